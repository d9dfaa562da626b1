using Xxgk.Samples.Import.Links;

namespace Xxgk.Samples.Import.Tests.Links;

public sealed class MissingPageTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("学校高度重视信息公开工作，进一步完善制度，拓展渠道。", 40));

    [Theory]
    [InlineData("404")]
    [InlineData("404 Not Found")]
    [InlineData("404错误")]
    [InlineData("404-页面不存在")]
    [InlineData("404 - 找不到文件或目录。")]
    [InlineData("HTTP 404 错误")]
    [InlineData("错误404")]
    [InlineData("页面不存在")]
    [InlineData("页面未找到 - 示例大学")]
    [InlineData("示例大学 | 页面不存在")]
    [InlineData("您访问的页面不存在")]
    [InlineData("对不起，您要查看的页面不存在或已被删除！")]
    [InlineData("抱歉，您所访问的网页找不到了")]
    [InlineData("很抱歉，没有找到您要访问的页面")]
    [InlineData("页面丢失了")]
    [InlineData("文章已删除")]
    [InlineData("该文章已被删除")]
    [InlineData("无法找到该页")]
    [InlineData("Page Not Found")]
    [InlineData("Not Found")]
    [InlineData("The page could not be found")]
    public void A_title_that_says_nothing_else_says_it(string title)
    {
        Assert.NotNull(MissingPage.SaidBy(PageText.Of($"<html><head><TITLE>\n{title}\n</TITLE></head><body>{Long}</body></html>")));
        Assert.NotNull(MissingPage.SaidBy(PageText.Of($"<html><head><title>示例大学信息公开网</title></head><body><h2 class=\"x\">{title}</h2><p>{Long}</p></body></html>")));
    }

    [Theory]
    [InlineData("关于处理网站404页面问题的通知")]
    [InlineData("示例大学关于修复“页面不存在”问题的公告")]
    [InlineData("招标公告（ZB-404）")]
    [InlineData("行政楼404室-资产管理处")]
    [InlineData("政府信息公开申请答复：信息不存在的情形")]
    [InlineData("关于已删除网页的说明")]
    [InlineData("关于废止部分文件的决定")]
    [InlineData("信息公开目录")]
    [InlineData("")]
    public void A_title_that_mentions_it_does_not_and_neither_does_a_long_page(string title)
    {
        var body = Long + "此前链接提示“404 Not Found”“您访问的页面不存在”的，均已修复。";

        Assert.Null(MissingPage.SaidBy(PageText.Of($"<html><head><title>{title}</title></head><body><h1>{title}</h1>{body}</body></html>")));
    }

    [Theory]
    [InlineData("<title>提示信息</title><body><p>您访问的页面不存在</p><a href=/>返回首页</a>")]
    [InlineData("<title>示例大学</title><style>.a{}</style><body><div>抱歉，页面<b>走丢</b>了</div>")]
    [InlineData("<title>示例大学</title><body>Sorry, page not found.")]
    [InlineData("<title></title><script>alert('您访问的文章不存在！');history.back();</script>")]
    [InlineData("<!-- 首页 --><body>&#39029;&#38754;&#19981;&#23384;&#22312;")]
    public void A_short_page_says_it_in_its_text(string html) => Assert.NotNull(MissingPage.SaidBy(PageText.Of(html)));

    [Theory]
    [InlineData("<title>依申请公开情况</title><body><p>2021年度收到申请3件，其中信息不存在1件，不予公开0件。</p>")]
    [InlineData("<title>公示</title><body><p>公示期间未收到异议。地点：行政楼404室。</p>")]
    [InlineData("<title>情况说明</title><script>if (error == 404) alert('页面不存在');</script><body><p>本学年未发生校级领导干部社会兼职，特此说明，请广大师生予以监督。</p>")]
    public void A_short_page_of_an_office_does_not(string html) => Assert.Null(MissingPage.SaidBy(PageText.Of(html)));

    [Theory]
    [InlineData("<title")]
    [InlineData("<script")]
    [InlineData("<h1")]
    [InlineData("<!--")]
    [InlineData("<")]
    [InlineData("404")]
    [InlineData("错误")]
    [InlineData("没有找到")]
    public void No_page_takes_long_to_judge(string again)
    {
        var html = string.Concat(Enumerable.Repeat(again, 64 * 1024 / again.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        MissingPage.SaidBy(PageText.Of("<title>" + html));
        MissingPage.SaidBy(PageText.Of("<title>" + html + "</title>" + html));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(3), $"It took {watch.Elapsed}.");
    }

    [Theory]
    [InlineData("<title>示例职业学院</title><p>对不起，您访问的文章已被删除</p>", "访问的文章已被删除")]
    [InlineData("<title>页面不存在</title><p>请返回首页</p>", "页面不存在")]
    public void What_is_quoted_is_what_says_it(string html, string said) => Assert.Equal(said, MissingPage.SaidBy(PageText.Of(html)));
}

using System.Text.RegularExpressions;

namespace Xxgk.Samples.Import.Links;

/// <summary>
/// Whether a page that is served as if all were well says that what was asked for is not there (疑似失效). Its title or a heading says it and
/// nothing else, or the whole page is short and says it. A long page that mentions it, as news does, is no such page.
/// </summary>
internal static class MissingPage
{
    // A page for what is missing says little; a notice of an office, with where the page stands in its site, says more.
    private const int ShortPage = 200;
    private const int LongestTitle = 200;

    // Beneath this there is nothing to read, and a message box may say it all.
    private const int NothingToRead = 20;

    private const StringSplitOptions Cut = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    private const string Whose = "(您|你|用户|当前)?(所|要|想要?|正在)*(访问|查看|浏览|请求|查找|寻找|打开|输入)?(的|了)?";
    private const string What = "((该|此|本)页|(该|此|本|这个)?(网页|页面|文章|信息|内容|文件|文档|资源|栏目|链接|地址|网址|网站|新闻|资料|目录|记录|数据))((或|或者|、)(网页|页面|文件|资源|目录))?(名称?)?";
    private const string Page = "(网页|页面|链接|网址|文章|文件或目录|文件或者目录)";
    private const string Gone = "(可能)?(已经?|暂时?|并)?(不存在|未找到|没有?找到|没找到|找不到|无法找到|不见|丢失|走丢|被?删除|被移除|被移走|去火星|飞走|不翼而飞)了?(或(已经?)?被?(删除|移除|移动|改名))*";
    private const string Sorry = "(非常|很|真)?(对不起|抱歉|不好意思|提示|错误|出错了?)?[，,！!：:。 ]*";
    private const string Lost = "(没有?|未能?|无法|找不)(能)?(找到|到)";

    private const string Chinese = $"{Whose}{What}{Gone}|{Lost}(了)?{Whose}{What}";
    private const string English = "(the )?(requested )?(page|file|document|resource|url|article|content)( you (are looking for|requested))?( was| is| could| can)?( not|n't|not)( be)? (found|exist|available)|page (does not|doesn't) exist|not found";
    private const string Code = "(http)?( )?(状态码?|错误|error|status|code)?[ :：-]*404([ :：-]*(错误|页面?|error|not found|提示|啦|了))*";

    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // The whole of a title, a heading or a part of one. A number alone may be that of a room or a tender; it is a title only where nothing stands beside it.
    private static readonly Regex SaysNothingElse = new($"^{Sorry}({Code}[ ,，:：-]*)?({Chinese}|{English})[ 。.！!~…]*$", Linear);
    private static readonly Regex IsCode = new($"^{Sorry}{Code}[ 。.！!~…]*$", Linear);

    // Within other words. That information does not exist is also what offices reply to requests, so that here it is a page, or what one has asked to see.
    private static readonly Regex Says = new(
        $"(访问|查看|浏览|请求|查找|寻找|打开)的?{What}{Gone}|{Page}{Gone}|{Lost}了?{Whose}{Page}|{English}|http[ /0-9.]*404|404[ :：-]*(错误|页面|error|not found)|(错误|error)[ :：-]*404", Linear);

    /// <summary>The words with which a page says it; null where it is no such page.</summary>
    public static string? SaidBy(PageText page)
    {
        if (page.Headings.Prepend(page.Title).Where(text => text.Length <= LongestTitle).FirstOrDefault(SaysOnly) is { } title)
        {
            return title;
        }

        return page.Body.Length > ShortPage ? null
            : Says.Match(page.Body) is { Success: true } shown ? shown.Value
            : page.Body.Length <= NothingToRead && Says.Match(page.Scripts) is { Success: true } boxed ? boxed.Value
            : null;
    }

    /// <summary>Whether an address looks like that of a site's page for what is missing, where a redirect led.</summary>
    public static bool IsErrorAddress(Uri address) =>
        Path.GetFileNameWithoutExtension(address.AbsolutePath.TrimEnd('/')).ToLowerInvariant() is "404" or "error" or "error404" or "404error" or "notfound" or "not_found" or "not-found" or "pagenotfound";

    // The page, the column and the site are parts of a title.
    private static bool SaysOnly(string title) =>
        title.Split([" - ", "|", "_", "｜", "—", "–"], Cut).Any(IsCode.IsMatch)
        || title.Split(['-', '|', '_', '｜', '—', '–'], Cut).Append(title).Any(SaysNothingElse.IsMatch);
}

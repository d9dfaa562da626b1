using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xxgk.Samples.Web.Tests.Hosting;

namespace Xxgk.Samples.Web.Tests.Browser;

/// <summary>Every page in a real browser, as wide as a phone and as a desk's screen: readable by all, and never wider than the screen.</summary>
public sealed class PageTests(Browsers browsers) : IClassFixture<Browsers>
{
    private const int Phone = 390;
    private const int Desk = 1280;

    private static readonly string Pictures = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "screenshots")).FullName;

    [BrowserTheory]
    [InlineData("/", Phone)]
    [InlineData("/", Desk)]
    [InlineData("/items/1", Phone)]
    [InlineData("/items/1", Desk)]
    [InlineData("/records/引言-1", Phone)]
    [InlineData("/records/引言-1", Desk)]
    [InlineData("/guide", Phone)]
    [InlineData("/guide", Desk)]
    [InlineData("/catalogue", Phone)]
    [InlineData("/catalogue", Desk)]
    [InlineData("/reports", Desk)]
    [InlineData("/search?q=信息", Phone)]
    [InlineData("/search?q=信息", Desk)]
    [InlineData("/requests/new", Phone)]
    [InlineData("/requests/new", Desk)]
    [InlineData("/requests/status", Phone)]
    [InlineData("/feedback", Phone)]
    [InlineData("/feedback", Desk)]
    [InlineData("/staff/signin", Phone)]
    [InlineData("/nope", Phone)]
    public async Task A_public_page_is_accessible_and_fits_in_both_languages(string address, int width)
    {
        foreach (var language in new[] { "zh", "en" })
        {
            var page = await browsers.OpenAsync(width, language: language);
            await page.GotoAsync(address);
            await JudgeAsync(page, $"public-{language}-{width}-{Name(address)}");
            await page.Context.CloseAsync();
        }
    }

    [BrowserTheory]
    [InlineData("xxgk", "/staff", Phone)]
    [InlineData("xxgk", "/staff", Desk)]
    [InlineData("xxgk", "/staff/records", Phone)]
    [InlineData("xxgk", "/staff/records", Desk)]
    [InlineData("xxgk", "/staff/records/引言-1", Desk)]
    [InlineData("caiwu", "/staff/records/edit", Phone)]
    [InlineData("caiwu", "/staff/records/edit", Desk)]
    [InlineData("xxgk", "/staff/requests", Desk)]
    [InlineData("xxgk", "/staff/report", Phone)]
    [InlineData("xxgk", "/staff/report", Desk)]
    [InlineData("jiandu", "/staff/matters", Desk)]
    [InlineData("jiandu", "/staff/trail", Phone)]
    [InlineData("jiandu", "/staff/trail", Desk)]
    [InlineData("admin", "/staff/accounts", Phone)]
    [InlineData("admin", "/staff/accounts", Desk)]
    [InlineData("caiwu", "/staff/password", Phone)]
    public async Task A_staff_page_is_accessible_and_fits(string who, string address, int width)
    {
        var page = await browsers.SignInAsync(width, who);
        await page.GotoAsync(address);
        await JudgeAsync(page, $"staff-{width}-{Name(address)}");
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [InlineData(Phone)]
    [InlineData(Desk)]
    public async Task Without_scripts_a_request_is_made_answered_and_read(int width)
    {
        var visitor = await browsers.OpenAsync(width, withScripts: false);
        await visitor.GotoAsync("/requests/new");
        await visitor.FillAsync("[name='Form.Name']", "李四");
        await visitor.FillAsync("[name='Form.Email']", "li@example.com");
        await visitor.FillAsync("[name='Form.Subject']", "学校2020年度大型修缮工程招投标结果");
        await visitor.FillAsync("[name='Form.Purpose']", "科研");
        await visitor.ClickAsync("main form[method=post] button");
        var (id, code) = (await visitor.TextContentAsync("#request-id"), await visitor.TextContentAsync("#request-code"));
        Assert.Equal(ConsoleHost.DueDate(PortalHost.Today, 15), (await visitor.TextContentAsync("#request-due"))!.Trim());
        await PictureAsync(visitor, $"journey-{width}-receipt");

        var office = await browsers.SignInAsync(width, "xxgk", withScripts: false);
        await office.GotoAsync("/staff/requests/" + id);
        await PictureAsync(office, $"journey-{width}-request");
        await office.ClickAsync("details:has(input[value=Reply]) summary");
        await office.FillAsync("[name='Form.WayToGet']", "见学校采购信息网");
        await office.ClickAsync("details:has(input[value=Reply]) button");
        Assert.StartsWith("已答复", await office.TextContentAsync("#request-state"), StringComparison.Ordinal);

        await visitor.GotoAsync("/requests/status");
        await visitor.FillAsync("[name=code]", code!);
        await visitor.ClickAsync("main form button");
        Assert.Contains("见学校采购信息网", await visitor.TextContentAsync("main"), StringComparison.Ordinal);
        await PictureAsync(visitor, $"journey-{width}-status");
    }

    [BrowserFact]
    public async Task The_editor_marks_findings_at_their_place()
    {
        var page = await browsers.SignInAsync(Desk, "xxgk");
        await page.GotoAsync("/staff/report");
        await page.FillAsync("#t-overview", "根据《高等学校信息公开清单》的要求，学校认真开展信息公开工作工作。");
        await page.ClickAsync("form.editor button");

        await PictureAsync(page, "staff-editor-saved");
        Assert.Contains("《高等学校信息公开清单》", await page.TextContentAsync(".marked mark"), StringComparison.Ordinal);
        Assert.NotEqual(0, await page.Locator("form.editor ul.problems li").CountAsync());
        await JudgeAsync(page, "staff-editor-with-findings");
    }

    [BrowserTheory]
    [InlineData("/guide")]
    [InlineData("/items/1")]
    [InlineData("/requests/new")]
    public async Task A_page_prints_without_what_is_for_the_screen_alone(string address)
    {
        var page = await browsers.OpenAsync(Desk);
        await page.GotoAsync(address);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.False(await page.IsVisibleAsync("header nav"));
        Assert.False(await page.IsVisibleAsync("footer"));
        Assert.True(await page.IsVisibleAsync("main h1"));
        var paper = await page.PdfAsync(new() { Format = "A4", Path = Path.Combine(Pictures, $"print-{Name(address)}.pdf") });
        Assert.True(paper.Length > 1000);
        await page.Context.CloseAsync();
    }

    private static string Name(string address) => string.Concat(address.Select(character => char.IsAsciiLetterOrDigit(character) ? character : '-')).Trim('-');

    private static Task<byte[]> PictureAsync(IPage page, string name) => page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, name + ".png"), FullPage = true });

    private static async Task JudgeAsync(IPage page, string name)
    {
        await PictureAsync(page, name);
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - window.innerWidth");
        Assert.True(overflow <= 0, $"{name} is {overflow} pixels wider than the screen");
        AxeResult result = await page.RunAxe();
        Assert.True(result.Violations.Length == 0, $"{name}: " + string.Join("; ", result.Violations.Select(violation => $"{violation.Id} {violation.Help} {violation.Nodes[0].Html}")));
    }
}

using Microsoft.Playwright;
using Xxgk.Samples.Web.Tests.Hosting;

namespace Xxgk.Samples.Web.Tests.Browser;

/// <summary>One Chromium for all tests of a class, and one portal.</summary>
public sealed class Browsers : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    public PortalHost Portal { get; } = new();

    public async Task InitializeAsync()
    {
        if (Needs.Chromium is not { } path)
        {
            return;
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox", "--disable-dev-shm-usage"] });
    }

    /// <summary>A page as wide as a phone or a desk's screen.</summary>
    public async Task<IPage> OpenAsync(int width, bool withScripts = true, string? language = null)
    {
        var context = await (browser ?? throw new InvalidOperationException("There is no Chromium.")).NewContextAsync(new()
        {
            BaseURL = Portal.Address.ToString(),
            ViewportSize = new() { Width = width, Height = width < 600 ? 844 : 900 },
            JavaScriptEnabled = withScripts,
            BypassCSP = withScripts,
        });
        var page = await context.NewPageAsync();
        if (language is not null)
        {
            await page.GotoAsync("/language/" + language);
        }

        return page;
    }

    public async Task<IPage> SignInAsync(int width, string name, bool withScripts = true)
    {
        var page = await OpenAsync(width, withScripts);
        await page.GotoAsync("/staff/signin");
        await page.FillAsync("[name=UserName]", name);
        await page.FillAsync("[name=Password]", PortalHost.Password);
        await page.ClickAsync("main button");
        Assert.EndsWith("/staff", page.Url, StringComparison.Ordinal);
        return page;
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        await Portal.DisposeAsync();
    }
}

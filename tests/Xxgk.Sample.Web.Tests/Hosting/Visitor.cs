using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Xxgk.Samples.Web.Tests.Hosting;

/// <summary>A visitor without JavaScript: reads pages, fills in forms, and follows where it is sent.</summary>
public sealed class Visitor(HttpClient client)
{
    public HttpClient Client => client;

    public async Task<IHtmlDocument> ReadAsync(string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {(int)answer.StatusCode}");
        return await DocumentAsync(answer);
    }

    public async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        return answer.StatusCode;
    }

    public Task<string> TextAsync(string address) => client.GetStringAsync(new Uri(address, UriKind.Relative));

    /// <summary>Fills in the form that has these fields, with what it holds besides, and sends it.</summary>
    public async Task<HttpResponseMessage> SendAsync(string address, Dictionary<string, string> fields, string? button = null)
    {
        var page = await ReadAsync(address);
        var form = page.Forms.OfType<IHtmlFormElement>().FirstOrDefault(candidate => IsTheForm(candidate, fields, button));
        Assert.True(form is not null, $"{address} has no form with {string.Join(", ", fields.Keys)}{button}");
        return await SendAsync(address, form!, fields, button);
    }

    public static async Task<IHtmlDocument> DocumentAsync(HttpResponseMessage answer)
    {
        var html = await answer.Content.ReadAsStringAsync();
        return (IHtmlDocument)await BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(html).Address("http://localhost/"));
    }

    /// <summary>Sends a form and follows to the page that answers.</summary>
    public async Task<IHtmlDocument> SendAndFollowAsync(string address, Dictionary<string, string> fields, string? button = null)
    {
        using var answer = await SendAsync(address, fields, button);
        if (answer.StatusCode is not (HttpStatusCode.Redirect or HttpStatusCode.SeeOther))
        {
            Assert.Fail($"{address}: {(int)answer.StatusCode} {(await DocumentAsync(answer)).QuerySelector(".problems")?.TextContent}");
        }

        return await ReadAsync(answer.Headers.Location!.OriginalString);
    }

    /// <summary>Takes the antiforgery token of a page and sends these fields to an address, whatever the page's forms are.</summary>
    public async Task<HttpResponseMessage> SendToAsync(string page, string address, Dictionary<string, string>? fields = null)
    {
        var token = (await ReadAsync(page)).QuerySelector("input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent((fields ?? []).Append(KeyValuePair.Create("__RequestVerificationToken", token)));
        return await client.PostAsync(new Uri(address, UriKind.Relative), content);
    }

    private static bool IsTheForm(IHtmlFormElement form, Dictionary<string, string> fields, string? button) =>
        string.Equals(form.Method, "post", StringComparison.OrdinalIgnoreCase)
        && fields.Where(field => !field.Key.EndsWith(".Kind", StringComparison.Ordinal) || form.QuerySelector("input[type=hidden][name='Form.Kind']") is null).All(field => form.QuerySelector($"[name='{field.Key}']") is not null)
        && (!fields.TryGetValue("Form.Kind", out var kind) || form.QuerySelector("input[type=hidden][name='Form.Kind']") is not { } hidden || hidden.GetAttribute("value") == kind)
        && (button is null || form.QuerySelector($"button[value='{button}']") is not null);

    private async Task<HttpResponseMessage> SendAsync(string address, IHtmlFormElement form, Dictionary<string, string> fields, string? button)
    {
        var all = form.QuerySelectorAll("input, textarea, select").Select(field => (Name: field.GetAttribute("name"), Value: ValueOf(field)))
            .Where(field => field.Name is not null && field.Value is not null && !fields.ContainsKey(field.Name))
            .Select(field => KeyValuePair.Create(field.Name!, field.Value!))
            .Concat(fields);
        if (button is not null)
        {
            all = all.Append(KeyValuePair.Create("action", button));
        }

        var target = form.GetAttribute("action") is { Length: > 0 } action ? action : address;
        using var content = new FormUrlEncodedContent(all);
        return await client.PostAsync(new Uri(target, UriKind.Relative), content);
    }

    private static string? ValueOf(IElement field) => field switch
    {
        IHtmlInputElement { Type: "radio" or "checkbox" } box => box.IsChecked ? box.Value : null,
        IHtmlInputElement { Type: "file" } => null,
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value,
        _ => null,
    };
}

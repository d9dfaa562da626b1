using System.Net;
using System.Text;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xxgk.Samples.Web.Tests.Hosting;

namespace Xxgk.Samples.Web.Tests.Hostile;

/// <summary>Every endpoint, with what a hostile visitor would send: an answer that says no, never a broken page, and nothing kept.</summary>
public sealed class HostileInputTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private const string Script = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

    private static readonly string[] Values =
    [
        Script, "../../../../etc/passwd", "..%2f..%2f", "%00", "%ff%fe", "%c3%28", "-1", "0", "99999999999999999999", "1e9", "NaN", "null", "' OR 1=1 --", "%F0%9F%92%A9", "%E2%80%AE", "{{7*7}}", "a%0d%0aSet-Cookie:x=y",
        new('x', 3000), "2021-02-30", "own:", "2020-2021/../..",
    ];

    [Fact]
    public async Task No_address_with_any_value_in_any_place_breaks_a_page()
    {
        var visitors = new[] { portal.Visit(), await portal.SignInAsync("xxgk"), await portal.SignInAsync("jiandu"), await portal.SignInAsync("admin"), await portal.SignInAsync("caiwu") };
        var failures = new List<string>();
        foreach (var address in Addresses().SelectMany(With).Distinct(StringComparer.Ordinal))
        {
            foreach (var visitor in visitors)
            {
                using var answer = await visitor.Client.GetAsync(new Uri(address, UriKind.Relative));
                var text = await answer.Content.ReadAsStringAsync();
                if ((int)answer.StatusCode >= 500 || text.Contains("<script", StringComparison.OrdinalIgnoreCase) || text.Contains("onerror=alert(2)>", StringComparison.Ordinal) || text.Contains("Exception", StringComparison.Ordinal))
                {
                    failures.Add($"{(int)answer.StatusCode} {address[..Math.Min(address.Length, 120)]}");
                }
            }
        }

        Assert.Empty(failures);
    }

    [Fact]
    public async Task No_form_with_any_value_in_any_field_breaks_a_page_or_runs_a_script()
    {
        var failures = new List<string>();
        foreach (var (who, page) in Forms())
        {
            var visitor = who is null ? portal.Visit() : await portal.SignInAsync(who);
            var document = await visitor.ReadAsync(page);
            foreach (var form in document.Forms.Where(form => string.Equals(form.Method, "post", StringComparison.OrdinalIgnoreCase) && form.GetAttribute("action") != "/staff/signout"))
            {
                var names = form.QuerySelectorAll("[name]").Select(field => field.GetAttribute("name")!).Where(name => name != "__RequestVerificationToken").Distinct(StringComparer.Ordinal).ToList();
                var target = form.GetAttribute("action") is { Length: > 0 } action ? action : page;
                foreach (var value in new[] { Script, "\0", "\uFFFD\u202E", "-1", "99999999999999999999", "../../x", new string('中', 5000), string.Empty })
                {
                    using var answer = await visitor.SendToAsync(page, target, names.ToDictionary(name => name, _ => value, StringComparer.Ordinal));
                    var text = await answer.Content.ReadAsStringAsync();
                    if ((int)answer.StatusCode >= 500 || text.Contains("<script", StringComparison.OrdinalIgnoreCase) || text.Contains("Exception", StringComparison.Ordinal))
                    {
                        failures.Add($"{(int)answer.StatusCode} {who} {target} {string.Join(',', names)} = {value[..Math.Min(value.Length, 20)]}");
                    }
                }
            }
        }

        Assert.Empty(failures);
    }

    [Theory]
    [InlineData("Form.Item", "1")]
    [InlineData("Form.Item", "51")]
    [InlineData("Form.Item", "own:none")]
    [InlineData("Form.ProducedOn", "2021-02-30")]
    [InlineData("Form.NoticeTerm", "2021-02")]
    [InlineData("Form.Scope", "99")]
    [InlineData("Form.Scope", "Withheld")]
    [InlineData("Form.Scope", "CampusOnly")]
    [InlineData("Form.Title", "\u200B")]
    public async Task A_record_that_the_library_would_not_take_is_refused(string field, string value)
    {
        var department = await portal.SignInAsync("caiwu");
        var fields = new Dictionary<string, string> { ["Form.Title"] = "某记录", ["Form.Item"] = "19.1", ["Form.Scope"] = "Proactive", [field] = value };
        using var answer = await department.SendToAsync("/staff/records/edit", "/staff/records/edit", fields);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotEmpty((await Visitor.DocumentAsync(answer)).QuerySelectorAll(".problems li"));
        Assert.Equal(HttpStatusCode.OK, await (await portal.SignInAsync("xxgk")).StatusAsync("/staff"));
    }

    [Fact]
    public async Task A_form_without_its_token_or_with_a_forged_one_is_refused_and_nothing_is_kept()
    {
        var before = await portal.ReadAsync(database => database.AuditTrail.CountAsync());
        foreach (var (who, page) in Forms())
        {
            var visitor = who is null ? portal.Visit() : await portal.SignInAsync(who);
            before = await portal.ReadAsync(database => database.AuditTrail.CountAsync());
            foreach (var token in new[] { null, string.Empty, "forged", new string('A', 200) })
            {
                var fields = new Dictionary<string, string> { ["Form.Title"] = "x", ["Form.Name"] = "x", ["Form.Text"] = "x", ["action"] = "Publish" };
                if (token is not null)
                {
                    fields["__RequestVerificationToken"] = token;
                }

                using var content = new FormUrlEncodedContent(fields);
                using var answer = await visitor.Client.PostAsync(new Uri(page, UriKind.Relative), content);
                Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, $"{page}: {(int)answer.StatusCode}");
            }

            Assert.Equal(before, await portal.ReadAsync(database => database.AuditTrail.CountAsync()));
        }
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "Form.Subject=%C3%28%FF&Form.Name=%ED%A0%80")]
    [InlineData("application/json", "{\"Form\":{}}")]
    [InlineData("multipart/form-data", "no boundary")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"Form.Name\"\r\n\r\n")]
    [InlineData("text/plain", "\0\0\0")]
    public async Task A_body_that_is_no_form_is_refused(string type, string body)
    {
        foreach (var address in new[] { "/requests/new", "/requests/status", "/feedback", "/staff/signin" })
        {
            using var content = new ByteArrayContent(Encoding.Latin1.GetBytes(body));
            content.Headers.TryAddWithoutValidation("Content-Type", type);
            using var answer = await portal.Visit().Client.PostAsync(new Uri(address, UriKind.Relative), content);
            Assert.InRange((int)answer.StatusCode, 400, 499);
        }
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        foreach (var address in new[] { "/requests/new", "/feedback", "/requests/status", "/staff/signin" })
        {
            using var answer = await portal.Visit().SendToAsync(address, address, new() { ["Form.Text"] = new string('x', 700_000), ["Form.Subject"] = "x", ["code"] = "x" });
            Assert.InRange((int)answer.StatusCode, 400, 499);
        }
    }

    [Theory]
    [InlineData("virus.exe", "MZ", false)]
    [InlineData("page.html", "<script>alert(1)</script>", false)]
    [InlineData("picture.svg", "<svg onload='alert(1)'/>", false)]
    [InlineData("report.pdf", "<html>", false)]
    [InlineData("report.pdf", "%PDF-1.7", true)]
    [InlineData("../../../evil.pdf", "%PDF-1.7", true)]
    [InlineData("..\\..\\evil.pdf", "%PDF-1.7", true)]
    [InlineData("table.csv", "a,b\0", false)]
    [InlineData("table.csv", "项目,金额", true)]
    [InlineData("table.csv", "", false)]
    public async Task An_upload_is_what_its_name_says_and_lands_in_no_folder(string name, string text, bool isKept)
    {
        var department = await portal.SignInAsync("caiwu");
        using var filed = await department.SendAsync("/staff/records/edit", new() { ["Form.Title"] = "附件检查", ["Form.Scope"] = "Proactive" });
        var page = filed.Headers.Location!.OriginalString;
        var token = (await department.ReadAsync(page)).QuerySelector("form[enctype] input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        using var content = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        using var bytes = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        content.Add(bytes, "file", name);
        using var answer = await department.Client.PostAsync(new Uri(page + "?handler=File", UriKind.Relative), content);

        Assert.Equal(isKept ? HttpStatusCode.Redirect : HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var id = page[(page.LastIndexOf('/') + 1)..];
        var kept = await portal.ReadAsync(async database => await (from file in database.Attachments join row in database.Records on file.RecordNumber equals row.Number where row.Id == id select file.Name).ToListAsync());
        Assert.Equal(isKept ? [Path.GetFileName(name.Replace('\\', '/'))] : [], kept);

        // It is not public before the record is.
        Assert.Equal(HttpStatusCode.NotFound, await portal.Visit().StatusAsync($"/records/{id}?handler=File&number=1"));
    }

    [Fact]
    public async Task Five_wrong_passwords_stop_an_account_even_for_the_right_one()
    {
        using var own = new PortalHost();
        for (var i = 0; i < 5; i++)
        {
            using var wrong = await own.Visit().SendAsync("/staff/signin", new() { ["UserName"] = "shenpi", ["Password"] = "wrong-password-" + i });
            Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        }

        using var right = await own.Visit().SendAsync("/staff/signin", new() { ["UserName"] = "shenpi", ["Password"] = PortalHost.Password });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, right.StatusCode);
        var hash = await own.ReadAsync(database => database.Users.Where(user => user.UserName == "xxgk").Select(user => user.PasswordHash).SingleAsync());
        Assert.DoesNotContain(PortalHost.Password, hash, StringComparison.Ordinal);
        Assert.True(hash!.Length > 60);
    }

    [Fact]
    public async Task Every_staff_page_asks_a_visitor_to_sign_in_and_refuses_roles_that_it_is_not_for()
    {
        var pages = Addresses().Where(address => address.StartsWith("/staff", StringComparison.Ordinal) && address != "/staff/signin").ToList();
        Assert.True(pages.Count >= 10);
        foreach (var page in pages)
        {
            using var answer = await portal.Visit().Client.GetAsync(new Uri(Fill(page, "1"), UriKind.Relative));
            Assert.True(answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.OriginalString.Contains("/staff/signin", StringComparison.Ordinal), page);
        }

        foreach (var (who, forbidden) in new[] { ("caiwu", "/staff/requests"), ("jiandu", "/staff/requests"), ("admin", "/staff/requests"), ("admin", "/staff/matters"), ("xxgk", "/staff/accounts"), ("caiwu", "/staff/trail"), ("baomi", "/staff/report") })
        {
            using var answer = await (await portal.SignInAsync(who)).Client.GetAsync(new Uri(forbidden, UriKind.Relative));
            Assert.True(answer.Headers.Location?.OriginalString.Contains("/error/403", StringComparison.Ordinal), $"{who} {forbidden} {(int)answer.StatusCode}");
        }
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task No_address_sends_a_visitor_elsewhere(string elsewhere)
    {
        using var language = await portal.Visit().Client.GetAsync(new Uri("/language/en?return=" + Uri.EscapeDataString(elsewhere), UriKind.Relative));
        Assert.Equal("/", language.Headers.Location!.OriginalString);
        using var signedIn = await portal.Visit().SendAsync("/staff/signin?ReturnUrl=" + Uri.EscapeDataString(elsewhere), new() { ["UserName"] = "xxgk", ["Password"] = PortalHost.Password });
        Assert.Equal("/staff", signedIn.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Every_answer_carries_the_headers_that_keep_scripts_and_frames_out()
    {
        foreach (var address in new[] { "/", "/nope", "/api/v1/school", "/staff/signin", "/feed.atom", "/site.css" })
        {
            using var answer = await portal.Visit().Client.GetAsync(new Uri(address, UriKind.Relative));
            Assert.Contains("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.False(answer.Headers.Contains("Server"));
        }
    }

    [Theory]
    [InlineData("/api/v1/nope", 404)]
    [InlineData("/api/v1/records/nope", 404)]
    [InlineData("/api/v1/records?page=0", 400)]
    [InlineData("/api/v1/records?size=101", 400)]
    [InlineData("/api/v1/records?page=x", 400)]
    [InlineData("/api/v1/requests/statistics?period=1999-2000", 400)]
    public async Task The_API_explains_itself_as_problem_details(string address, int status)
    {
        using var answer = await portal.Visit().Client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal((status, "application/problem+json"), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task The_API_describes_itself_and_only_reads()
    {
        using var description = System.Text.Json.JsonDocument.Parse(await portal.Visit().TextAsync("/openapi/v1.json"));
        var paths = description.RootElement.GetProperty("paths").EnumerateObject().ToList();

        Assert.Equal(6, paths.Count);
        Assert.All(paths, path => Assert.Equal("get", Assert.Single(path.Value.EnumerateObject()).Name));
        foreach (var path in paths.Select(path => path.Name))
        {
            using var written = await portal.Visit().Client.PostAsync(new Uri(path, UriKind.Relative), null);
            Assert.InRange((int)written.StatusCode, 400, 499);
        }
    }

    private static IEnumerable<(string? Who, string Page)> Forms() =>
    [
        (null, "/requests/new"), (null, "/requests/status"), (null, "/feedback"), (null, "/staff/signin"), ("caiwu", "/staff/records/edit"), ("xxgk", "/staff/report"), ("jiandu", "/staff/matters"),
        ("xxgk", "/staff/matters"), ("caiwu", "/staff/password"), ("admin", "/staff/accounts"), ("xxgk", "/staff/records/" + Uri.EscapeDataString("引言-1")), ("xxgk", "/staff/records/edit/" + Uri.EscapeDataString("引言-1")),
    ];

    private static string Fill(string pattern, string value) => System.Text.RegularExpressions.Regex.Replace(pattern, @"\{[^}]*\}", value, System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));

    private static IEnumerable<string> With(string pattern)
    {
        foreach (var value in Values)
        {
            var text = value.StartsWith('%') || value.Contains("%0d", StringComparison.Ordinal) || value.Contains("%2f", StringComparison.Ordinal) ? value : Uri.EscapeDataString(value);
            yield return Fill(pattern, text);
            yield return $"{Fill(pattern, "1")}?page={text}&q={text}&item={text}&size={text}&period={text}&record={text}&stage={text}&subject={text}&version={text}&number={text}&handler={text}&return={text}&ReturnUrl={text}";
        }
    }

    private IEnumerable<string> Addresses()
    {
        return portal.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText?.TrimStart('/').Replace("{documentName}", "v1", StringComparison.Ordinal)).Where(pattern => !pattern.StartsWith("/staff/signout", StringComparison.OrdinalIgnoreCase)).Select(pattern => pattern.ToLowerInvariant()).Distinct(StringComparer.Ordinal);
    }
}

using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Xxgk.Samples.Web.Tests.Hosting;

namespace Xxgk.Samples.Web.Tests.Journeys;

/// <summary>From the form in the public column to the reply, and to the year's report.</summary>
public sealed class RequestJourneyTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private const string Name = "申请人张三丰";
    private const string Phone = "13800138000";

    [Fact]
    public async Task A_request_is_received_answered_and_counted()
    {
        var visitor = portal.Visit();
        var receipt = await visitor.SendAndFollowAsync("/requests/new", Form("2020年度接受社会捐赠财产的使用情况"));
        var code = receipt.QuerySelector("#request-code")!.TextContent;
        var id = receipt.QuerySelector("#request-id")!.TextContent;

        var expected = WorkingCalendar.National.Add(PortalHost.Today, WorkingDays.Of(15)).Value.ToString("uuuu-MM-dd", null);
        Assert.Equal(expected, receipt.QuerySelector("#request-due")!.TextContent.Trim());
        Assert.Equal(expected, ConsoleHost.DueDate(PortalHost.Today, 15));

        var status = await LookAsync(visitor, code);
        Assert.Equal(("已收到", expected), (status.QuerySelector("#request-state")!.TextContent, status.QuerySelector("#request-due")!.TextContent.Trim()));

        var office = await portal.SignInAsync("xxgk");
        var page = "/staff/requests/" + id;
        await office.SendAndFollowAsync(page, new() { ["Form.Kind"] = "BeginReview" });
        using (var incomplete = await office.SendAsync(page, new() { ["Form.Kind"] = "Reply", ["Form.Reply"] = "Disclosed" }))
        {
            Assert.Equal(422, (int)incomplete.StatusCode);
            Assert.Contains("获取", (await Visitor.DocumentAsync(incomplete)).QuerySelector(".problems")!.TextContent, StringComparison.Ordinal);
        }

        var replied = await office.SendAndFollowAsync(page, new() { ["Form.Kind"] = "Reply", ["Form.Reply"] = "Disclosed", ["Form.WayToGet"] = "请到学院办公室领取复印件" });
        Assert.StartsWith("已答复", replied.QuerySelector("#request-state")!.TextContent, StringComparison.Ordinal);

        var answered = await LookAsync(visitor, code);
        Assert.Contains("请到学院办公室领取复印件", answered.Body!.TextContent, StringComparison.Ordinal);

        using var statistics = JsonDocument.Parse(await visitor.TextAsync("/api/v1/requests/statistics?period=2020-2021"));
        Assert.True(statistics.RootElement.GetProperty("received").GetInt32() >= 1);
        Assert.True(statistics.RootElement.GetProperty("outcomes").GetProperty("disclosed").GetInt32() >= 1);

        var received = await portal.ReadAsync(database => database.Requests.CountAsync());
        var report = await office.ReadAsync("/staff/report?period=2020-2021");
        Assert.Contains($"新收信息公开申请{received}件", report.QuerySelector(".marked")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asked_stands_on_the_offices_page_alone_and_every_reading_is_on_the_trail()
    {
        var visitor = portal.Visit();
        var receipt = await visitor.SendAndFollowAsync("/requests/new", Form("学校采购情况"));
        var (id, code) = (receipt.QuerySelector("#request-id")!.TextContent, receipt.QuerySelector("#request-code")!.TextContent);
        var office = await portal.SignInAsync("xxgk");

        Assert.DoesNotContain(Name, (await office.ReadAsync("/staff/requests/" + id)).Source.Text, StringComparison.Ordinal);
        using (var shown = await office.SendToAsync("/staff/requests/" + id, "/staff/requests/" + id + "?handler=Applicant"))
        {
            Assert.Contains(Name, (await Visitor.DocumentAsync(shown)).QuerySelector("#applicant")!.TextContent, StringComparison.Ordinal);
        }

        var readings = await portal.ReadAsync(database => database.AuditTrail.Where(entry => entry.Subject == "applicant of " + id && entry.Action == "Read").ToListAsync());
        Assert.Equal("xxgk", Assert.Single(readings).By);

        foreach (var address in new[] { "/", "/search?q=" + Uri.EscapeDataString("张三丰"), "/feed.atom", "/api/v1/records", "/api/v1/requests/statistics", "/catalogue" })
        {
            var text = await visitor.TextAsync(address);
            Assert.DoesNotContain(Phone, text, StringComparison.Ordinal);
            Assert.DoesNotContain(Name, text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Phone, portal.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(Name, portal.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(code, portal.Log, StringComparison.Ordinal);
        var trail = await portal.ReadAsync(database => database.AuditTrail.Select(entry => entry.Detail).ToListAsync());
        Assert.DoesNotContain(trail, detail => detail.Contains(Phone, StringComparison.Ordinal) || detail.Contains(Name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_step_that_the_table_does_not_have_is_refused_with_its_reason()
    {
        var visitor = portal.Visit();
        var receipt = await visitor.SendAndFollowAsync("/requests/new", Form("教师职称评审办法"));
        var id = receipt.QuerySelector("#request-id")!.TextContent;
        var office = await portal.SignInAsync("xxgk");
        using var supplemented = await office.SendToAsync("/staff/requests/" + id, "/staff/requests/" + id, new() { ["Form.Kind"] = "Supplement", ["Form.Version"] = "0" });

        Assert.Equal(422, (int)supplemented.StatusCode);
        Assert.NotEmpty((await Visitor.DocumentAsync(supplemented)).QuerySelectorAll(".problems li"));
        Assert.Empty((await portal.ReadAsync(database => database.Requests.SingleAsync(row => row.Id == id))).Request.Events);
    }

    [Fact]
    public async Task A_second_reply_and_a_step_on_an_older_page_are_refused()
    {
        var receipt = await portal.Visit().SendAndFollowAsync("/requests/new", Form("校园修缮项目"));
        var page = "/staff/requests/" + receipt.QuerySelector("#request-id")!.TextContent;
        var (first, second) = (await portal.SignInAsync("xxgk"), await portal.SignInAsync("xxgk"));
        Dictionary<string, string> Reply(int version) => new() { ["Form.Kind"] = "Reply", ["Form.Reply"] = "Disclosed", ["Form.WayToGet"] = "见网站", ["Form.Version"] = version.ToString(System.Globalization.CultureInfo.InvariantCulture) };

        using (var begun = await first.SendToAsync(page, page, new() { ["Form.Kind"] = "BeginReview", ["Form.Version"] = "0" }))
        using (var older = await second.SendToAsync(page, page, Reply(0)))
        {
            Assert.Equal((302, 409), ((int)begun.StatusCode, (int)older.StatusCode));
            Assert.Contains("见网站", (await Visitor.DocumentAsync(older)).QuerySelector("[name='Form.WayToGet']")!.TextContent, StringComparison.Ordinal);
        }

        using (var replied = await second.SendToAsync(page, page, Reply(1)))
        using (var again = await second.SendToAsync(page, page, Reply(2)))
        {
            Assert.Equal((302, 422), ((int)replied.StatusCode, (int)again.StatusCode));
        }
    }

    [Fact]
    public async Task A_form_that_lacks_something_says_what_and_keeps_what_was_typed()
    {
        var visitor = portal.Visit();
        var fields = Form("某信息");
        (fields["Form.Purpose"], fields["Form.Phone"]) = (" ", " ");
        using var answer = await visitor.SendAsync("/requests/new", fields);
        var page = await Visitor.DocumentAsync(answer);

        Assert.Equal(422, (int)answer.StatusCode);
        Assert.Equal(2, page.QuerySelectorAll(".problems li").Length);
        Assert.Equal("某信息", page.QuerySelector("textarea[name='Form.Subject']")!.TextContent.Trim());
    }

    private static Dictionary<string, string> Form(string subject) => new()
    {
        ["Form.Name"] = Name, ["Form.Phone"] = Phone, ["Form.Subject"] = subject, ["Form.Purpose"] = "撰写毕业论文",
    };

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> LookAsync(Visitor visitor, string code)
    {
        using var answer = await visitor.SendAsync("/requests/status", new() { ["code"] = code });
        return await Visitor.DocumentAsync(answer);
    }
}

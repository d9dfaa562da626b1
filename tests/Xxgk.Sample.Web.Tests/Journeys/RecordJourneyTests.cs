using System.Net;
using Microsoft.EntityFrameworkCore;
using Xxgk.Samples.Web.Records;
using Xxgk.Samples.Web.Tests.Hosting;

namespace Xxgk.Samples.Web.Tests.Journeys;

/// <summary>A record from the department to the column, revised, and taken down.</summary>
public sealed class RecordJourneyTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_record_is_reviewed_approved_published_revised_and_taken_down_with_a_word()
    {
        var department = await portal.SignInAsync("caiwu");
        var page = await FileAsync(department, "2021年部门预算公开说明", "本年度收支预算总表。");
        foreach (var (who, action) in new[] { ("caiwu", "Submit"), ("baomi", "PassSecrecyReview"), ("shenpi", "Approve") })
        {
            Assert.Equal(HttpStatusCode.NotFound, await portal.Visit().StatusAsync(page.Replace("/staff", string.Empty, StringComparison.Ordinal)));
            foreach (var address in new[] { "/", "/items/19", "/search?q=" + Uri.EscapeDataString("公开说明"), "/feed.atom", "/api/v1/records", "/catalogue", "/catalogue?handler=Whole" })
            {
                Assert.DoesNotContain("部门预算公开说明", await portal.Visit().TextAsync(address), StringComparison.Ordinal);
            }

            await (await portal.SignInAsync(who)).SendAndFollowAsync(page, [], action);
        }

        var office = await portal.SignInAsync("xxgk");
        await office.SendAndFollowAsync(page, [], "Publish");

        var visitor = portal.Visit();
        var shown = page.Replace("/staff", string.Empty, StringComparison.Ordinal);
        var id = shown[(shown.LastIndexOf('/') + 1)..];
        Assert.Contains("本年度收支预算总表", (await visitor.ReadAsync(shown)).Body!.TextContent, StringComparison.Ordinal);
        foreach (var address in new[] { "/", "/items/19", "/search?q=" + Uri.EscapeDataString("总表"), "/feed.atom", "/api/v1/records?item=19", "/catalogue", "/catalogue?handler=Whole" })
        {
            Assert.Contains("2021年部门预算公开说明", await visitor.TextAsync(address), StringComparison.Ordinal);
        }

        var row = await portal.ReadAsync(database => database.Records.SingleAsync(known => known.Id == id));
        Assert.Equal([ReviewKind.SecrecyReview, ReviewKind.Approval], row.Record.Reviews.Select(review => review.Kind));
        Assert.Equal(PartialDate.Of(PortalHost.Today), Assert.Single(row.Record.Publications).From);

        // A revision goes the same way, and the column shows the former text meanwhile.
        using (var otherScope = await department.SendAsync("/staff/records/edit/" + id, new() { ["Form.Title"] = "改", ["Form.Scope"] = "UponRequest" }))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, otherScope.StatusCode);
        }

        await department.SendAndFollowAsync("/staff/records/edit/" + id, new() { ["Form.Title"] = "2021年部门预算公开说明（更正）", ["Form.Text"] = "更正后的总表。", ["Form.ProducedOn"] = "2021-03-02", ["Form.RepealedOn"] = "2021-03-04" });
        Assert.Contains("有效性", (await visitor.ReadAsync(shown)).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("废止", (await visitor.ReadAsync(shown)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("本年度收支预算总表", (await visitor.ReadAsync(shown)).Body!.TextContent, StringComparison.Ordinal);
        foreach (var (who, action) in new[] { ("caiwu", "Submit"), ("baomi", "PassSecrecyReview"), ("shenpi", "Approve"), ("xxgk", "Publish") })
        {
            await (await portal.SignInAsync(who)).SendAndFollowAsync(page, [], action);
        }

        var revised = await visitor.ReadAsync(shown);
        Assert.Contains("更正后的总表", revised.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("本年度收支预算总表", (await visitor.ReadAsync(shown + "?version=1")).Body!.TextContent, StringComparison.Ordinal);
        row = await portal.ReadAsync(database => database.Records.SingleAsync(known => known.Id == id));
        Assert.Equal((1, 2), (row.Record.Changes.Count, row.Record.Publications.Count));
        Assert.Equal(("2021-03-02", "2021-03-04"), (row.Record.ProducedOn.ToString(), row.Record.RepealedOn?.ToString()));
        Assert.Contains("2021-03-04废止", revised.Body.TextContent, StringComparison.Ordinal);

        using (var silently = await office.SendToAsync(page, page, new() { ["action"] = "TakeDown", ["version"] = row.Version.ToString(System.Globalization.CultureInfo.InvariantCulture) }))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, silently.StatusCode);
        }

        await office.SendAndFollowAsync(page, new() { ["reason"] = "内容已并入决算公开" }, "TakeDown");
        using var gone = await visitor.Client.GetAsync(new Uri(shown, UriKind.Relative));
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        Assert.Contains("内容已并入决算公开", (await Visitor.DocumentAsync(gone)).Body!.TextContent, StringComparison.Ordinal);

        var trail = await portal.ReadAsync(database => database.AuditTrail.Where(entry => entry.Subject == "record " + id).OrderBy(entry => entry.Number).ToListAsync());
        Assert.Equal("caiwu", trail[0].By);
        Assert.Contains(trail, entry => entry.By == "baomi" && entry.Detail.Contains("Stage: SecrecyReview → Approval", StringComparison.Ordinal));
        Assert.Contains(trail, entry => entry.By == "xxgk" && entry.Detail.Contains("IsLive: True → False", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_and_a_term_of_notice_are_shown_once_the_record_is_published()
    {
        var page = await FileAsync(await portal.SignInAsync("caiwu"), "拟任干部公示", "公示如下。", new() { ["Form.NoticeTerm"] = "2021-03-12" });
        var department = await portal.SignInAsync("caiwu");
        var token = (await department.ReadAsync(page)).QuerySelector("form[enctype] input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        using (var content = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } })
        using (var bytes = new ByteArrayContent("姓名,岗位"u8.ToArray()))
        {
            content.Add(bytes, "file", "名单.csv");
            using var uploaded = await department.Client.PostAsync(new Uri(page + "?handler=File", UriKind.Relative), content);
            Assert.Equal(HttpStatusCode.Redirect, uploaded.StatusCode);
        }

        foreach (var (who, action) in new[] { ("caiwu", "Submit"), ("baomi", "PassSecrecyReview"), ("shenpi", "Approve"), ("xxgk", "Publish") })
        {
            await (await portal.SignInAsync(who)).SendAndFollowAsync(page, [], action);
        }

        var visitor = portal.Visit();
        var shown = await visitor.ReadAsync(page.Replace("/staff", string.Empty, StringComparison.Ordinal));
        Assert.Contains("至2021-03-12", shown.Body!.TextContent, StringComparison.Ordinal);
        var link = shown.QuerySelectorAll("article a").Single(link => link.TextContent == "名单.csv").GetAttribute("href")!;
        using var file = await visitor.Client.GetAsync(new Uri(link, UriKind.Relative));
        Assert.Equal(("姓名,岗位", "attachment"), (await file.Content.ReadAsStringAsync(), file.Content.Headers.ContentDisposition?.DispositionType));
    }

    [Theory]
    [InlineData("Withheld")]
    [InlineData("CampusOnly")]
    [InlineData("UponRequest")]
    public async Task What_is_not_for_society_goes_the_same_way_and_is_shown_to_no_visitor(string scope)
    {
        var page = await FileAsync(await portal.SignInAsync("caiwu"), "留存" + scope + "记录", "内容", new() { ["Form.Scope"] = scope, ["Form.Reason"] = "涉及个人隐私", ["Form.Provision"] = "《高等学校信息公开办法》第十条第（三）项" });
        foreach (var (who, action) in new[] { ("caiwu", "Submit"), ("baomi", "PassSecrecyReview"), ("shenpi", "Approve"), ("xxgk", "Publish") })
        {
            await (await portal.SignInAsync(who)).SendAndFollowAsync(page, [], action);
        }

        var id = page[(page.LastIndexOf('/') + 1)..];
        var row = await portal.ReadAsync(database => database.Records.SingleAsync(known => known.Id == id));
        Assert.Equal((RecordStage.Kept, scope, 0), (row.Stage, row.Record.Scope.Kind.ToString(), row.Record.Publications.Count));
        Assert.Equal(HttpStatusCode.NotFound, await portal.Visit().StatusAsync("/records/" + id));
        foreach (var address in new[] { "/", "/items/19", "/search?q=" + Uri.EscapeDataString("记录"), "/feed.atom", "/api/v1/records", "/catalogue", "/catalogue?handler=Whole" })
        {
            Assert.DoesNotContain("留存" + scope, await portal.Visit().TextAsync(address), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Each_review_names_the_provision_that_asks_for_it() => Assert.All(
        RecordProcedure.Steps.Where(step => step.Action is RecordAction.PassSecrecyReview or RecordAction.Approve),
        step => Assert.Equal("《高等学校信息公开办法》第五条", step.Basis?.Citation.Chinese));

    [Fact]
    public async Task A_text_with_an_identity_card_number_is_not_published_before_someone_has_looked()
    {
        const string number = "11010519491231002X";
        var page = await FileAsync(await portal.SignInAsync("caiwu"), "奖励名单", $"张三，证件号码{number}。");
        foreach (var (who, action) in new[] { ("caiwu", "Submit"), ("baomi", "PassSecrecyReview"), ("shenpi", "Approve") })
        {
            await (await portal.SignInAsync(who)).SendAndFollowAsync(page, [], action);
        }

        var office = await portal.SignInAsync("xxgk");
        var warning = (await office.ReadAsync(page)).QuerySelector("#personal-data")!.TextContent;
        Assert.Contains("身份证", warning, StringComparison.Ordinal);
        Assert.DoesNotContain(number, warning, StringComparison.Ordinal);
        using (var refused = await office.SendAsync(page, [], "Publish"))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        }

        await office.SendAndFollowAsync(page, new() { ["confirmed"] = "true" }, "Publish");
    }

    [Fact]
    public async Task Two_who_edit_the_same_record_do_not_overwrite_each_other_silently()
    {
        var first = await portal.SignInAsync("caiwu");
        var second = await portal.SignInAsync("xxgk");
        var page = await FileAsync(first, "收费项目一览", "原文");
        var edit = page.Replace("/records/", "/records/edit/", StringComparison.Ordinal);
        var opened = await second.ReadAsync(edit);
        await first.SendAndFollowAsync(edit, new() { ["Form.Title"] = "收费项目一览", ["Form.Text"] = "先保存的" });

        var fields = new Dictionary<string, string> { ["Form.Title"] = "收费项目一览", ["Form.Text"] = "后保存的", ["Form.Version"] = opened.QuerySelector("[name='Form.Version']")!.GetAttribute("value")!, ["Form.Scope"] = "Proactive" };
        using var conflict = await second.SendToAsync(edit, edit, fields);
        var shown = await Visitor.DocumentAsync(conflict);

        Assert.Equal(HttpStatusCode.Conflict, conflict.StatusCode);
        Assert.Equal("后保存的", shown.QuerySelector("[name='Form.Text']")!.TextContent.Trim());
        Assert.Contains("先保存的", shown.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        // What the page shows now can be saved: whoever saves has seen both.
        fields["Form.Version"] = shown.QuerySelector("[name='Form.Version']")!.GetAttribute("value")!;
        using var saved = await second.SendToAsync(edit, edit, fields);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
    }

    [Fact]
    public async Task A_department_sees_and_changes_its_own_records_only()
    {
        var page = await FileAsync(await portal.SignInAsync("caiwu"), "财务处的草稿", "正文");
        var other = await portal.SignInAsync("zhaosheng");
        var edit = page.Replace("/records/", "/records/edit/", StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.NotFound, await other.StatusAsync(page));
        Assert.Equal(HttpStatusCode.NotFound, await other.StatusAsync(edit));
        foreach (var address in new[] { page, edit, page + "?handler=File" })
        {
            using var answer = await other.SendToAsync("/staff", address, new() { ["action"] = "Submit", ["version"] = "0", ["Form.Title"] = "改", ["Form.Version"] = "0" });
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        var search = "/staff/records?q=" + Uri.EscapeDataString("草稿");
        Assert.DoesNotContain("财务处的草稿", await other.TextAsync("/staff/records"), StringComparison.Ordinal);
        Assert.DoesNotContain("财务处的草稿", await other.TextAsync(search), StringComparison.Ordinal);
        Assert.Contains("财务处的草稿", await (await portal.SignInAsync("caiwu")).TextAsync(search), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("baomi", "Submit")]
    [InlineData("caiwu", "PassSecrecyReview")]
    [InlineData("baomi", "Approve")]
    [InlineData("shenpi", "PassSecrecyReview")]
    [InlineData("caiwu", "Publish")]
    [InlineData("jiandu", "Publish")]
    public async Task No_one_takes_a_step_that_is_anothers_or_not_yet_due(string who, string action)
    {
        var page = await FileAsync(await portal.SignInAsync("caiwu"), "程序检查", "正文");
        var id = page[(page.LastIndexOf('/') + 1)..];
        using var answer = await (await portal.SignInAsync(who)).SendToAsync("/staff", page, new() { ["action"] = action, ["version"] = "0" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(RecordStage.Draft, (await portal.ReadAsync(database => database.Records.SingleAsync(row => row.Id == id))).Stage);
    }

    [Theory]
    [InlineData("章程", "学校章程", true)]
    [InlineData("总表", "2021年收支预算总表", true)]
    [InlineData("表", "2021年收支预算总表", true)]
    [InlineData("２０２１", "2021年收支预算总表", true)]
    [InlineData("BUDGET", "Budget of 2021", true)]
    [InlineData("预算 2021", "2021年收支预算总表", true)]
    [InlineData("支算", "2021年收支预算总表", false)]
    [InlineData("𠮷林", "𠮷林校区", true)]
    [InlineData("吉林", "𠮷林校区", false)]
    [InlineData("%", "100%", false)]
    public async Task A_search_finds_what_stands_in_the_text_down_to_one_character(string words, string title, bool isFound)
    {
        await using var database = await Stores.TestDatabase.SqliteAsync();
        await database.Register.SaveAsync(DisclosureRegister.Of([new("a", title) { Publications = [new()] }, new("b", "无关内容") { Publications = [new()] }]));
        var found = await Search.SearchQuery.Of(words).In(database.Context.Records, database.Context.Grams).Select(row => row.Title).ToListAsync();

        Assert.Equal(isFound && words != "%", found.Contains(title) && !Search.SearchQuery.Of(words).IsEmpty);
    }

    private static async Task<string> FileAsync(Visitor department, string title, string text, Dictionary<string, string>? more = null)
    {
        Dictionary<string, string> fields = new() { ["Form.Title"] = title, ["Form.Item"] = "19.1", ["Form.ProducedOn"] = "2021-03-01", ["Form.Text"] = text, ["Form.Scope"] = "Proactive" };
        foreach (var (name, value) in more ?? [])
        {
            fields[name] = value;
        }

        using var answer = await department.SendAsync("/staff/records/edit", fields);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }
}

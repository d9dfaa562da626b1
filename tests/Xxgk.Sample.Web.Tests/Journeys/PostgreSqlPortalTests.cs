using System.Net;
using Xxgk.Samples.Web.Tests.Hosting;

namespace Xxgk.Samples.Web.Tests.Journeys;

/// <summary>The portal with the one setting that makes PostgreSQL its database.</summary>
public sealed class PostgreSqlPortalTests
{
    [PostgreSqlFact]
    public async Task The_portal_is_the_same_on_PostgreSQL()
    {
        await using var portal = PortalHost.OnPostgreSql();
        var visitor = portal.Visit();
        var receipt = await visitor.SendAndFollowAsync("/requests/new", new() { ["Form.Name"] = "张三", ["Form.Email"] = "zhang@example.com", ["Form.Subject"] = "学校章程\u200B核准文件", ["Form.Purpose"] = "学习" });
        Assert.Equal(ConsoleHost.DueDate(PortalHost.Today, 15), receipt.QuerySelector("#request-due")!.TextContent.Trim());

        foreach (var (words, isFound) in new[] { ("财务", true), ("务", true), ("采购 工程", true), ("务财", false), ("%", false) })
        {
            var found = await visitor.ReadAsync("/search?q=" + Uri.EscapeDataString(words));
            Assert.Equal(isFound, found.QuerySelectorAll(".records a").Length > 0);
        }

        var office = await portal.SignInAsync("xxgk");
        foreach (var address in new[] { "/", "/items/20", "/items/0", "/catalogue", "/feed.atom", "/api/v1/records", "/staff", "/staff/records?q=" + Uri.EscapeDataString("财务"), "/staff/requests", "/staff/requests/" + receipt.QuerySelector("#request-id")!.TextContent, "/staff/report", "/staff/trail", "/staff/matters" })
        {
            Assert.Equal(HttpStatusCode.OK, await office.StatusAsync(address));
        }

        await office.SendAndFollowAsync("/staff/requests/" + receipt.QuerySelector("#request-id")!.TextContent, new() { ["Form.Kind"] = "Reply", ["Form.Reply"] = "Disclosed", ["Form.WayToGet"] = "见学校网站" });
        await office.SendAndFollowAsync("/staff/report", new() { ["Texts[overview]"] = "学校扎实推进信息公开。", ["SignedOn"] = "2021-03-05" });
        using var status = await visitor.SendAsync("/requests/status", new() { ["code"] = receipt.QuerySelector("#request-code")!.TextContent });
        Assert.Contains("见学校网站", await status.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}

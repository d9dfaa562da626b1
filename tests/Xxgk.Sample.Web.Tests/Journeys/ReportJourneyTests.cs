using Microsoft.EntityFrameworkCore;
using Xxgk.Samples.Web.Tests.Hosting;

namespace Xxgk.Samples.Web.Tests.Journeys;

public sealed class ReportJourneyTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Figures_of_one_year_stand_in_no_other_years_report()
    {
        using var later = PortalHost.At("2022-10-10T02:00:00Z");
        var office = await later.SignInAsync("xxgk");

        Assert.Contains("3584", (await office.ReadAsync("/staff/report?period=2020-2021")).QuerySelector(".marked")!.TextContent, StringComparison.Ordinal);
        var report = (await office.ReadAsync("/staff/report?period=2021-2022")).QuerySelector(".marked")!.TextContent;
        Assert.Contains("2021—2022学年", report, StringComparison.Ordinal);
        Assert.DoesNotContain("3584", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_is_written_audited_published_and_an_earlier_one_stays()
    {
        var office = await portal.SignInAsync("xxgk");
        var opened = await office.ReadAsync("/staff/report?period=2020-2021");
        await office.SendAndFollowAsync("/staff/report?period=2020-2021", new() { ["Texts[overview]"] = "根据《高等学校信息公开清单》，学校推进信息公开。\n<b>甲</b>", ["SignedOn"] = "2021-03-05" });

        // A second editor who began earlier finds out.
        using (var late = await office.SendToAsync("/staff/report", "/staff/report?period=2020-2021", new() { ["Texts[overview]"] = "别的文字", ["Version"] = opened.QuerySelector("input[name=Version]")!.GetAttribute("value")! }))
        {
            Assert.Equal(409, (int)late.StatusCode);
            Assert.Equal("别的文字", (await Visitor.DocumentAsync(late)).QuerySelector("#t-overview")!.TextContent.Trim());
        }

        const string publish = "/staff/report?handler=Publish&period=2020-2021";
        var version = (await office.ReadAsync("/staff/report?period=2020-2021")).QuerySelector("input[name=Version]")!.GetAttribute("value")!;
        using (var refused = await office.SendToAsync("/staff/report", publish, new() { ["Version"] = version }))
        {
            Assert.Equal(422, (int)refused.StatusCode);
        }

        using (var published = await office.SendToAsync("/staff/report", publish, new() { ["Version"] = version, ["read"] = "true" }))
        {
            Assert.Equal(302, (int)published.StatusCode);
        }

        await office.SendAndFollowAsync("/staff/report?period=2020-2021", new() { ["Texts[overview]"] = "根据《高等学校信息公开办法》，学校推进信息公开。", ["SignedOn"] = "2021-03-05" });
        version = (await office.ReadAsync("/staff/report?period=2020-2021")).QuerySelector("input[name=Version]")!.GetAttribute("value")!;
        using (var again = await office.SendToAsync("/staff/report", publish, new() { ["Version"] = version, ["read"] = "true" }))
        {
            Assert.Equal(302, (int)again.StatusCode);
        }

        var visitor = portal.Visit();
        var list = await visitor.ReadAsync("/reports");
        var addresses = list.QuerySelectorAll(".records a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(2, addresses.Count);
        Assert.Contains("信息公开清单》，学校", (await visitor.ReadAsync(addresses[1])).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>甲</b>", await visitor.TextAsync(addresses[1]), StringComparison.Ordinal);
        Assert.StartsWith("{", await visitor.TextAsync(addresses[0] + "?handler=Json"), StringComparison.Ordinal);
        Assert.Equal(2, await portal.ReadAsync(database => database.AuditTrail.CountAsync(entry => entry.Subject == "report 2020-2021" && entry.By == "xxgk")));
    }
}

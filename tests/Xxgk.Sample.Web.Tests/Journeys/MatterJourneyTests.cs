using System.Net;
using Microsoft.EntityFrameworkCore;
using Xxgk.Samples.Web.Tests.Hosting;

namespace Xxgk.Samples.Web.Tests.Journeys;

public sealed class MatterJourneyTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_correction_goes_to_the_office_and_is_answered()
    {
        var (code, office) = (await SendAsync("PublicCorrection", "收费标准的金额有误"), await portal.SignInAsync("xxgk"));
        Assert.DoesNotContain("收费标准的金额有误", await (await portal.SignInAsync("jiandu")).TextAsync("/staff/matters"), StringComparison.Ordinal);

        await office.SendAndFollowAsync("/staff/matters", new() { ["outcome"] = "Corrected", ["answer"] = "已更正，谢谢。" });

        using var answered = await portal.Visit().SendAsync("/feedback", new() { ["code"] = code });
        Assert.Contains("已更正，谢谢。", await answered.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_complaint_is_seen_by_supervision_alone()
    {
        await SendAsync("Complaint", "应当公开的没有公开");
        var matter = await portal.ReadAsync(database => database.Related.OrderByDescending(row => row.Number).FirstAsync());

        Assert.Contains("应当公开的没有公开", await (await portal.SignInAsync("jiandu")).TextAsync("/staff/matters"), StringComparison.Ordinal);
        var office = await portal.SignInAsync("xxgk");
        Assert.DoesNotContain("应当公开的没有公开", await office.TextAsync("/staff/matters"), StringComparison.Ordinal);
        Assert.DoesNotContain("应当公开的没有公开", await office.TextAsync("/staff/trail"), StringComparison.Ordinal);
        using var answer = await office.SendToAsync("/staff/matters", "/staff/matters", new() { ["id"] = matter.Id, ["version"] = "0", ["outcome"] = "Upheld", ["answer"] = "x" });
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<string> SendAsync(string kind, string text)
    {
        var page = await portal.Visit().SendAndFollowAsync("/feedback", new() { ["Form.Kind"] = kind, ["Form.Text"] = text });
        return page.QuerySelector(".code")!.TextContent;
    }
}

using Xxgk.Samples.Output;

namespace Xxgk.Samples.Import.Links;

/// <summary>The report for people: what changed, what does not open, which addresses to bring up to date, and a summary (核查报告页).</summary>
internal static class LinkPages
{
    public static Page Of(CommandLineHost host, LinkReport report)
    {
        var day = DayText.Format(report.Day);
        var page = new Page().Add(new Heading(1, host.In($"链接核查：{report.School}，{day}", $"Link check: {report.School}, {day}")));
        AddChanges(page, host, report);
        AddUnreachable(page, host, report);
        AddRedirected(page, host, report);
        AddNotVisited(page, host, report);
        AddSummary(page, host, report);
        return page;
    }

    private static void AddChanges(Page page, CommandLineHost host, LinkReport report)
    {
        page.Add(new Heading(2, host.In("与上次核查相比的变化", "Changed since the last check")));
        List<LinkChange> changed = [.. report.Changes.Where(change => !change.IsNew)];
        List<LinkChange> added = [.. report.Changes.Where(change => change.IsNew)];
        if (changed.Count > 0)
        {
            page.Add(new Table(
                [host.In("上次", "Was"), host.In("本次", "Is"), host.In("编号", "Record"), host.In("名称", "Title"), host.In("网址", "Address")],
                [.. changed.Select(change => (string[])[Named(host, change.Link.Was), Named(host, change.Is), change.Link.Id, TitleOf(change.Link), change.Link.Address])]));
        }
        else if (added.Count == 0)
        {
            page.Add(new Paragraph(host.In("无变化。", "Nothing has changed.")));
        }

        if (added.Count > 0)
        {
            var (all, unreachable) = (PlainText.Number(added.Count), PlainText.Number(added.Count(change => !change.Is.IsReachable())));
            page.Add(new Paragraph(host.In($"首次核查{all}处，其中{unreachable}处不能正常打开。", $"Newly checked: {all}, of which {unreachable} cannot be reached.")));
        }
    }

    private static void AddUnreachable(Page page, CommandLineHost host, LinkReport report) => AddTable(
        page,
        host.In("不能正常打开的链接", "Not reachable"),
        [host.In("结果", "Result"), host.In("上次", "Was"), host.In("编号", "Where"), host.In("名称", "Title"), host.In("情况", "Remark"), host.In("网址", "Address"), host.In("跳转至", "Leads to")],
        report.Unreachable.Select(one => (string[])
        [
            Named(host, one.Outcome.Result), Named(host, one.Link.Was), LinkPlaces.IdOf(host, one.Link), TitleOf(one.Link),
            one.Outcome.Remark is { } remark ? host.In(remark) : string.Empty, one.Link.Address, one.Outcome.FinalAddress?.AbsoluteUri ?? string.Empty,
        ]));

    private static void AddRedirected(Page page, CommandLineHost host, LinkReport report) => AddTable(
        page,
        host.In("已跳转的链接，请核对是否更新网址", "Redirected: addresses to look over and bring up to date"),
        [host.In("编号", "Where"), host.In("名称", "Title"), host.In("跳转", "Redirects"), host.In("网址", "Address"), host.In("现网址", "Leads to")],
        report.Redirected.Select(one => (string[])
        [
            LinkPlaces.IdOf(host, one.Link), TitleOf(one.Link), string.Join(' ', one.Outcome.Hops.Select(hop => PlainText.Number(hop.Status))),
            one.Link.Address, one.Outcome.FinalAddress!.AbsoluteUri,
        ]));

    private static void AddNotVisited(Page page, CommandLineHost host, LinkReport report)
    {
        AddTable(
            page,
            host.In("不是网址，未核查", "Not visited: no address of the web"),
            [host.In("编号", "Where"), host.In("名称", "Title"), host.In("存放位置", "Address")],
            report.NotVisited.Select(link => (string[])[LinkPlaces.IdOf(host, link), TitleOf(link), link.Address]));
        if (report.Links.TakenDown > 0)
        {
            var number = PlainText.Number(report.Links.TakenDown);
            page.Add(new Paragraph(host.In($"已撤下的公开记录{number}条，未核查。", $"Left out, for they were taken down: {number}.")));
        }
    }

    private static void AddSummary(Page page, CommandLineHost host, LinkReport report)
    {
        var (addresses, places) = (PlainText.Number(report.Outcomes.Count), PlainText.Number(report.Visited.Count));
        page.Add(new Heading(2, host.In("汇总", "Summary")));
        page.Add(new Paragraph(host.In($"核查网址{addresses}个，涉及{places}处。", $"Addresses visited: {addresses}, named in {places} places.")));
        if (report.Outcomes.Count > 0)
        {
            page.Add(new Table(
                [host.In("结果", "Result"), host.In("网址数", "Addresses")],
                [.. report.Summary.Where(row => row.Count > 0).Select(row => (string[])[Named(host, row.Result), PlainText.Number(row.Count)])]));
        }
    }

    private static void AddTable(Page page, string heading, string[] columns, IEnumerable<string[]> rows)
    {
        string[][] all = [.. rows];
        if (all.Length > 0)
        {
            page.Add(new Heading(2, heading)).Add(new Table(columns, all));
        }
    }

    // An explanation has no title but its text.
    private static string TitleOf(NamedLink link) => link.Place == LinkPlace.Explanation ? PlainText.Quoted(link.Title) : link.Title;

    private static string Named(CommandLineHost host, LinkResult? result) => result is { } known ? host.In(known.ToWording()) : string.Empty;
}

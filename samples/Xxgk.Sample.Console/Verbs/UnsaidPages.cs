using Xxgk.Samples.Output;

namespace Xxgk.Samples.Verbs;

/// <summary>What a report leaves unsaid, an item a line: silence is not a breach, and an office can fill it in (报告未说明之处).</summary>
internal static class UnsaidPages
{
    public static void AddTo(Page page, Host host, ComplianceStatement statement)
    {
        List<IReadOnlyList<string>> rows = [.. RowsOfReport(host, statement.Facts)];
        foreach (var item in statement.Items)
        {
            var unsaid = string.Join(host.In("；", "; "), UnsaidOf(host, item));
            if (unsaid.Length > 0)
            {
                rows.Add([host.In($"第{PlainText.Number(item.Item.Number)}项", $"item {PlainText.Number(item.Item.Number)}"), unsaid]);
            }
        }

        page.Add(new Heading(2, host.In("报告未说明之处", "What the report leaves unsaid")));
        page.Add(new Table([host.In("所在", "Where"), host.In("未说明的内容", "Not stated")], rows));
        foreach (var finding in statement.Findings.OfType<OwnReportOfPeriod>())
        {
            page.Add(new Paragraph(host.In(finding.Message)));
        }
    }

    private static IEnumerable<string[]> RowsOfReport(Host host, SchoolFacts facts)
    {
        if (facts.Report.PublishedOn is null)
        {
            yield return [host.In("年度报告", "the report"), host.In("公开日期", "the day of its publication")];
        }

        foreach (var count in DeclaredCountPages.Open(facts.Register.DeclaredCounts))
        {
            var what = $"{host.In(count.Channel!.Wording)} {DeclaredCountPages.Printed(host, count.Quantity)}";
            yield return [host.In("填报数", "declared counts"), host.In($"{what}是否计入总数", $"whether the total includes {what}")];
        }
    }

    private static IEnumerable<string> UnsaidOf(Host host, ItemAssessment item)
    {
        if (Names(host, item, part => part.State == DisclosureState.NotStated) is { Length: > 0 } silent)
        {
            yield return host.In("公开情况：", "disclosure: ") + silent;
        }

        if (Names(host, item, part => part.State == DisclosureState.CannotTell) is { Length: > 0 } open)
        {
            yield return host.In("适用与否：", "applicability: ") + open;
        }

        if (Names(host, item, part => part.Timeliness == Timeliness.CannotBeDetermined) is { Length: > 0 } undated)
        {
            yield return host.In("日期（及时与否无法核定）：", "dates (timeliness cannot be determined): ") + undated;
        }
    }

    private static string Names(Host host, ItemAssessment item, Func<PartAssessment, bool> isMeant) =>
        string.Join(" / ", item.Parts.Where(isMeant).Select(part => host.In(part.Part.Name)));
}

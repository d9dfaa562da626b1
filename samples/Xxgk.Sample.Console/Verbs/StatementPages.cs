using Xxgk.Reporting;
using Xxgk.Samples.Output;

namespace Xxgk.Samples.Verbs;

/// <summary>A compliance statement for people: whose it is, how each item stands, what was found.</summary>
internal static class StatementPages
{
    public static Page Beginning(Host host, ComplianceStatement statement)
    {
        var (facts, institution) = (statement.Facts, statement.Facts.Institution);
        var duty = ReportingDuty.For(statement.Period, institution);
        List<IReadOnlyList<string>> rows =
        [
            [host.In("学校", "School"), institution.Name],
            [host.In("学校类型", "Kind"), KindOf(host, institution.Profile)],
            [host.In("联系方式", "Contact"), ContactOf(institution.Contact)],
            [host.In("报告期", "Period"), host.In(statement.Period.Title) + Span(host, statement.Period)],
            [host.In("核对截止日", "As of"), DayText.Format(statement.AsOf) + (statement.AsOf < statement.Period.Start ? host.In("（报告期尚未开始）", " (the period has not begun)") : string.Empty)],
            [host.In("资料来源", "Source"), host.In(facts.Register.Source.ToWording())],
            [host.In("台账记录", "Records"), statement.RecordCount.ToString(System.Globalization.CultureInfo.InvariantCulture)],
            [host.In("年度报告期限", "Report due"), DayText.Format(duty.DueOn) + host.In("，", ", ") + BasisOf(host, duty)],
            [host.In("年度报告落款日期", "Report signed on"), DateOf(host, facts.Report.SignedOn)],
            [host.In("年度报告公开日期", "Report published on"), DateOf(host, facts.Report.PublishedOn)],
            [host.In("公开率", "Disclosure rate"), RateOf(host, statement, statement.DisclosureRate)],
            [host.In("及时率", "Timeliness rate"), RateOf(host, statement, statement.TimelinessRate)],
        ];
        return new Page()
            .Add(new Heading(1, institution.Name + " " + host.In(statement.Period.Title) + host.In("清单事项公开情况", ": disclosure by the checklist")))
            .Add(new Table([host.In("项目", "What"), host.In("内容", "Content")], rows));
    }

    public static void AddItems(Page page, Host host, ComplianceStatement statement)
    {
        page.Add(new Heading(2, host.In("清单事项", "Items of the checklist")));
        page.Add(new Table(
            [host.In("序号", "No."), host.In("现状", "State"), host.In("及时性", "Timeliness"), host.In("事项", "Item"), host.In("条款", "Provision"), host.In("佐证", "Evidence"), host.In("说明", "Remark")],
            [.. statement.Items.Select(item => Row(host, item))]));
        page.Add(new Heading(2, host.In("现状汇总", "Items by state")));
        page.Add(new Table(
            [host.In("现状", "State"), host.In("事项数", "Items")],
            [.. statement.Items
                .OrderByDescending(item => item.State)
                .CountBy(item => host.In(item.State.ToWording()), StringComparer.Ordinal)
                .Select(pair => (string[])[pair.Key, PlainText.Number(pair.Value)])]));
    }

    public static void AddFindings(Page page, Host host, ComplianceStatement statement)
    {
        foreach (var severity in (Severity[])[Severity.Error, Severity.Warning, Severity.Note])
        {
            AddFindings(page, host, host.In(severity.ToWording()), [.. statement.Findings.Where(finding => finding.Severity == severity)]);
        }
    }

    public static void AddFindings(Page page, Host host, string title, IReadOnlyList<Finding> findings)
    {
        page.Add(new Heading(2, host.In($"{title}（{PlainText.Number(findings.Count)}）", $"{title} ({PlainText.Number(findings.Count)})")));
        if (findings.Count == 0)
        {
            page.Add(new Paragraph(host.In("无。", "None.")));
            return;
        }

        page.Add(new Table(
            [host.In("编号", "Code"), host.In("记录", "Record"), host.In("条款", "Provision"), host.In("发现", "Finding")],
            [.. findings.Select(finding => (string[])[finding.Code, finding.Subject.RecordId ?? "–", host.In(finding.Provision.CitationWithConfirmation), host.In(finding.Message)])]));
    }

    private static string[] Row(Host host, ItemAssessment item) =>
    [
        item.Item.OwnNumber is { } own ? "▲" + own : PlainText.Number(item.Item.Number),
        host.In(item.State.ToWording()) + (item.IsIncomplete && item.State != DisclosureState.NoRecord ? host.In("，不完整", ", incomplete") : string.Empty),
        host.In(item.Timeliness.ToWording()),
        host.In(item.Item.Name),
        host.In(item.Item.Provision.CitationWithConfirmation),
        EvidenceOf(host, item),
        ItemRemarks.Of(host, item),
    ];

    // The record that decided each part, as the register names it.
    private static string EvidenceOf(Host host, ItemAssessment item) => string.Join(
        host.In("；", "; "),
        item.Parts.Select(part => part.Evidence).OfType<DisclosureRecord>().DistinctBy(record => record.Id, StringComparer.Ordinal).Select(record => record.Id + PlainText.Titled(record.Title)));

    private static string KindOf(Host host, InstitutionProfile profile) => string.Join(
        host.In("，", ", "),
        new[] { profile.Kind.ToWording(), profile.Ownership?.ToWording(), profile.Affiliation?.ToWording() }.OfType<Wording>().Select(host.In));

    private static string Span(Host host, ReportingPeriod period) =>
        host.In($"（{DayText.Format(period.Start)}至{DayText.Format(period.End)}）", $" ({DayText.Format(period.Start)} to {DayText.Format(period.End)})");

    private static string DateOf(Host host, PartialDate? date) => date is { } known ? known.ToString() : host.In("未说明", "not stated");

    private static string BasisOf(Host host, ReportingDuty duty) =>
        duty.Basis is { } basis ? host.In(basis.CitationWithConfirmation) : host.In("当时尚无年度报告规定", "no rule asked for the report then");

    private static string ContactOf(ContactDetails contact) => string.Join(
        " · ",
        new[] { contact.Office, contact.PersonInCharge, contact.Address, contact.Postcode, contact.OfficeHours, contact.Telephone, contact.Fax, contact.Email, contact.Website }
            .OfType<string>());

    // Of an extract, what it does not speak of is outside the rate, which then says little.
    private static string RateOf(Host host, ComplianceStatement statement, Rate rate)
    {
        if (rate.Percentage is not { } percentage)
        {
            return host.In("无可计算的事项", "nothing to compute");
        }

        var text = FormattableString.Invariant($"{rate.Part}/{rate.Whole}{host.In("，", ", ")}{percentage:0.0}%");
        return statement.Facts.Register.Source == RegisterSource.Extract ? text + host.In("（仅就资料说明的部分）", " (of what the source speaks of)") : text;
    }
}

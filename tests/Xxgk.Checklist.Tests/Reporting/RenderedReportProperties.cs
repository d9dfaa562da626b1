using Xxgk.Auditing;
using Xxgk.Reporting;
using Xxgk.Specification;

namespace Xxgk.Checklist.Tests.Reporting;

/// <summary>What the library writes, its own audit reads without objection; what is changed in it afterwards is found.</summary>
public sealed class RenderedReportProperties
{
    private static readonly ReportAuditor Auditor = new([.. AuditRules.All, .. ChecklistAuditRules.All]);

    // 报告按自然年统计、落款晚于10月31日：如实写出，只作提示
    private static readonly string[] TrueOfTheModel = ["XXGK4202", "XXGK4204"];

    [Property(MaxTest = 300)]
    public Property A_report_of_any_valid_model_audits_clean() => Prop.ForAll(XxgkArbitraries.ReportCases(), given =>
    {
        var found = Auditor.Audit(ReportText.Of(given.ToString()), new() { Period = given.Facts.Period, Register = given.Facts.Register }).Findings
            .Where(finding => finding.Severity > Severity.Note || !TrueOfTheModel.Contains(finding.Code))
            .ToList();
        return (found.Count == 0)
            .Label(Shown(found))
            .Classify(given.Facts.Register.DeclaredCounts.Count > 0, "declared counts")
            .Classify(given.Facts.Requests is not null, "a ledger")
            .Classify(given.Facts.Annex is null, "no tables")
            .Classify(given.Facts.Period.Kind == ReportingPeriodKind.CalendarYear, "a calendar year");
    });

    [Property(MaxTest = 300)]
    public Property What_is_changed_in_it_is_found_by_its_rule_at_its_place() => Prop.ForAll(
        Arb.From(
            from given in XxgkArbitraries.ReportCases().Generator
            from mutations in ReportMutation.Of(given)
            select (given, mutations)),
        pair =>
        {
            var missed = pair.mutations
                .Select(mutation => (mutation, Findings: Auditor.Audit(ReportText.Of(mutation.Text), new() { Register = pair.given.Facts.Register }).Findings))
                .Where(audited => !audited.Findings.Any(audited.mutation.IsFoundBy))
                .Select(audited => audited.mutation + "\n" + Shown(audited.Findings))
                .ToList();
            return pair.mutations.Aggregate((missed.Count == 0).Label(string.Join("\n\n", missed)), (all, mutation) => all.Classify(true, mutation.Kind));
        });

    [Fact]
    public void Every_kind_of_change_occurs() => Assert.Equal(
        [
            "a figure of the register", "a number of the Measures", "a number of the list's notice", "a paragraph doubled", "a part of a sum", "a row of the list's table dropped", "a section doubled",
            "a section dropped", "a title's word", "a zero", "the period's end",
        ],
        XxgkArbitraries.ReportCases().Generator.SelectMany(ReportMutation.Of).Sample(400).SelectMany(mutations => mutations).Select(mutation => mutation.Kind).Distinct().Order(StringComparer.Ordinal));

    [Property(MaxTest = 200)]
    public Property Every_figure_of_the_model_has_a_source_and_stands_in_the_text() => Prop.ForAll(XxgkArbitraries.ReportCases(), given =>
    {
        var (report, text) = (given.Report, given.ToString());
        var missing = report.Figures
            .Where(figure => figure.Source.Chinese.Length == 0 || !text.Contains(figure.Name.Chinese, StringComparison.Ordinal) || !text.Contains(figure.Quantity.ToString(), StringComparison.Ordinal))
            .ToList();
        return (missing.Count == 0).Label(string.Join('\n', missing)).Classify(report.Figures.Count > 10, "more than 10 figures");
    });

    private static string Shown(IReadOnlyList<AuditFinding> findings) => string.Join('\n', findings.Select(finding => finding.ToString()));
}

using Xxgk.Reporting;

namespace Xxgk.Specification;

/// <summary>What a report is written from, such that nothing in it contradicts anything else: its figures add up, its texts have no errors.</summary>
/// <param name="Facts">The facts.</param>
public sealed record ReportCase(AnnualReportFacts Facts)
{
    /// <summary>The report, by the national calendar.</summary>
    public AnnualReport Report => new AnnualReportBuilder(WorkingCalendar.National).Build(Facts);

    /// <summary>The same with another register and other texts.</summary>
    /// <param name="register">The register; null to keep it.</param>
    /// <param name="narrative">The texts; null to keep them.</param>
    public ReportCase With(DisclosureRegister? register = null, ReportNarrative? narrative = null) => new(
        new AnnualReportFacts(Facts.Institution, Facts.Period, register ?? Facts.Register)
        {
            Requests = Facts.Requests,
            Narrative = narrative ?? Facts.Narrative,
            Admissions = Facts.Admissions,
            Finance = Facts.Finance,
            Annex = Facts.Annex,
        });

    /// <inheritdoc/>
    public override string ToString() => MarkdownReportWriter.Write(Report.ToDocument());
}

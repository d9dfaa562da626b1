using Xxgk.Auditing;
using Xxgk.Reporting;
using Xxgk.Serialization;

namespace Xxgk.Specification;

// What reports, their audit and files give.
public static partial class XxgkArbitraries
{
    /// <summary>Where offices are found.</summary>
    public static Arbitrary<ContactDetails> ContactsOfSchools() => Within<ContactDetails>(Documents());

    /// <summary>When reports were signed, published and filed.</summary>
    public static Arbitrary<ReportDates> DatesOfReports() => Within<ReportDates>(Documents());

    /// <summary>What reports are written from.</summary>
    public static Arbitrary<AnnualReportFacts> AnnualReportFactsOfSchools() => Within<AnnualReportFacts>(Documents());

    /// <summary>What people have written for a report.</summary>
    public static Arbitrary<ReportNarrative> ReportNarratives() => Within<ReportNarrative>(Documents());

    /// <summary>Reviews by staff, students and the public.</summary>
    public static Arbitrary<DisclosureAppraisal> DisclosureAppraisals() => Within<DisclosureAppraisal>(Documents());

    /// <summary>Annual reports.</summary>
    public static Arbitrary<AnnualReport> AnnualReports() => Within<AnnualReport>(Documents());

    /// <summary>Reports, guides and catalogues as documents.</summary>
    public static Arbitrary<ReportDocument> ReportDocuments() => Within<ReportDocument>(Documents());

    /// <summary>Parts of a report.</summary>
    public static Arbitrary<ReportSection> ReportSections() => Within<ReportSection>(Documents());

    /// <summary>Blocks of a document, of every kind.</summary>
    public static Arbitrary<ReportBlock> ReportBlocks() => Within<ReportBlock>(Documents());

    /// <summary>Tables of items.</summary>
    public static Arbitrary<ReportAnnex> ReportAnnexes() => Within<ReportAnnex>(Documents());

    /// <summary>Cells of tables.</summary>
    public static Arbitrary<ReportCell> ReportCells() => Within<ReportCell>(Documents());

    /// <summary>Bars of charts.</summary>
    public static Arbitrary<ReportBar> ReportBars() => Within<ReportBar>(Documents());

    /// <summary>Figures with their sources.</summary>
    public static Arbitrary<ReportFigure> ReportFigures() => Within<ReportFigure>(Documents());

    /// <summary>What a report lacks.</summary>
    public static Arbitrary<ReportProblem> ReportProblems() => Within<ReportProblem>(Documents());

    /// <summary>Guides.</summary>
    public static Arbitrary<DisclosureGuide> DisclosureGuides() => Within<DisclosureGuide>(Documents());

    /// <summary>Schemes of index numbers.</summary>
    public static Arbitrary<IndexScheme> IndexSchemes() => Within<IndexScheme>(Documents());

    /// <summary>Duties to report.</summary>
    public static Arbitrary<ReportingDuty> ReportingDuties() => Within<ReportingDuty>(Documents());

    /// <summary>Where the duty stands.</summary>
    public static Arbitrary<ReportingStanding> ReportingStandings() => Within<ReportingStanding>(Documents());

    /// <summary>To whom reports go.</summary>
    public static Arbitrary<ReportAddressee> ReportAddressees() => Within<ReportAddressee>(Documents());

    /// <summary>Texts of reports, with and without errors.</summary>
    public static Arbitrary<ReportText> ReportTexts() => Within<ReportText>(Documents());

    /// <summary>What is known beside a text.</summary>
    public static Arbitrary<AuditInput> AuditInputs() => Within<AuditInput>(Documents());

    /// <summary>Results of an audit.</summary>
    public static Arbitrary<AuditResult> AuditResults() => Within<AuditResult>(Documents());

    /// <summary>Findings of an audit.</summary>
    public static Arbitrary<AuditFinding> AuditFindings() => Within<AuditFinding>(Documents());

    /// <summary>What an audit reads in a text, of every kind.</summary>
    public static Arbitrary<Claim> Claims() => Within<Claim>(Documents());

    /// <summary>Places in a text.</summary>
    public static Arbitrary<TextPlace> TextPlaces() => Within<TextPlace>(Documents());

    /// <summary>Findings that people have set aside.</summary>
    public static Arbitrary<Suppression> Suppressions() => Within<Suppression>(Documents());

    /// <summary>Located problems of a file.</summary>
    public static Arbitrary<Problem> Problems() => Within<Problem>(Documents());
}

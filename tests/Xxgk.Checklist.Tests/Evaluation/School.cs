using Xxgk.Requests;

namespace Xxgk.Checklist.Tests.Evaluation;

/// <summary>A school as a test tells of it: a research university in the year 2020–2021, unless the test says otherwise.</summary>
internal sealed record School
{
    public static readonly ReportingPeriod Year2020 = ReportingPeriod.Of(AcademicYear.Starting(2020));

    /// <summary>Does all that the list asks about.</summary>
    public static readonly InstitutionProfile University = ProfileFacts.All.Aggregate(
        new InstitutionProfile(InstitutionKind.University, Ownership.Public, Affiliation.CentralMinistry), (profile, fact) => profile.With(fact));

    public InstitutionProfile Profile { get; init; } = University;

    /// <summary>The period of the file.</summary>
    public ReportingPeriod Period { get; init; } = Year2020;

    /// <summary>The period to assess; that of the file unless set.</summary>
    public ReportingPeriod? Assessed { get; init; }

    public IReadOnlyList<DisclosureRecord> Records { get; init; } = [];

    public RegisterSource Source { get; init; } = RegisterSource.Complete;

    public IReadOnlyList<Declaration> Declarations { get; init; } = [];

    public DisclosureCatalogue? Catalogue { get; init; }

    public IReadOnlyList<Consultation> Consultations { get; init; } = [];

    public RequestFacts? Requests { get; init; }

    public WorkingCalendar Calendar { get; init; } = WorkingCalendar.National;

    public SchoolFacts Facts => new(new Institution("某某大学", Profile), Period, DisclosureRegister.Of(Records, Source))
    {
        Declarations = Declarations,
        Catalogue = Catalogue,
        Consultations = Consultations,
        Requests = Requests,
    };

    public static School With(params DisclosureRecord[] records) => new() { Records = records };

    public ComplianceStatement At(string asOf) =>
        new ChecklistEvaluator(Checklist2014.Edition, Calendar).Evaluate(Facts, Assessed ?? Period, Day(asOf));

    /// <summary>The assessment of one part.</summary>
    public PartAssessment At(string asOf, ItemPart part) => At(asOf).Of(part);

    public static LocalDate Day(string text) => PartialDate.Parse(text).Earliest!.Value;
}

/// <summary>What tests look up in a statement.</summary>
internal static class StatementLookups
{
    public static PartAssessment Of(this ComplianceStatement statement, ItemPart part) =>
        statement.Items.SelectMany(item => item.Parts).Single(assessed => assessed.Part.Reference == part.Reference);

    public static IReadOnlyList<Finding> FindingsOn(this ComplianceStatement statement, ItemPart part) =>
        [.. statement.Findings.Where(finding => finding.Subject.Item == part.Reference)];

    public static Finding Finding(this ComplianceStatement statement, string code, ItemPart part) =>
        Assert.Single(statement.FindingsOn(part), finding => string.Equals(finding.Code, code, StringComparison.Ordinal));

    /// <summary>All that a statement says, a line each: two statements are equal if these texts are.</summary>
    public static string Written(this ComplianceStatement statement)
    {
        var lines = statement.Items.SelectMany(item => item.Parts.Select(part => string.Join(
                "|",
                item.Item.Number,
                item.State,
                item.Timeliness,
                string.Join(",", item.MissingParts.Select(missing => missing.Number)),
                part.Part.Reference,
                part.State,
                part.Timeliness,
                part.ObligationCount,
                part.CarriedInCount,
                part.PublishedCount,
                part.Reason.Chinese,
                part.Reason.English,
                part.Evidence?.Id,
                string.Join(",", DisclosureStates.All.Select(part.CountOf)),
                string.Join(",", Enum.GetValues<Timeliness>().Select(part.CountOf)))))
            .Concat(statement.Findings.Select(finding => string.Join(
                "|", finding.Code, finding.Severity, finding.Subject, finding.Provision, finding.Message.Chinese, finding.Message.English)));
        return FormattableString.Invariant($"{statement.RecordCount}|{statement.DisclosureRate}|{statement.TimelinessRate}\n") + string.Join("\n", lines);
    }
}

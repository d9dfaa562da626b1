using Xxgk.Conventions;
using Xxgk.Reporting;

namespace Xxgk.Checklist.Tests.Samples;

/// <summary>A school file among the samples, and what it comes to.</summary>
internal sealed class Sample
{
    private Sample(SchoolFacts facts)
    {
        Facts = facts;
        Statement = At(facts.AsOf ?? ReportingDuty.For(facts.Period).DueOn);
    }

    public SchoolFacts Facts { get; }

    /// <summary>As of the file's own date, else of the day on which the report is due.</summary>
    public ComplianceStatement Statement { get; }

    public static Sample Read(string name) =>
        new(SchoolFile.Read(File.ReadAllBytes(Repository.At("samples", "data", name))).Value);

    public ComplianceStatement At(LocalDate asOf) =>
        new ChecklistEvaluator(Checklist2014.Edition, WorkingCalendar.National).Evaluate(Facts, asOf);

    public ItemAssessment Item(int number) => Statement.Item(number);

    public PartAssessment Part(string reference) => Statement.Items
        .SelectMany(item => item.Parts)
        .Single(part => string.Equals(part.Part.Reference.ToString(), reference, StringComparison.Ordinal));

    /// <summary>The findings on an item, or on the school's own one, as <c>12</c> or <c>own:26</c>.</summary>
    public IEnumerable<Finding> FindingsOn(string item) => Statement.Findings
        .Where(finding => string.Equals(((ChecklistFinding)finding).Part.Reference.Whole.ToString(), item, StringComparison.Ordinal));
}

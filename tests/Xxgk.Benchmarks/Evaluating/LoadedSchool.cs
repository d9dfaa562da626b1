using System.Text.Json;
using Xxgk.Benchmarks.Loading;

namespace Xxgk.Benchmarks.Evaluating;

/// <summary>One school in the two forms that are compared: the library's facts, and an object graph.</summary>
internal sealed class LoadedSchool
{
    public static readonly ChecklistEvaluator Evaluator = new(Checklist2014.Edition, WorkingCalendar.National);
    public static readonly LocalDate AsOf = new(2025, 10, 31);
    public static readonly DueDays Due = new(WorkingCalendar.National, new(2024, 9, 1), new(2025, 8, 31));

    private LoadedSchool(byte[] file)
    {
        Facts = SchoolFile.Read(file).TryGetValue(out var facts) ? facts : throw new InvalidOperationException("The file is not as it should be.");
        Records = JsonSerializer.Deserialize(file, PlainJson.Default.PlainSchool)!.Records;
    }

    public SchoolFacts Facts { get; }

    public List<PlainRecord> Records { get; }

    public static LoadedSchool[] InTurn(int count, int records) =>
        [.. Enumerable.Range(1, count).Select(seed => new LoadedSchool(RegisterText.File(records, seed)))];

    public List<ItemCounts> Counts() => ItemCounts.Of(Records, Due);

    /// <summary>Holds the makings that the library finds late against the user's own, one by one. Item 6 has a date as its limit and is left out.</summary>
    public void Compare()
    {
        var statement = Evaluator.Evaluate(Facts, AsOf);
        var itemWithDate = Checklist2014.BasicInformation.AnnualReport.Parts[0].Reference;
        var late = statement.Findings.OfType<DisclosedLate>()
            .Where(finding => !finding.IsChange && finding.Part.Reference != itemWithDate)
            .Select(finding => finding.Subject.RecordId!).ToHashSet(StringComparer.Ordinal);
        var ownLate = Records.Where(record => ItemReference.Parse(record.Item!) != itemWithDate && ItemCounts.IsLate(record, Due)).Select(record => record.Id!);
        if (statement.RecordCount != Counts().Sum(item => item.Records) || late.Count == 0 || !late.SetEquals(ownLate))
        {
            throw new InvalidOperationException($"The contenders disagree: {late.Count} late by the library, {ownLate.Count()} by the user's own days.");
        }
    }
}

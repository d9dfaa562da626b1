using Xxgk.Samples.Supervision.Evaluation;

namespace Xxgk.Samples.Supervision.Results;

/// <summary>The ranks that a department asks for: items, findings, schools, provinces.</summary>
internal static class Rankings
{
    /// <summary>The 50 items, those first that most schools have overdue or without a record.</summary>
    public static IReadOnlyList<Ranked<ChecklistItem>> Items(SupervisionResult result) =>
        Ranked<ChecklistItem>.By(Checklist2014.Edition.Items, item => (long?)Lacking(result.Tally, item.Number));

    /// <summary>The kinds of findings, the most frequent first; of those that are as frequent, the graver.</summary>
    public static IReadOnlyList<Ranked<string>> Findings(SupervisionResult result) =>
        Ranked<string>.By(result.Tally.Findings.Keys.OrderByDescending(ChecklistFindingCodes.SeverityOf), code => (long?)result.Tally.Findings[code]);

    /// <summary>The schools, by the rate of disclosure, then by the rate of timeliness.</summary>
    public static IReadOnlyList<Ranked<PlacedSchool>> Schools(SupervisionResult result) =>
        Ranked<PlacedSchool>.By(result.Schools, school => FigureOf(school.Row.Disclosure, school.Row.Timeliness));

    /// <summary>The provinces, likewise.</summary>
    public static IReadOnlyList<Ranked<KeyValuePair<string, ComplianceTally>>> Provinces(SupervisionResult result) =>
        Ranked<KeyValuePair<string, ComplianceTally>>.By(result.Provinces, province => FigureOf(Share.Of(province.Value.DisclosureRate), Share.Of(province.Value.TimelinessRate)));

    /// <summary>In how many schools an item is overdue or has no record: what the ranking of items goes by.</summary>
    public static long Lacking(ComplianceTally tally, int item) => tally.CountOf(item, DisclosureState.Overdue) + WithoutRecord(tally, item);

    public static long WithoutRecord(ComplianceTally tally, int item) => tally.CountOf(item, DisclosureState.NoRecord) + tally.CountOf(item, DisclosureState.NoRecordOfEvent);

    /// <summary>In how many schools an item is up, or was for its term.</summary>
    public static long Shown(ComplianceTally tally, int item) =>
        tally.CountOf(item, DisclosureState.Disclosed) + tally.CountOf(item, DisclosureState.Standing) + tally.CountOf(item, DisclosureState.NoticeExpired);

    // A school of which nothing is asked has no rate and no rank.
    private static (decimal Disclosure, decimal Timeliness)? FigureOf(Share disclosure, Share timeliness) =>
        disclosure.Percentage is { } percentage ? (percentage, timeliness.Percentage ?? -1) : null;
}

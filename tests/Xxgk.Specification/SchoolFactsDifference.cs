namespace Xxgk.Specification;

/// <summary>Compares what two sources say of a school, such as a store and the file that it was filled from.</summary>
public static class SchoolFactsDifference
{
    /// <summary>What differs first, or null if both say the same, records in order.</summary>
    /// <param name="expected">What is expected.</param>
    /// <param name="actual">What there is.</param>
    public static string? First(SchoolFacts expected, SchoolFacts actual) =>
        Differ("institution", expected.Institution, actual.Institution)
        ?? Differ("period", expected.Period, actual.Period)
        ?? Differ("as-of date", expected.AsOf, actual.AsOf)
        ?? Differ("source", expected.Register.Source, actual.Register.Source)
        ?? Differ("report", expected.Report, actual.Report)
        ?? Differ("catalogue's title", expected.Catalogue?.Title, actual.Catalogue?.Title)
        ?? DifferInOne("entry", expected.Catalogue?.Entries, actual.Catalogue?.Entries, ValuesOf)
        ?? DifferInOne("explanation", expected.Catalogue?.Explanations, actual.Catalogue?.Explanations, one => (one.Part, one.Reason, one.Text, one.Provision, one.Link))
        ?? DifferInOne("declaration", expected.Declarations, actual.Declarations, one => (one is NothingThisPeriod, one.Part, one.Reason, one.DeclaredOn))
        ?? DifferInOne("declared count", expected.Register.DeclaredCounts, actual.Register.DeclaredCounts, one => one)
        ?? DifferInOne("consultation", expected.Consultations, actual.Consultations, one => one)
        ?? Differ("ledger's path", expected.LedgerPath, actual.LedgerPath)
        ?? Differ("ledger", expected.Requests?.Ledger, actual.Requests?.Ledger)
        ?? Differ("rules on requests", expected.Requests?.Rules, actual.Requests?.Rules)
        ?? DifferInOne("record", expected.Register.Records, actual.Register.Records, one => one);

    private static object ValuesOf(CatalogueEntry entry) => (
        (entry.OwnNumber, entry.Title, entry.Category, entry.ColumnName, entry.Link, entry.Department, entry.Person),
        (string.Join(" ", entry.Covers), entry.UpdateRule, entry.OwnLimit, entry.Kind, entry.MayBeNil, entry.RequiredAudience));

    private static string? Differ(string what, object? expected, object? actual) =>
        Equals(expected, actual) ? null : $"{what}: {expected} is expected, {actual} is there";

    private static string? DifferInOne<T>(string what, IReadOnlyList<T>? expected, IReadOnlyList<T>? actual, Func<T, object> values) =>
        Differ("number of " + what, expected?.Count, actual?.Count)
        ?? Enumerable.Range(0, expected?.Count ?? 0)
            .Select(at => Differ(FormattableString.Invariant($"{what} {at}"), values(expected![at]), values(actual![at])))
            .FirstOrDefault(difference => difference is not null);
}

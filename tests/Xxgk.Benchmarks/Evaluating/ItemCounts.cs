using Xxgk.Benchmarks.Loading;

namespace Xxgk.Benchmarks.Evaluating;

/// <summary>What a program with LINQ says of an item: over the plain objects as they were loaded, the days due from a table made once.</summary>
internal sealed record ItemCounts(string Item, int Records, int OnTime, int Late, DateOnly First, DateOnly Last)
{
    public static List<ItemCounts> Of(List<PlainRecord> records, DueDays due) =>
    [
        .. records.Select(record => (Item: record.Item!, Made: record.ProducedOn!.Value, IsLate: IsLate(record, due)))
            .GroupBy(record => record.Item).Select(group => new ItemCounts(
                group.Key,
                group.Count(),
                group.Count(record => !record.IsLate),
                group.Count(record => record.IsLate),
                group.Min(record => record.Made),
                group.Max(record => record.Made))),
    ];

    public static bool IsLate(PlainRecord record, DueDays due) => record.Publications!.Min(publication => publication.From!.Value) > due.Of(record.ProducedOn!.Value);
}

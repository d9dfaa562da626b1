namespace Xxgk.Benchmarks.Evaluating;

/// <summary>What a program with LINQ says of an item.</summary>
internal sealed record ItemCounts(int Item, int Records, int OnTime, int Late, DateOnly First, DateOnly Last)
{
    public static List<ItemCounts> Of(OwnRecord[] records) =>
    [
        .. records.GroupBy(record => record.Item).OrderBy(group => group.Key).Select(group => new ItemCounts(
            group.Key,
            group.Count(),
            group.Count(record => record.PublishedOn <= record.DueOn),
            group.Count(record => record.PublishedOn > record.DueOn),
            group.Min(record => record.ProducedOn),
            group.Max(record => record.ProducedOn))),
    ];
}

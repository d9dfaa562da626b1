using Xxgk.Benchmarks.Loading;

namespace Xxgk.Benchmarks.Evaluating;

/// <summary>A record made ready for rules: the item's number, and the days that they compare. Public, since the rules engine binds to its members.</summary>
public sealed class OwnRecord
{
    public int Item { get; init; }

    public DateOnly DueOn { get; init; }

    public DateOnly PublishedOn { get; init; }

    internal static OwnRecord[] Of(List<PlainRecord> records, DueDays due) =>
    [
        .. records.Select(record => new OwnRecord
        {
            Item = ItemReference.Parse(record.Item!).Item,
            DueOn = due.Of(record.ProducedOn!.Value),
            PublishedOn = record.Publications!.Min(publication => publication.From!.Value),
        }),
    ];
}

using Xxgk.Benchmarks.Loading;

namespace Xxgk.Benchmarks.Evaluating;

/// <summary>
/// A record as a user's own program would keep it to be counted: the item's number, and the days it needs, worked out beforehand.
/// </summary>
public sealed class OwnRecord
{
    public string Id { get; init; } = string.Empty;

    public int Item { get; init; }

    public DateOnly ProducedOn { get; init; }

    public DateOnly DueOn { get; init; }

    public DateOnly PublishedOn { get; init; }

    /// <summary>The records of a school with the last day of each limit; the user is spared the calendar.</summary>
    internal static OwnRecord[] Of(List<PlainRecord> records, WorkingCalendar calendar) => [.. records.Select(record => Of(record, calendar))];

    private static OwnRecord Of(PlainRecord record, WorkingCalendar calendar)
    {
        var reference = ItemReference.Parse(record.Item!);
        var limit = Checklist2014.Edition.PartsOf(reference)[0].Limit;
        var made = record.ProducedOn!.Value;
        return new()
        {
            Id = record.Id!,
            Item = reference.Item,
            ProducedOn = made,
            DueOn = limit.Kind == TimeLimitKind.WorkingDaysAfter
                ? calendar.Add(LocalDate.FromDateOnly(made), WorkingDays.Of(limit.Days)).Value.ToDateOnly()
                : new DateOnly(made.Year, limit.Month, limit.Day),
            PublishedOn = record.Publications!.Min(publication => publication.From!.Value),
        };
    }
}

using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk.Requests;

/// <summary>Something that happened to a request on a day (申请办理事件). The kinds are a closed set.</summary>
/// <remarks>
/// Events are ordered by their day, and within the day by their sequence. One that was entered later may change what was set aside before.
/// </remarks>
public abstract class RequestEvent : IEquatable<RequestEvent>
{
    internal const int LongestLabel = 100;

    private protected RequestEvent(RequestEventKind kind, LocalDate day)
    {
        Kind = kind;
        Day = DateWords.Iso(day, nameof(day));
    }

    /// <summary>What happened (事件种类).</summary>
    public RequestEventKind Kind { get; }

    /// <summary>The day on which it happened (发生日期).</summary>
    public LocalDate Day { get; }

    /// <summary>Its place among the events of the day (当日顺序), 0 or more; 0 unless set. No two events of a request share day and sequence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int Sequence { get; init => field = Guard.Against.Negative(value); }

    /// <summary>The day on which it was entered into the ledger (登记日期); null where it was on the day itself, or is not known.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public LocalDate? EnteredOn { get; init => field = value is { } day ? DateWords.Iso(day, nameof(value)) : null; }

    /// <summary>The party that is consulted or answers; null where the event has none.</summary>
    internal virtual string? PartyLabel => null;

    /// <summary>Whether it was known at the end of a day.</summary>
    internal bool IsKnownOn(LocalDate day) => (EnteredOn ?? Day) <= day;

    /// <inheritdoc/>
    public bool Equals(RequestEvent? other) =>
        other is not null
        && (Kind, Day, Sequence, EnteredOn).Equals((other.Kind, other.Day, other.Sequence, other.EnteredOn))
        && SaysTheSameAs(other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as RequestEvent);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => (Kind, Day, Sequence).GetHashCode();

    /// <summary>The day and the kind in Chinese (文本).</summary>
    public sealed override string ToString() => DateWords.Iso(Day) + " " + Kind.ToWording().Chinese;

    /// <summary>Whether what only this kind of event says is the same; the other is of the same kind.</summary>
    private protected virtual bool SaysTheSameAs(RequestEvent other) => true;
}

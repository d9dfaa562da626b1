using Ardalis.GuardClauses;

namespace Xxgk.Requests;

/// <summary>How many requests a published statement carried over into the next period (已公布的结转下期数).</summary>
public sealed class PublishedCarryOver : IEquatable<PublishedCarryOver>
{
    /// <summary>A published figure (已公布的结转数).</summary>
    /// <param name="period">The period of the statement.</param>
    /// <param name="carriedOver">The number of requests carried over, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public PublishedCarryOver(ReportingPeriod period, int carriedOver)
    {
        Period = period;
        CarriedOver = Guard.Against.Negative(carriedOver);
    }

    /// <summary>The period of the statement (报告期).</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The number of requests carried over (结转下期件数).</summary>
    public int CarriedOver { get; }

    /// <inheritdoc/>
    public bool Equals(PublishedCarryOver? other) => other is not null && Period == other.Period && CarriedOver == other.CarriedOver;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PublishedCarryOver);

    /// <inheritdoc/>
    public override int GetHashCode() => (Period, CarriedOver).GetHashCode();

    /// <summary>The period and the number in Chinese (文本).</summary>
    public override string ToString() => FormattableString.Invariant($"{Period}结转{CarriedOver}件");
}

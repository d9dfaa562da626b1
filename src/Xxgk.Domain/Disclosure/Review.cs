using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>A review before disclosure (公开前审查): its kind, who made it, when, and its result.</summary>
/// <remarks>A review is a step and no ground for withholding: an open one says «not yet». Its time counts within the time limit.</remarks>
public sealed class Review : IEquatable<Review>
{
    /// <summary>A review (审查).</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="result">Its result.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is none of its enumeration.</exception>
    public Review(ReviewKind kind, ReviewResult result)
    {
        Kind = ReviewKinds.Names.Checked(kind, nameof(kind));
        Result = ReviewResults.Names.Checked(result, nameof(result));
    }

    /// <summary>The kind (种类).</summary>
    public ReviewKind Kind { get; }

    /// <summary>The result (结果).</summary>
    public ReviewResult Result { get; }

    /// <summary>Who made it, 1 to 200 characters (审查人); null where that is not stated.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? By { get; init => field = Guard.Against.NotTextOrNull(value, DisclosureRecord.LongestName); }

    /// <summary>The day of the result, or of the beginning while it is open (日期); unknown unless set.</summary>
    public PartialDate On { get; init; }

    /// <inheritdoc/>
    public bool Equals(Review? other) => other is not null && (Kind, Result, By, On).Equals((other.Kind, other.Result, other.By, other.On));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Review);

    /// <inheritdoc/>
    public override int GetHashCode() => (Kind, Result, By, On).GetHashCode();

    /// <summary>The kind and the result in Chinese (文本).</summary>
    public override string ToString() => Kind.ToWording().Chinese + Result.ToWording().Chinese;
}

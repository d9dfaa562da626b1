using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>A figure that the school declares (填报数): what is counted, how many, through which channel.</summary>
public sealed class DeclaredCount : IEquatable<DeclaredCount>
{
    internal const int LongestNote = 1_000;

    /// <summary>A declared count (填报数).</summary>
    /// <param name="subject">What is counted.</param>
    /// <param name="quantity">How many.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the subjects.</exception>
    public DeclaredCount(DeclaredSubject subject, Quantity quantity)
    {
        Subject = DeclaredSubjects.Names.Checked(subject, nameof(subject));
        Quantity = quantity;
    }

    /// <summary>What is counted (填报项目).</summary>
    public DeclaredSubject Subject { get; }

    /// <summary>How many (数量).</summary>
    public Quantity Quantity { get; }

    /// <summary>Through which channel (途径); null where it is the total.</summary>
    public Channel? Channel { get; init; }

    /// <summary>Whether the source says that it is a part of the total (是否计入总数); null where it does not say, and both are tried.</summary>
    public bool? BelongsToTotal { get; init; }

    /// <summary>A note, 1 to 1,000 characters (备注); null where there is none.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? Note { get; init => field = Guard.Against.NotTextOrNull(value, LongestNote); }

    /// <inheritdoc/>
    public bool Equals(DeclaredCount? other) =>
        other is not null
        && (Subject, Quantity, Channel, BelongsToTotal, Note).Equals((other.Subject, other.Quantity, other.Channel, other.BelongsToTotal, other.Note));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DeclaredCount);

    /// <inheritdoc/>
    public override int GetHashCode() => (Subject, Quantity, Channel, BelongsToTotal).GetHashCode();

    /// <summary>The subject, the channel and the quantity in Chinese (文本).</summary>
    public override string ToString() =>
        Subject.ToWording().Chinese + (Channel is null ? string.Empty : "（" + Channel.Wording.Chinese + "）") + "：" + Quantity;
}

using Ardalis.GuardClauses;

namespace Xxgk.Requests;

/// <summary>A reply to a request (答复): its kind and what it contains.</summary>
/// <remarks>
/// A reply made with <see cref="Make"/> has all that its kind must contain. One that a ledger records (<see cref="AsRecorded"/>) is kept
/// as it is, and what it lacks is a finding.
/// </remarks>
public sealed class Reply : IEquatable<Reply>
{
    private Reply(ReplyKind kind, ReplyContent content)
    {
        Kind = kind;
        Content = content;
    }

    /// <summary>The kind (答复种类).</summary>
    public ReplyKind Kind { get; }

    /// <summary>What it contains (答复内容).</summary>
    public ReplyContent Content { get; }

    /// <summary>A reply to be sent, with all that the regime asks of its kind (制作答复).</summary>
    /// <param name="regime">The regime of the request.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="content">What it contains.</param>
    /// <exception cref="ArgumentNullException">The regime or the content is null.</exception>
    /// <exception cref="ArgumentException">
    /// The regime has no such kind, fee or way to turn, or something lacks that such a reply must contain; the message names it.
    /// </exception>
    public static Reply Make(RequestRegime regime, ReplyKind kind, ReplyContent content)
    {
        var term = ReplyTerms.Find(Guard.Against.Null(regime), ReplyKinds.Names.Checked(kind, nameof(kind)))
            ?? throw new ArgumentException($"{regime.Wording.English} has no reply of the kind «{kind.ToWording().English}».", nameof(kind));
        var lacking = term.LackingIn(Guard.Against.Null(content));
        if (lacking.Count > 0)
        {
            throw new ArgumentException($"The reply lacks {string.Join(", ", lacking.Select(part => part.ToWording().English))}.", nameof(content));
        }

        if (content.WhereToTurn.Any(remedy => !regime.Remedies.Contains(remedy)))
        {
            throw new ArgumentException($"{regime.Wording.English} does not have every way to turn that the reply names.", nameof(content));
        }

        return content.Fees.All(fee => fee.Kind.IsKnownTo(regime))
            ? new(kind, content)
            : throw new ArgumentException($"{regime.Wording.English} does not have every fee that the reply charges.", nameof(content));
    }

    /// <summary>A reply as a ledger records it (台账所载答复), complete or not.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="content">What is known of its content; null for nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the kinds.</exception>
    public static Reply AsRecorded(ReplyKind kind, ReplyContent? content = null) =>
        new(ReplyKinds.Names.Checked(kind, nameof(kind)), content ?? ReplyContent.Empty);

    /// <inheritdoc/>
    public bool Equals(Reply? other) => other is not null && Kind == other.Kind && Content.Equals(other.Content);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Reply);

    /// <inheritdoc/>
    public override int GetHashCode() => (Kind, Content).GetHashCode();

    /// <summary>The kind in Chinese (答复种类).</summary>
    public override string ToString() => Kind.ToWording().Chinese;
}

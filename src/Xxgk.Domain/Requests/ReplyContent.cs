using Ardalis.GuardClauses;

namespace Xxgk.Requests;

/// <summary>What a reply contains (答复内容). Nothing of it is personal data of the applicant.</summary>
public sealed class ReplyContent : IEquatable<ReplyContent>
{
    private const int LongestText = 2_000;

    /// <summary>Nothing (无内容).</summary>
    internal static ReplyContent Empty { get; } = new();

    /// <summary>The way to get the information: enclosed, an address, a place (获取方式和途径); null where none is given.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? WayToGet { get; init => field = Guard.Against.NotTextOrNull(value, LongestText); }

    /// <summary>The grounds, each with its provision and reason (理由和依据).</summary>
    /// <exception cref="ArgumentNullException">The list or one of its elements is null.</exception>
    public IReadOnlyList<ReplyGround> Grounds { get; init => field = Guard.Against.NullWithin(value); } = [];

    /// <summary>The body whose matter it is, with its address where known (负责机关名称和联系方式); null where none is named.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? CompetentBody { get; init => field = Guard.Against.NotTextOrNull(value, LongestText); }

    /// <summary>Whether the reply says that the right body cannot be determined (是否说明无法确定负责机关).</summary>
    public bool CompetentBodyIsUnknown { get; init; }

    /// <summary>Where the reply tells the applicant to turn who disagrees (救济途径).</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public IReadOnlyList<RequestRemedy> WhereToTurn
    {
        get;
        init => field = Array.AsReadOnly([.. Guard.Against.Null(value).Select(static remedy => RequestRemedies.Names.Checked(remedy, nameof(value)))]);
    } = [];

    /// <summary>Fees charged with it, and let off (收费及减免).</summary>
    /// <exception cref="ArgumentNullException">The list or one of its elements is null.</exception>
    public IReadOnlyList<RequestFee> Fees { get; init => field = Guard.Against.NullWithin(value); } = [];

    /// <inheritdoc/>
    public bool Equals(ReplyContent? other) =>
        other is not null
        && string.Equals(WayToGet, other.WayToGet, StringComparison.Ordinal)
        && Grounds.SequenceEqual(other.Grounds)
        && string.Equals(CompetentBody, other.CompetentBody, StringComparison.Ordinal)
        && CompetentBodyIsUnknown == other.CompetentBodyIsUnknown
        && WhereToTurn.SequenceEqual(other.WhereToTurn)
        && Fees.SequenceEqual(other.Fees);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReplyContent);

    /// <inheritdoc/>
    public override int GetHashCode() => (WayToGet, Grounds.Count, CompetentBody, CompetentBodyIsUnknown, WhereToTurn.Count, Fees.Count).GetHashCode();

    /// <summary>How much it contains, in Chinese (文本).</summary>
    public override string ToString() => FormattableString.Invariant($"理由{Grounds.Count}项，救济途径{WhereToTurn.Count}项，收费{Fees.Count}项");

    internal bool Has(ReplyPart part) => part switch
    {
        ReplyPart.WayToGet => WayToGet is not null,
        ReplyPart.Reasons => Grounds.Count > 0 && Grounds.All(static ground => ground.Reason is not null),
        ReplyPart.Provision => Grounds.Count > 0 && Grounds.All(static ground => ground.Provision is not null),
        ReplyPart.CompetentBody => CompetentBody is not null || CompetentBodyIsUnknown,
        _ => WhereToTurn.Count > 0,
    };
}

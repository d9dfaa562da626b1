namespace Xxgk.Requests;

/// <summary>Where a request stands (申请状态). Overdue is none of them: it is computed from the clock.</summary>
public enum RequestState
{
    /// <summary>It has come in (已收到).</summary>
    Received,

    /// <summary>The office looks into it (审查中).</summary>
    UnderReview,

    /// <summary>The applicant was asked to supplement it (待补正).</summary>
    AwaitingSupplement,

    /// <summary>A third party or another body was asked for its opinion (征求第三方意见中).</summary>
    Consulting,

    /// <summary>It was answered (已答复).</summary>
    Replied,

    /// <summary>It was not supplemented, and the office has decided that it was given up (视为放弃).</summary>
    DeemedAbandoned,

    /// <summary>The applicant has taken it back (已撤回).</summary>
    Withdrawn,
}

/// <summary>The words for a <see cref="RequestState"/> (申请状态用语).</summary>
public static class RequestStates
{
    internal static NamedValues<RequestState> Names { get; } = new(
        (RequestState.Received, "已收到", "received"),
        (RequestState.UnderReview, "审查中", "under review"),
        (RequestState.AwaitingSupplement, "待补正", "awaiting supplement"),
        (RequestState.Consulting, "征求第三方意见中", "consulting a third party"),
        (RequestState.Replied, "已答复", "replied"),
        (RequestState.DeemedAbandoned, "视为放弃", "deemed abandoned"),
        (RequestState.Withdrawn, "已撤回", "withdrawn"));

    /// <summary>Every state, in order (全部状态).</summary>
    public static IReadOnlyList<RequestState> All => Names.Values;

    /// <summary>The state in both languages (中英文名称).</summary>
    /// <param name="state">The state.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this RequestState state) => Names.WordingOf(state);

    /// <summary>Whether the request is still to be dealt with (是否尚未办结).</summary>
    /// <param name="state">The state.</param>
    public static bool IsOpen(this RequestState state) => state < RequestState.Replied;

    internal static string ToJsonName(this RequestState state) => Names.JsonNameOf(state);

    internal static bool TryParse(string? jsonName, out RequestState state) => Names.TryParse(jsonName, out state);
}

namespace Xxgk.Requests;

/// <summary>What can happen to a request (申请办理事件).</summary>
public enum RequestEventKind
{
    /// <summary>It comes in (收到申请).</summary>
    Receive,

    /// <summary>The office begins to look into it (开始审查).</summary>
    BeginReview,

    /// <summary>The office asks the applicant to supplement it (告知补正).</summary>
    AskToSupplement,

    /// <summary>The applicant supplements it (收到补正).</summary>
    Supplement,

    /// <summary>The office decides that it was given up (决定视为放弃).</summary>
    Lapse,

    /// <summary>The office asks a party for its opinion (征求意见).</summary>
    Consult,

    /// <summary>The party answers (收到意见).</summary>
    Opinion,

    /// <summary>The office notes that the party has not answered (逾期未提出意见).</summary>
    Silence,

    /// <summary>The office extends its time (延长答复期限).</summary>
    Extend,

    /// <summary>The office replies, on the spot included (答复).</summary>
    Reply,

    /// <summary>The applicant takes the request back (撤回申请).</summary>
    Withdraw,
}

/// <summary>The words for a <see cref="RequestEventKind"/> (申请办理事件用语).</summary>
public static class RequestEventKinds
{
    internal static NamedValues<RequestEventKind> Names { get; } = new(
        (RequestEventKind.Receive, "收到申请", "receive"),
        (RequestEventKind.BeginReview, "开始审查", "begin review"),
        (RequestEventKind.AskToSupplement, "告知补正", "ask to supplement"),
        (RequestEventKind.Supplement, "收到补正", "supplement"),
        (RequestEventKind.Lapse, "决定视为放弃", "lapse"),
        (RequestEventKind.Consult, "征求意见", "consult"),
        (RequestEventKind.Opinion, "收到意见", "opinion"),
        (RequestEventKind.Silence, "逾期未提出意见", "silence"),
        (RequestEventKind.Extend, "延长答复期限", "extend"),
        (RequestEventKind.Reply, "答复", "reply"),
        (RequestEventKind.Withdraw, "撤回申请", "withdraw"));

    /// <summary>Every kind, in order (全部事件).</summary>
    public static IReadOnlyList<RequestEventKind> All => Names.Values;

    /// <summary>The kind in both languages (中英文名称).</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this RequestEventKind kind) => Names.WordingOf(kind);

    internal static string ToJsonName(this RequestEventKind kind) => Names.JsonNameOf(kind);

    internal static bool TryParse(string? jsonName, out RequestEventKind kind) => Names.TryParse(jsonName, out kind);
}

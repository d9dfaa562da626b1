namespace Xxgk.Requests;

/// <summary>How a request ended, as statistics count it (办理结果): a kind of reply, given up, or taken back.</summary>
/// <remarks>One request has one outcome, whatever number of grounds its reply has. <c>default</c> is «disclosed».</remarks>
public readonly struct RequestOutcome : IEquatable<RequestOutcome>
{
    private readonly int index;

    private RequestOutcome(int index) => this.index = index;

    /// <summary>Deemed abandoned (视为放弃).</summary>
    public static RequestOutcome DeemedAbandoned { get; } = new(ReplyKinds.All.Count);

    /// <summary>Withdrawn (已撤回).</summary>
    public static RequestOutcome Withdrawn { get; } = new(ReplyKinds.All.Count + 1);

    /// <summary>Every outcome, in the order of the statement (全部办理结果).</summary>
    public static IReadOnlyList<RequestOutcome> All { get; } = [.. Enumerable.Range(0, ReplyKinds.All.Count + 2).Select(static i => new RequestOutcome(i))];

    /// <summary>The kind of reply (答复种类); null where there was none.</summary>
    public ReplyKind? Reply => index < ReplyKinds.All.Count ? ReplyKinds.All[index] : null;

    /// <summary>The outcome in both languages (中英文名称).</summary>
    public Wording Wording => Reply is { } kind ? kind.ToWording()
        : (this == DeemedAbandoned ? RequestState.DeemedAbandoned : RequestState.Withdrawn).ToWording();

    /// <summary>The outcome of a reply (答复的办理结果).</summary>
    /// <param name="kind">The kind of reply.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the kinds.</exception>
    public static RequestOutcome Of(ReplyKind kind) => new((int)ReplyKinds.Names.Checked(kind, nameof(kind)));

    /// <summary>The outcome of a request by a day (某申请的办理结果); null while it is open.</summary>
    /// <param name="history">The request's course.</param>
    public static RequestOutcome? Of(RequestHistory history) => history.State switch
    {
        RequestState.Replied => Of(history.Reply!.Kind),
        RequestState.DeemedAbandoned => DeemedAbandoned,
        RequestState.Withdrawn => Withdrawn,
        _ => null,
    };

    /// <inheritdoc/>
    public bool Equals(RequestOutcome other) => index == other.index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RequestOutcome other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => index;

    /// <summary>The outcome in Chinese (文本).</summary>
    public override string ToString() => Wording.Chinese;

    /// <summary>Whether both are the same (相同).</summary>
    public static bool operator ==(RequestOutcome left, RequestOutcome right) => left.Equals(right);

    /// <summary>Whether they differ (不同).</summary>
    public static bool operator !=(RequestOutcome left, RequestOutcome right) => !left.Equals(right);

    internal int Index => index;

    /// <summary>The name in JSON (JSON名称), such as <c>alreadyPublic</c>.</summary>
    public string ToJsonName() => Reply is { } kind ? kind.ToJsonName() : this == DeemedAbandoned ? "deemedAbandoned" : "withdrawn";
}

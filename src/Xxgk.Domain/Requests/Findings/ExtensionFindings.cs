namespace Xxgk.Requests;
/// <summary>An extension for which neither the law nor the school's own rules give a basis: the clock does not heed it (无依据的延长).</summary>
public sealed class ExtensionWithoutBasis : RequestFinding
{
    internal ExtensionWithoutBasis(InformationRequest request, TermExtended extended)
        : base("XXGK3108", Severity.Warning, request.Regime.ReplyTermBasis, request)
    {
        Event = extended;
    }

    /// <summary>The extension (延长).</summary>
    public TermExtended Event { get; }

    /// <inheritdoc/>
    protected override string Chinese => $"{Zh(Event)}，未查到延长的依据，期限不因此变动；请补充学校规定。";

    /// <inheritdoc/>
    protected override string English => $"{En(Event)}: no basis for an extension is known, and the due date does not move; please supply the school's own rules.";
}

/// <summary>A second extension, or one beyond the limit: the limit counts (超出上限的延长).</summary>
public sealed class ExtensionBeyondLimit : RequestFinding
{
    internal ExtensionBeyondLimit(InformationRequest request, TermExtended extended, WorkingDays maximum, bool again)
        : base("XXGK3109", Severity.Warning, request.Regime.ReplyTermBasis, request)
    {
        Event = extended;
        Maximum = maximum;
        IsAgain = again;
    }

    /// <summary>The extension (延长).</summary>
    public TermExtended Event { get; }

    /// <summary>The limit, in all (延长上限).</summary>
    public WorkingDays Maximum { get; }

    /// <summary>Whether there was an extension before (是否再次延长).</summary>
    public bool IsAgain { get; }

    /// <inheritdoc/>
    protected override string Chinese => $"{Zh(Event)}{Event.Length}，{(IsAgain ? "此前已延长，" : string.Empty)}延长合计不超过{Maximum}，按上限计算。";

    /// <inheritdoc/>
    protected override string English => FormattableString.Invariant($"{En(Event)} by {Event.Length.Count} working days{(IsAgain ? ", not for the first time" : string.Empty)}: the limit is {Maximum.Count} in all, and counts.");
}

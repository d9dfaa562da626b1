namespace Xxgk.Requests;
/// <summary>A recorded reply lacks what its kind must contain (答复内容不完整).</summary>
public sealed class ReplyIncomplete : RequestFinding
{
    internal ReplyIncomplete(InformationRequest request, ReplyTerm term, IReadOnlyList<ReplyPart> lacking)
        : base("XXGK3114", Severity.Warning, term.Basis, request)
    {
        Kind = term.Kind;
        Lacking = lacking;
    }

    /// <summary>The kind (答复种类).</summary>
    public ReplyKind Kind { get; }

    /// <summary>What it lacks (缺少的内容).</summary>
    public IReadOnlyList<ReplyPart> Lacking { get; }

    /// <inheritdoc/>
    protected override string Chinese => $"答复（{Kind.ToWording().Chinese}）未查到：{string.Join("、", Lacking.Select(part => part.ToWording().Chinese))}。";

    /// <inheritdoc/>
    protected override string English => $"The reply ({Kind.ToWording().English}) does not show {string.Join(", ", Lacking.Select(part => part.ToWording().English))}.";
}

/// <summary>A recorded reply is of a kind that the regime does not have (答复种类无依据).</summary>
public sealed class ReplyKindUnknown : RequestFinding
{
    internal ReplyKindUnknown(InformationRequest request, ReplyKind kind)
        : base("XXGK3115", Severity.Warning, request.Regime.ReplyTermBasis, request)
    {
        Kind = kind;
        Regime = request.Regime.Wording;
    }

    /// <summary>The kind (答复种类).</summary>
    public ReplyKind Kind { get; }

    /// <summary>The regime (制度).</summary>
    public Wording Regime { get; }

    /// <inheritdoc/>
    protected override string Chinese => $"{Regime.Chinese}没有“{Kind.ToWording().Chinese}”这一答复种类，请核实。";

    /// <inheritdoc/>
    protected override string English => $"{Regime.English} has no reply of the kind «{Kind.ToWording().English}».";
}

/// <summary>A recorded reply names a way to turn that the regime does not have (救济途径无依据).</summary>
public sealed class RemedyUnknown : RequestFinding
{
    internal RemedyUnknown(InformationRequest request, IReadOnlyList<RequestRemedy> remedies)
        : base("XXGK3116", Severity.Warning, request.Regime.RemedyBasis, request)
    {
        Remedies = remedies;
        Regime = request.Regime.Wording;
    }

    /// <summary>The ways that it names (所告知的途径).</summary>
    public IReadOnlyList<RequestRemedy> Remedies { get; }

    /// <summary>The regime (制度).</summary>
    public Wording Regime { get; }

    /// <inheritdoc/>
    protected override string Chinese => $"{Regime.Chinese}未规定的救济途径：{string.Join("、", Remedies.Select(remedy => remedy.ToWording().Chinese))}，请核实。";

    /// <inheritdoc/>
    protected override string English => $"{Regime.English} does not have these ways to turn: {string.Join(", ", Remedies.Select(remedy => remedy.ToWording().English))}.";
}

/// <summary>A fee was charged that the regime does not have (收费无依据).</summary>
public sealed class FeeUnknown : RequestFinding
{
    internal FeeUnknown(InformationRequest request, RequestFee fee)
        : base("XXGK3117", Severity.Warning, FeeKinds.BasisIn(request.Regime), request)
    {
        Fee = fee;
        Regime = request.Regime.Wording;
    }

    /// <summary>The fee (收费).</summary>
    public RequestFee Fee { get; }

    /// <summary>The regime (制度).</summary>
    public Wording Regime { get; }

    /// <inheritdoc/>
    protected override string Chinese => FormattableString.Invariant($"收取{Fee.Kind.ToWording().Chinese}{Fee.Charged}元，{Regime.Chinese}未规定此项收费，请核实。");

    /// <inheritdoc/>
    protected override string English => FormattableString.Invariant($"A fee for {Fee.Kind.ToWording().English} of {Fee.Charged} yuan was charged; {Regime.English} does not have it.");
}

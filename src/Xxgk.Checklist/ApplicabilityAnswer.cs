namespace Xxgk;

/// <summary>Whether a part applies to a school (适用与否).</summary>
public enum ApplicabilityOutcome
{
    /// <summary>The facts that decide it are not stated (适用与否待定).</summary>
    CannotTell,

    /// <summary>It applies (适用).</summary>
    Applies,

    /// <summary>It does not apply (不适用).</summary>
    NotApplicable,
}

/// <summary>What an answer on applicability rests on (适用判断的依据).</summary>
public enum ApplicabilityStanding
{
    /// <summary>On nothing yet: the facts are not stated (未确定).</summary>
    NotEstablished,

    /// <summary>On the rule alone: the part is for every school (规则本身).</summary>
    ByRule,

    /// <summary>On what the kind of school or its ownership presumes; a stated fact overturns it (推定).</summary>
    Presumed,

    /// <summary>On stated facts (已说明的事实).</summary>
    Stated,
}

/// <summary>Whether a part applies to a school, why, and what is missing to tell (适用判断).</summary>
public sealed class ApplicabilityAnswer
{
    internal ApplicabilityAnswer(
        ApplicabilityOutcome outcome,
        ApplicabilityStanding standing,
        Wording reason,
        IReadOnlyList<ProfileFact>? needs = null,
        bool needsOwnership = false,
        bool needsStatement = false)
    {
        Outcome = outcome;
        Standing = standing;
        Reason = reason;
        Needs = needs ?? [];
        NeedsOwnership = needsOwnership;
        NeedsStatement = needsStatement;
    }

    /// <summary>Whether the part applies (结论).</summary>
    public ApplicabilityOutcome Outcome { get; }

    /// <summary>What the answer rests on (依据).</summary>
    public ApplicabilityStanding Standing { get; }

    /// <summary>The reason (理由); never empty.</summary>
    public Wording Reason { get; }

    /// <summary>The facts that would have to be stated to tell; empty where the answer is known (需补充的事实).</summary>
    public IReadOnlyList<ProfileFact> Needs { get; }

    /// <summary>Whether it would have to be stated who runs the school (需说明办学性质).</summary>
    public bool NeedsOwnership { get; }

    /// <summary>Whether no rule decides, so that the school itself has to say whether the part applies (需学校说明).</summary>
    public bool NeedsStatement { get; }

    /// <inheritdoc/>
    public override string ToString() => Reason.Chinese;
}

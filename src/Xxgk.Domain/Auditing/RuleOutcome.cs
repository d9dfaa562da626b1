namespace Xxgk.Auditing;

/// <summary>What a rule came to (规则结果).</summary>
public enum RuleOutcome
{
    /// <summary>The text has nothing that the rule speaks of (不适用).</summary>
    NotAssessable,

    /// <summary>It holds (一致).</summary>
    Holds,

    /// <summary>It does not hold (不一致).</summary>
    Fails,

    /// <summary>It cannot be decided (无法判定).</summary>
    CannotBeDecided,
}

/// <summary>The words for a <see cref="RuleOutcome"/> (规则结果用语).</summary>
public static class RuleOutcomes
{
    /// <summary>The outcome in both languages (中英文名称): 一致 holds, 不一致 fails, 无法判定 cannot be decided, 不适用 not assessable.</summary>
    /// <param name="outcome">An outcome.</param>
    public static Wording ToWording(this RuleOutcome outcome) => outcome switch
    {
        RuleOutcome.Holds => Wording.Of("一致", "holds"),
        RuleOutcome.Fails => Wording.Of("不一致", "fails"),
        RuleOutcome.CannotBeDecided => Wording.Of("无法判定", "cannot be decided"),
        _ => Wording.Of("不适用", "not assessable"),
    };
}

namespace Xxgk.Evaluation;

/// <summary>What the short cut reads of a part: the whole list in a few hundred bytes, which stay at hand while records pass.</summary>
internal readonly struct PlainRule
{
    private PlainRule(PartRule rule)
    {
        WorkingDays = rule.IsPlain ? rule.WorkingDays : 0;
        AssessedFrom = rule.AssessedFrom;
        IsContinuing = rule.IsContinuing;
        IsOwnLimit = rule.IsOwn(TimeLimitKind.WorkingDaysAfter);
    }

    /// <summary>The limit; 0 where the part has another kind of limit and its records are the table's.</summary>
    public int WorkingDays { get; }

    public int AssessedFrom { get; }

    public bool IsContinuing { get; }

    public bool IsOwnLimit { get; }

    public static PlainRule[] Of(PartRule[] rules) => [.. rules.Select(static rule => new PlainRule(rule))];
}

using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>Which limit counts (时限的适用).</summary>
public enum LimitUse
{
    /// <summary>The limit by law (法定时限).</summary>
    Legal,

    /// <summary>The school's own, which is shorter (自定时限).</summary>
    Own,

    /// <summary>The earlier of the two due dates each time: the units differ, so neither is always the shorter (以先届满者为准).</summary>
    EarlierOfBoth,
}

/// <summary>The limit by law and the school's own, and which of them counts (法定时限与自定时限).</summary>
/// <remarks>
/// The list is a floor (底线要求): an own limit may shorten the limit by law and never lengthen it. A longer one is shown and not
/// used. A length of public notice is no due date and changes none.
/// </remarks>
public sealed class EffectiveLimit
{
    private EffectiveLimit(TimeLimit legal, TimeLimit? own)
    {
        Legal = Guard.Against.Null(legal);
        Own = own;
        Use = own is null || own.Equals(legal) || own.Kind == TimeLimitKind.NoticeOfAtLeast ? LimitUse.Legal
            : own.Kind != legal.Kind || own.Kind == TimeLimitKind.DateEachYear ? LimitUse.EarlierOfBoth
            : own.Days < legal.Days ? LimitUse.Own
            : LimitUse.Legal;
    }

    /// <summary>The limit by law (法定时限).</summary>
    public TimeLimit Legal { get; }

    /// <summary>The school's own limit; null for none (自定时限).</summary>
    public TimeLimit? Own { get; }

    /// <summary>Which of them counts (适用).</summary>
    public LimitUse Use { get; }

    /// <summary>Whether the own limit is longer than the one by law: it is shown and not used (自定时限是否长于法定时限).</summary>
    public bool OwnIsLonger => Use == LimitUse.Legal && Own is { } own && own.Kind == Legal.Kind && own.Days > Legal.Days;

    /// <summary>What counts, in words (文字表述).</summary>
    public Wording Wording => Use switch
    {
        LimitUse.Own => Wording.Of($"{Own!.Wording.Chinese}（学校自定，短于法定的{Legal.Wording.Chinese}）", $"{Own.Wording.English} (the school's own, shorter than {Legal.Wording.English} by law)"),
        LimitUse.EarlierOfBoth => Wording.Of($"{Legal.Wording.Chinese}（学校自定：{Own!.Wording.Chinese}），以先届满者为准", $"{Legal.Wording.English} by law or {Own.Wording.English} by the school's own rule, whichever ends earlier"),
        _ when OwnIsLonger => Wording.Of($"{Legal.Wording.Chinese}（学校自定的{Own!.Wording.Chinese}长于法定时限，不予采用）", $"{Legal.Wording.English} (the school's own, {Own.Wording.English}, is longer than the limit by law and is not used)"),
        _ => Legal.Wording,
    };

    /// <summary>Which limit counts (确定适用时限).</summary>
    /// <param name="legal">The limit by law.</param>
    /// <param name="own">The school's own limit; null for none.</param>
    public static EffectiveLimit Of(TimeLimit legal, TimeLimit? own) => new(legal, own);

    /// <inheritdoc/>
    public override string ToString() => Wording.Chinese;
}

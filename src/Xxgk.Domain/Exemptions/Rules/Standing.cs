namespace Xxgk.Exemptions;

/// <summary>Where a portion stands, the strongest first: the first that applies decides.</summary>
internal enum Standing
{
    /// <summary>不予公开.</summary>
    Withheld,

    /// <summary>可以不予公开，且已决定不予公开.</summary>
    WithheldByChoice,

    /// <summary>缺少作出决定所需的内容.</summary>
    Missing,

    /// <summary>报请审定.</summary>
    Referred,

    /// <summary>待审查、待批准.</summary>
    UnderReview,

    /// <summary>公开.</summary>
    Disclosed,
}

internal static class Standings
{
    public static DisclosureVerdict ToVerdict(this Standing standing) => standing switch
    {
        Standing.Withheld => DisclosureVerdict.Withhold,
        Standing.WithheldByChoice => DisclosureVerdict.MayBeWithheld,
        Standing.Referred => DisclosureVerdict.Refer,
        Standing.Disclosed => DisclosureVerdict.Disclose,
        _ => DisclosureVerdict.NotDecidableYet,
    };

    public static bool IsWithheld(this Standing standing) => standing is Standing.Withheld or Standing.WithheldByChoice;
}

/// <summary>What came of one ground, or of one thing that a portion needs.</summary>
internal sealed record Outcome(Standing Standing, IReadOnlyList<DecisionStep> Steps, AwaitedMatter? Awaited = null);

namespace Xxgk;

/// <summary>Whether a part applies, and on what that rests, without words: they are made when somebody reads them.</summary>
internal readonly record struct ApplicabilityVerdict(ApplicabilityOutcome Outcome, ApplicabilityStanding Standing)
{
    /// <summary>Of a rule without a condition.</summary>
    public static ApplicabilityVerdict Everywhere => new(ApplicabilityOutcome.Applies, ApplicabilityStanding.ByRule);

    /// <summary>Both: what does not apply decides, then what is open; a stated ground against it counts for more than a presumed one, and less for it.</summary>
    public ApplicabilityVerdict And(ApplicabilityVerdict other) =>
        Outcome == other.Outcome ? (Outcome == ApplicabilityOutcome.NotApplicable) == (Standing >= other.Standing) ? this : other
        : Weight(Outcome) > Weight(other.Outcome) ? this
        : other;

    private static int Weight(ApplicabilityOutcome outcome) => outcome switch
    {
        ApplicabilityOutcome.NotApplicable => 2,
        ApplicabilityOutcome.CannotTell => 1,
        _ => 0,
    };
}

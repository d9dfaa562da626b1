namespace Xxgk.Evaluation;

/// <summary>Which dates of a record are missing or not exact (所缺日期).</summary>
[Flags]
internal enum MissingDates : byte
{
    None = 0,
    Produced = 1,
    Changed = 2,
    Published = 4,
    TakenDown = 8,
    Term = 16,
    Repealed = 32,

    /// <summary>More dates are not exact than can be tried.</summary>
    TooMany = 64,
}

/// <summary>The outcomes that remain possible over all completions of dates that are not exact.</summary>
internal struct OutcomeSet
{
    private const uint Undisclosed =
        (1u << (int)DisclosureState.Pending) | (1u << (int)DisclosureState.Overdue)
        | (1u << (int)DisclosureState.UnderReview) | (1u << (int)DisclosureState.NotDisclosedLimitUnknown);

    private const uint Unmet = Undisclosed
        | (1u << (int)DisclosureState.CampusOnly) | (1u << (int)DisclosureState.OnRequestOnly);

    /// <summary>Nothing can be said.</summary>
    public static OutcomeSet Everything => new() { Timelinesses = (1u << Xxgk.Timelinesses.Count) - 1 };

    /// <summary>A bit for each state that is possible.</summary>
    public uint States { get; private set; }

    /// <summary>A bit for each timeliness that is possible.</summary>
    public uint Timelinesses { get; private set; }

    /// <summary>The dates that would have to be known more exactly.</summary>
    public MissingDates Missing { get; set; }

    public readonly bool IsEmpty => States == 0;

    /// <summary>The one state, or what several come to: not disclosed at any rate, or cannot be determined.</summary>
    public readonly DisclosureState State =>
        IsSingle(States) ? (DisclosureState)TrailingZeros(States)
        : (States & ~Undisclosed) == 0 ? DisclosureState.NotDisclosedLimitUnknown
        : DisclosureState.CannotBeDetermined;

    public readonly Timeliness Timeliness =>
        IsSingle(Timelinesses) ? (Timeliness)TrailingZeros(Timelinesses) : Timeliness.CannotBeDetermined;

    /// <summary>Whether every completion leaves it unpublished, to anyone.</summary>
    public readonly bool IsUndisclosed => !IsEmpty && (States & ~Undisclosed) == 0;

    /// <summary>Whether every completion leaves the duty unmet.</summary>
    public readonly bool IsUnmet => !IsEmpty && (States & ~Unmet) == 0;

    public static OutcomeSet Of(Outcome outcome)
    {
        var set = default(OutcomeSet);
        set.Add(outcome);
        return set;
    }

    public void Add(Outcome outcome)
    {
        States |= 1u << (int)outcome.State;
        Timelinesses |= 1u << (int)outcome.Timeliness;
    }

    /// <summary>More completions than are worth trying: whatever the publications allow is possible.</summary>
    public void AddStates(in ExactMatter matter)
    {
        var (reaching, others, ended) = (false, false, true);
        foreach (ref readonly var publication in matter.Publications)
        {
            reaching |= publication.ReachesRequiredAudience;
            others |= !publication.ReachesRequiredAudience;
            ended &= !publication.ReachesRequiredAudience || publication.Until != PackedDate.Never;
        }

        var (disclosed, upToNow) = (reaching ? Bit(DisclosureState.Disclosed) : 0, reaching && ended);
        disclosed |= reaching && matter.IsContinuing ? Bit(DisclosureState.Standing) : 0;
        disclosed |= upToNow ? Bit(DisclosureState.NoticeExpired) | Bit(DisclosureState.TakenDownEarly) : 0;
        disclosed |= reaching && matter.Repealed != PackedDate.Never ? Bit(DisclosureState.RepealedStillShown) : 0;

        // Publications of unknown days can all show the text before its change, and those that reach the public with them.
        var isOpen = !reaching || !matter.IsMaking;
        States |= disclosed
            | (isOpen && others ? Bit(DisclosureState.CampusOnly) | Bit(DisclosureState.Pending) : 0)
            | (isOpen && (!others || !matter.IsMaking) ? Undisclosed & ~(matter.IsReviewOpen ? 0 : Bit(DisclosureState.UnderReview)) : 0);
        Missing |= MissingDates.TooMany;
    }

    private static uint Bit(DisclosureState state) => 1u << (int)state;

    private static bool IsSingle(uint bits) => (bits & (bits - 1)) == 0;

    private static int TrailingZeros(uint bits)
    {
        var zeros = 0;
        for (; bits > 1; bits >>= 1)
        {
            zeros++;
        }

        return zeros;
    }
}

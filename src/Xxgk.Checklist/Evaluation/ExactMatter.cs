namespace Xxgk.Evaluation;

/// <summary>One publication with exact dates, as the table reads it.</summary>
internal struct ExactPublication
{
    /// <summary>The first day; packed.</summary>
    public int From;

    /// <summary>The day of taking down, <see cref="PackedDate.Never"/> while it is up; packed.</summary>
    public int Until;

    /// <summary>The last day of its term, or <see cref="PackedDate.Absent"/>; packed.</summary>
    public int Term;

    /// <summary>Whether it reaches the audience that the part requires; if not, it is on campus only.</summary>
    public bool ReachesRequiredAudience;

    /// <summary>Whether it was taken down for a stated reason: expired, archived, repealed or replaced.</summary>
    public bool HasReason;
}

/// <summary>What the table needs to know of one obligation, every date exact.</summary>
internal ref struct ExactMatter
{
    /// <summary>The publications seen at the as-of date, to society or on campus.</summary>
    public ReadOnlySpan<ExactPublication> Publications;

    /// <summary>Day of making, obtaining or change.</summary>
    public int Made;

    /// <summary>Day of repeal, or <see cref="PackedDate.Never"/>.</summary>
    public int Repealed;

    public int AsOf;

    /// <summary>The last day that the calendar covers.</summary>
    public int LastCovered;

    public DisclosureScopeKind Scope;

    public bool IsContinuing;

    /// <summary>Whether the obligation is one of the period assessed.</summary>
    public bool IsOfPeriod;

    /// <summary>The making itself; a change otherwise, before which publications show the old text.</summary>
    public bool IsMaking;

    /// <summary>Whether a secrecy review or an approval is open at the as-of date.</summary>
    public bool IsReviewOpen;

    /// <summary>The working days of public notice that the school promises at least; 0 if none.</summary>
    public int NoticeDays;
}

/// <summary>Where an obligation stands, and whether it was in time.</summary>
internal readonly record struct Outcome(DisclosureState State, Timeliness Timeliness)
{
    /// <summary>Dates that cannot all be true: kept only where no other completion is left.</summary>
    public bool IsContradiction { get; init; }
}

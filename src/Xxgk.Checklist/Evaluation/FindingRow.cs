namespace Xxgk.Evaluation;

/// <summary>What a finding of the checklist is about; its number is the end of its code, XXGK2….</summary>
internal enum FindingKind : byte
{
    DisclosedLate = 1,
    Overdue = 2,
    NoRecord = 3,
    NoRecordOfEvent = 4,
    TakenDownEarly = 5,
    OnRequestOnly = 6,
    CampusOnly = 7,
    RepealedStillShown = 8,
    Incomplete = 9,
    DatesContradict = 10,
    PublishedBeforeReview = 11,
    WithheldOnList = 12,
    NotDisclosedLimitUnknown = 13,
    TimelinessUndetermined = 14,
    StateUndetermined = 15,
    LimitUncovered = 16,
    Pending = 17,
    UnderReview = 18,
    NotStated = 19,
    ApplicabilityOpen = 20,
    NilContradictsRecord = 21,
    NotApplicableContradictsRecord = 22,
    NotApplicableContradictsProfile = 23,
    NilNotAdmitted = 24,
    ProfileContradictsRecord = 25,
    OwnReportOfPeriod = 26,
    OwnLimitLonger = 27,
    NotInCatalogue = 28,
    RecordDatesContradict = 29,
    ScopeContradictsPublication = 30,
    PublishedWithoutPassing = 31,
}

/// <summary>What findings of a kind are made of.</summary>
internal static class FindingKinds
{
    /// <summary>Whether a finding of this kind says nothing of its record but the id: most findings are of these kinds.</summary>
    public static bool NamesIdOnly(this FindingKind kind) => kind is FindingKind.DisclosedLate or FindingKind.Overdue or FindingKind.Pending;
}

/// <summary>A finding as it is kept during evaluation: numbers only. Its text is made when somebody reads it.</summary>
internal struct FindingRow
{
    public FindingKind Kind;

    public bool IsCarriedIn;

    /// <summary>Whether the dates are not exact, so that a lateness is at least so much.</summary>
    public bool IsAtLeast;

    /// <summary>Whether the lateness counts in calendar days.</summary>
    public bool InCalendarDays;

    /// <summary>Whether the limit that decided is the school's own, shorter than the legal one.</summary>
    public bool IsOwnLimit;

    /// <summary>Whether it is about a change of a text, not about its making.</summary>
    public bool IsChange;

    /// <summary>Whether a review or an approval of the record failed.</summary>
    public bool HasFailedReview;

    /// <summary>Whether the text is repealed.</summary>
    public bool IsRepealed;

    public MissingDates Missing;

    /// <summary>The index of the part.</summary>
    public int Part;

    /// <summary>Made, obtained or changed on; packed, 0 if unknown.</summary>
    public int Made;

    /// <summary>The record, as <see cref="RecordNames"/> keeps it; <see cref="RecordNames.None"/> if there is none.</summary>
    public int Record;

    /// <summary>The end of the limit; packed, <see cref="PackedDate.Never"/> beyond the calendar.</summary>
    public int Due;

    /// <summary>The first publication, or the as-of date of what is not published; packed.</summary>
    public int On;

    /// <summary>The possible states or timelinesses, a bit each.</summary>
    public uint Possible;
}

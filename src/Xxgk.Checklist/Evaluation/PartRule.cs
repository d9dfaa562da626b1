namespace Xxgk.Evaluation;

/// <summary>What the evaluation reads of a part, for every record: small, and made once for each school.</summary>
internal sealed class PartRule(ItemPart part)
{
    public ItemPart Part { get; } = part;

    public required int AssessedFrom { get; init; }

    /// <summary>The legal limit or the school's shorter one; 0 where the limit is only a date.</summary>
    public int WorkingDays { get; init; }

    /// <summary>The school's own limit in calendar days; 0 if none.</summary>
    public int CalendarDays { get; init; }

    /// <summary>A limit that is a date each year; 0 if none.</summary>
    public int DateMonth { get; init; }

    public int DateDay { get; init; }

    /// <summary>The working days of public notice that the school promises at least; 0 if none.</summary>
    public int NoticeDays { get; init; }

    /// <summary>When the school plans to disclose within the period; packed, <see cref="PackedDate.Never"/> if it says nothing.</summary>
    public int PlannedBy { get; init; } = PackedDate.Never;

    /// <summary>The school's own limit where it is used, beside the legal one or in its place; null if there is none.</summary>
    public TimeLimit? OwnLimit { get; init; }

    /// <summary>An own limit that is longer than the legal one: shown and not used.</summary>
    public TimeLimit? LongerOwnLimit { get; init; }

    public bool IsContinuing { get; } = part.Kind == ObligationKind.Continuing;

    public bool IsAnnual { get; } = part.Kind == ObligationKind.Annual;

    /// <summary>Whether a campus publication is enough: only for a school's own items.</summary>
    public bool CampusSuffices { get; } = part.RequiredAudience == Audience.Campus;

    /// <summary>Whether the short cut may serve: a limit in working days and nothing else, society as the audience.</summary>
    public bool IsPlain => WorkingDays > 0 && CalendarDays == 0 && DateMonth == 0 && !CampusSuffices;

    /// <summary>Whether the limit in a unit is the school's own.</summary>
    public bool IsOwn(TimeLimitKind unit) => OwnLimit?.Kind == unit;
}

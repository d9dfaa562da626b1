namespace Xxgk.Evaluation;

/// <summary>
/// The table of outcomes, for exact dates only: the first row that matches. Dates that are not exact are completed
/// elsewhere (<see cref="Completions"/>), so that this stays as short as the specification.
/// </summary>
internal static class ExactTable
{
    public static Outcome Judge(in ExactMatter matter, in Limits limits)
    {
        if (matter.Scope == DisclosureScopeKind.Withheld)
        {
            return new(DisclosureState.Withheld, Timeliness.None);
        }

        if (matter.Scope == DisclosureScopeKind.UponRequest)
        {
            return new(DisclosureState.OnRequestOnly, Timeliness.None);
        }

        var limit = limits.Of(matter.Made);
        var shown = Shown.Of(matter, limits.Calendar);

        if (matter.IsContinuing && !matter.IsOfPeriod && shown.IsUp && matter.Repealed > matter.AsOf)
        {
            return new(DisclosureState.Standing, Timeliness.None);
        }

        if (!shown.ToAnyone)
        {
            return new(Unpublished(matter, limit), Timeliness.None);
        }

        if (!shown.ToRequiredAudience)
        {
            return new(IsWithin(limit, matter) == true ? DisclosureState.Pending : DisclosureState.CampusOnly, Timeliness.None);
        }

        var timeliness = TimelinessOf(matter, limit, shown);
        var state =
            !shown.IsUp ? (shown.EndedProperly ? DisclosureState.NoticeExpired : DisclosureState.TakenDownEarly)
            : matter.Repealed <= matter.AsOf ? DisclosureState.RepealedStillShown
            : limit.IsExistingHolding ? DisclosureState.Standing
            : DisclosureState.Disclosed;
        return new(state, timeliness) { IsContradiction = timeliness == Timeliness.DatesContradict || shown.HasContradiction };
    }

    private static DisclosureState Unpublished(in ExactMatter matter, Limit limit) => IsWithin(limit, matter) switch
    {
        true => matter.IsReviewOpen ? DisclosureState.UnderReview : DisclosureState.Pending,
        false => DisclosureState.Overdue,
        null => DisclosureState.NotDisclosedLimitUnknown,
    };

    /// <summary>Whether the as-of date is within the limit; null where that cannot be known.</summary>
    private static bool? IsWithin(Limit limit, in ExactMatter matter) =>
        limit.IsKnown ? matter.AsOf <= limit.Due
        : limit.IsBeyondCalendar && matter.AsOf <= matter.LastCovered ? true
        : null;

    private static Timeliness TimelinessOf(in ExactMatter matter, Limit limit, in Shown shown)
    {
        if (shown.First == PackedDate.Never)
        {
            return Timeliness.DatesContradict;
        }

        if (limit.IsExistingHolding)
        {
            return Timeliness.None;
        }

        if (limit.IsKnown)
        {
            return shown.First <= limit.Due ? Timeliness.OnTime : Timeliness.Late;
        }

        // A limit beyond the calendar is later than every day that the calendar covers.
        return limit.IsBeyondCalendar && shown.First <= matter.LastCovered ? Timeliness.OnTime : Timeliness.LimitUncovered;
    }
}

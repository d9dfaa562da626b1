using Xxgk.Columns;

namespace Xxgk.Evaluation;

/// <summary>
/// The long way: a record's making and each of its changes are obligations of their own; each is assigned to its period,
/// judged by the table, and counted if the period assessed has it or it is carried in.
/// </summary>
internal sealed class ObligationJudge(SchoolRules rules, SchoolEvaluation evaluation)
{
    private readonly WorkingCalendar calendar = rules.Calendar;
    private readonly PeriodFrame frame = rules.Frame;
    private readonly int asOf = rules.AsOf;
    private readonly SeenRecord seen = new(rules.AsOf);

    public void Add(in RecordRow row, int part, RecordColumns columns)
    {
        if (!seen.Read(row, columns))
        {
            return;
        }

        evaluation.See(part);
        var rule = rules.Of(part);
        var yearFor = columns.ExtrasOf(row).For;
        var lookedAt = rule.IsContinuing ? LatestVersion(yearFor, rule) : -1;
        var (isOfPeriod, isAssessed) = (false, false);
        for (var i = 0; i < seen.Versions.Count; i++)
        {
            var (made, isMaking) = seen.Versions[i];
            var position = PositionOf(made, isMaking, yearFor, rule, out var day);
            isOfPeriod |= position == PeriodPosition.Within;
            var isLookedAt = i == lookedAt;
            if (position == PeriodPosition.After && !isLookedAt)
            {
                continue;
            }

            var hasNoDate = rule.IsContinuing && made == 0 && seen.Publications.Length > 0 && seen.IsUndated();
            var limits = new Limits(rule, calendar, frame.StartOf(position, yearFor, rule.Part.IsForPreviousPeriod, day));
            var matter = new ExactMatter
            {
                AsOf = asOf,
                LastCovered = calendar.LastCoveredPacked,
                Scope = row.Scope,
                IsContinuing = rule.IsContinuing,
                IsOfPeriod = position == PeriodPosition.Within && !hasNoDate,
                IsMaking = isMaking,
                IsReviewOpen = seen.IsReviewOpen,
                NoticeDays = rule.NoticeDays,
            };
            var outcome = Completions.Judge(matter, made, seen.Repealed, seen.Publications, limits, rule.AssessedFrom, rule.CampusSuffices);

            // A report or a page does not list every publication: what it does not speak of is nobody's fault.
            var isNotStated = rules.IsExtract && outcome.IsUndisclosed;
            var isCarriedIn = position == PeriodPosition.Before && outcome.IsUnmet && !isNotStated;
            if (position != PeriodPosition.Within && !isCarriedIn && !isLookedAt)
            {
                continue;
            }

            // What is made after the period and not shown yet is the next period's to judge; what is shown stands in this one too.
            if (position == PeriodPosition.After && outcome.IsUnmet)
            {
                continue;
            }

            isAssessed = true;

            if (isNotStated)
            {
                evaluation.Count(part, DisclosureState.NotStated, Timeliness.None, made, isCarriedIn: false, isPublished: false);
                continue;
            }

            // Whether it was in time is told in its own period: lateness does not colour later years.
            var timeliness = position == PeriodPosition.Within ? outcome.Timeliness : Timeliness.None;
            Take(rule, part, row.Scope, new Obligation(made, isMaking, day == 0 ? asOf : day, isCarriedIn, hasNoDate), outcome, timeliness, limits);
        }

        if (isOfPeriod || isAssessed)
        {
            ReportContradictions(part, row, isOfPeriod);
        }
    }

    /// <summary>The version of a text that a continuing part looks at: the latest that is not of a later period, or the latest where all are.</summary>
    private int LatestVersion(int yearFor, PartRule rule)
    {
        for (var i = seen.Versions.Count - 1; i >= 0; i--)
        {
            var (made, isMaking) = seen.Versions[i];
            if (PositionOf(made, isMaking, yearFor, rule, out _) != PeriodPosition.After)
            {
                return i;
            }
        }

        return seen.Versions.Count - 1;
    }

    /// <summary>What the record says in one place against what it says in another, whatever its obligations come to.</summary>
    private void ReportContradictions(int part, in RecordRow row, bool isOfPeriod)
    {
        foreach (var conflict in seen.Conflicts)
        {
            evaluation.Report(new FindingRow
            {
                Kind = FindingKind.RecordDatesContradict,
                Part = part,
                Made = row.Produced,
                On = conflict.Earlier,
                Due = conflict.Later,
                Missing = conflict.EarlierName,
                Possible = (uint)conflict.LaterName,
            });
        }

        var isHidden = row.Scope != DisclosureScopeKind.Proactive;
        if (isHidden && seen.IsUpForSociety())
        {
            evaluation.Report(new FindingRow { Kind = FindingKind.ScopeContradictsPublication, Part = part, Made = row.Produced, Possible = (uint)row.Scope });
        }

        var first = seen.FirstShown();
        if (first == PackedDate.Never || row.Scope is DisclosureScopeKind.Withheld or DisclosureScopeKind.UponRequest)
        {
            return;
        }

        if (seen.HasFailedReview || (seen.IsReviewOpen && IsLatestShown()))
        {
            evaluation.Report(new FindingRow { Kind = FindingKind.PublishedWithoutPassing, Part = part, Made = row.Produced, On = first, HasFailedReview = seen.HasFailedReview });
        }
        else if (isOfPeriod && seen.ReviewedOn > 0 && first > 0 && PackedDate.Last(first) < seen.ReviewedOn)
        {
            evaluation.Report(new FindingRow { Kind = FindingKind.PublishedBeforeReview, Part = part, Made = row.Produced, Due = seen.ReviewedOn, On = first });
        }
    }

    /// <summary>Whether the latest version is published: an open review may be that of the update which is still to come.</summary>
    private bool IsLatestShown()
    {
        var (made, isMaking) = seen.Versions[^1];
        return seen.FirstReaching(campusSuffices: true, made, isMaking) != PackedDate.Never;
    }

    private void Take(PartRule rule, int part, DisclosureScopeKind scope, Obligation obligation, OutcomeSet outcome, Timeliness timeliness, in Limits limits)
    {
        var (made, state) = (obligation.Made, outcome.State);
        var first = seen.FirstReaching(rule.CampusSuffices, made, obligation.IsMaking);
        var isOpenToAll = scope is DisclosureScopeKind.Proactive or DisclosureScopeKind.CampusOnly;
        evaluation.Count(part, state, timeliness, made, obligation.IsCarriedIn, isPublished: isOpenToAll && first != PackedDate.Never);

        // What is late for the latest day that the making can be is late for every day. On an unknown day only a limit
        // that is a date can have passed for certain, and a publication that contradicts itself bounds nothing.
        var isLate = state == DisclosureState.Overdue || timeliness == Timeliness.Late;
        var limit = limits.Of(made != 0 ? PackedDate.Last(made) : isLate ? asOf : obligation.LatestDay);
        var row = new FindingRow
        {
            Part = part,
            Made = made,
            IsCarriedIn = obligation.IsCarriedIn,
            IsAtLeast = !PackedDate.IsExact(made) && limits.DependOnMaking,
            InCalendarDays = limit.InCalendarDays,
            IsOwnLimit = limit.IsOwn,
            IsChange = !obligation.IsMaking,
            HasFailedReview = seen.HasFailedReview,
            IsRepealed = seen.Repealed > 0 && PackedDate.Last(seen.Repealed) <= asOf,
            Due = limit.Due,
            Missing = outcome.Missing,
        };
        if (KindOf(state, rule) is { } kind)
        {
            evaluation.Report(row with { Kind = kind, On = asOf, Possible = outcome.States });
        }

        if (KindOf(timeliness) is { } timing)
        {
            evaluation.Report(row with { Kind = timing, On = first, IsAtLeast = row.IsAtLeast || !PackedDate.IsExact(first), Possible = outcome.Timelinesses });
        }
        else if (obligation.HasNoDate && state == DisclosureState.Standing)
        {
            evaluation.Report(row with { Kind = FindingKind.TimelinessUndetermined, Missing = MissingDates.Produced | MissingDates.Published });
        }
    }

    private static FindingKind? KindOf(DisclosureState state, PartRule rule) => state switch
    {
        DisclosureState.Overdue => FindingKind.Overdue,
        DisclosureState.TakenDownEarly => FindingKind.TakenDownEarly,
        DisclosureState.OnRequestOnly => rule.Part.Item.IsOwn ? null : FindingKind.OnRequestOnly,
        DisclosureState.CampusOnly => FindingKind.CampusOnly,
        DisclosureState.RepealedStillShown => FindingKind.RepealedStillShown,
        DisclosureState.NotDisclosedLimitUnknown => FindingKind.NotDisclosedLimitUnknown,
        DisclosureState.CannotBeDetermined => FindingKind.StateUndetermined,
        DisclosureState.Pending => FindingKind.Pending,
        DisclosureState.UnderReview => FindingKind.UnderReview,
        DisclosureState.Withheld => rule.Part.Item.IsOwn ? null : FindingKind.WithheldOnList,
        _ => null,
    };

    private static FindingKind? KindOf(Timeliness timeliness) => timeliness switch
    {
        Timeliness.Late => FindingKind.DisclosedLate,
        Timeliness.DatesContradict => FindingKind.DatesContradict,
        Timeliness.CannotBeDetermined => FindingKind.TimelinessUndetermined,
        Timeliness.LimitUncovered => FindingKind.LimitUncovered,
        _ => null,
    };

    /// <summary>
    /// The one period of an obligation: that which the record is for, if stated; else that of the latest day that its
    /// making can be, not after its publication or the as-of date; else the publication's; else the file's.
    /// </summary>
    private PeriodPosition PositionOf(int made, bool isMaking, int yearFor, PartRule rule, out int day)
    {
        var first = seen.FirstReaching(rule.CampusSuffices, made, isMaking);
        var published = first is PackedDate.Never or 0 ? asOf : Math.Min(asOf, PackedDate.Last(first));
        day = made != 0 && PackedDate.First(made) <= asOf ? Math.Max(PackedDate.First(made), Math.Min(PackedDate.Last(made), published))
            : first is not (PackedDate.Never or 0) ? published
            : frame.IsOfFile ? Math.Min(frame.End, Math.Max(frame.Start, asOf))
            : 0;
        return frame.PositionOfYear(yearFor, rule.Part.IsForPreviousPeriod)
            ?? (day != 0 ? frame.PositionOf(day) : rules.Facts.Period.Start < rules.Period.Start ? PeriodPosition.Before : PeriodPosition.After);
    }

    /// <param name="Made">The day of making, obtaining or change; packed, 0 if unknown.</param>
    /// <param name="IsMaking">The making itself; a change otherwise.</param>
    /// <param name="LatestDay">The latest day that it can be, not after its publication or the as-of date; packed.</param>
    /// <param name="IsCarriedIn">Whether it comes from an earlier period, unmet.</param>
    /// <param name="HasNoDate">Whether it is continuing and neither it nor a publication has a date.</param>
    private readonly record struct Obligation(int Made, bool IsMaking, int LatestDay, bool IsCarriedIn, bool HasNoDate);
}

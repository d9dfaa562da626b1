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
    private PublicationRow[] shownRows = new PublicationRow[8];
    private int shownCount;
    private readonly List<(int Made, bool IsMaking)> versions = [];

    private ReadOnlySpan<PublicationRow> Shown => shownRows.AsSpan(0, shownCount);

    public void Add(in RecordRow row, int part, RecordColumns columns)
    {
        if (!IsSeen(row.Produced))
        {
            return;
        }

        evaluation.See(part);
        var rule = rules.Of(part);
        var isReviewOpen = ReadPublications(row, columns, out var reviewedOn);
        if (rules.IsExtract && shownCount == 0 && (row.Scope is DisclosureScopeKind.Proactive or DisclosureScopeKind.CampusOnly))
        {
            evaluation.Count(part, DisclosureState.NotStated, Timeliness.None, row.Produced, isCarriedIn: false, isPublished: false);
            return;
        }

        ReadVersions(row, columns);
        var isOfPeriod = false;
        for (var i = 0; i < versions.Count; i++)
        {
            var (made, isMaking) = versions[i];
            var position = PositionOf(made, isMaking, row.For, rule, out var day);
            isOfPeriod |= position == PeriodPosition.Within;
            var isLookedAt = rule.IsContinuing && i == versions.Count - 1;
            if (position == PeriodPosition.After && !isLookedAt)
            {
                continue;
            }

            var hasNoDate = rule.IsContinuing && made == 0 && shownCount > 0 && IsUndated();
            var limits = new Limits(rule, calendar, frame.StartOf(position, row.For, rule.Part.IsForPreviousPeriod, day));
            var matter = new ExactMatter
            {
                AsOf = asOf,
                LastCovered = calendar.LastCoveredPacked,
                Scope = row.Scope,
                IsContinuing = rule.IsContinuing,
                IsOfPeriod = position == PeriodPosition.Within && !hasNoDate,
                IsMaking = isMaking,
                IsReviewOpen = isReviewOpen,
                NoticeDays = rule.NoticeDays,
            };
            var outcome = Completions.Judge(matter, made, SeenEnd(row.Repealed), Shown, limits, rule.AssessedFrom, rule.CampusSuffices);
            var isCarriedIn = position == PeriodPosition.Before && outcome.IsUnmet;
            if (position == PeriodPosition.Within || isCarriedIn || isLookedAt)
            {
                // Whether it was in time is told in its own period: lateness does not colour later years.
                var timeliness = position == PeriodPosition.Within ? outcome.Timeliness : Timeliness.None;
                Take(rule, part, new Obligation(made, isMaking, day == 0 ? asOf : day, isCarriedIn, hasNoDate), outcome, timeliness, limits);
            }
        }

        if (isOfPeriod && reviewedOn > 0 && FirstShown() is var first and > 0 and < PackedDate.Never && PackedDate.Last(first) < reviewedOn)
        {
            evaluation.Report(new FindingRow { Kind = FindingKind.PublishedBeforeReview, Part = part, Made = row.Produced, Due = reviewedOn, On = first });
        }
    }

    private void Take(PartRule rule, int part, Obligation obligation, OutcomeSet outcome, Timeliness timeliness, in Limits limits)
    {
        var (made, state) = (obligation.Made, outcome.State);
        var first = FirstReaching(rule, made, obligation.IsMaking);
        evaluation.Count(part, state, timeliness, made, obligation.IsCarriedIn, isPublished: first != PackedDate.Never);

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
        var first = FirstReaching(rule, made, isMaking);
        var published = first is PackedDate.Never or 0 ? asOf : Math.Min(asOf, PackedDate.Last(first));
        day = made != 0 ? Math.Max(PackedDate.First(made), Math.Min(PackedDate.Last(made), published))
            : first is not (PackedDate.Never or 0) ? published
            : frame.IsOfFile ? Math.Min(frame.End, Math.Max(frame.Start, asOf))
            : 0;
        return frame.PositionOfYear(yearFor, rule.Part.IsForPreviousPeriod)
            ?? (day != 0 ? frame.PositionOf(day) : rules.Facts.Period.Start < rules.Period.Start ? PeriodPosition.Before : PeriodPosition.After);
    }

    /// <summary>The first publication that reaches the required audience and is not surely older than the version.</summary>
    private int FirstReaching(PartRule rule, int made, bool isMaking)
    {
        var first = PackedDate.Never;
        var any = PackedDate.Never;
        foreach (ref readonly var publication in Shown)
        {
            if (publication.Audience != Audience.Society && !rule.CampusSuffices)
            {
                continue;
            }

            any = IsEarlier(publication.From, any) ? publication.From : any;
            if ((made == 0 || publication.From == 0 || PackedDate.Last(publication.From) >= PackedDate.First(made)) && IsEarlier(publication.From, first))
            {
                first = publication.From;
            }
        }

        // At the making, publications that all lie before it are a contradiction, but publications all the same.
        return first == PackedDate.Never && isMaking ? any : first;
    }

    private static bool IsEarlier(int date, int than) =>
        than == PackedDate.Never || (date != 0 && (than == 0 || PackedDate.First(date) < PackedDate.First(than)));

    private int FirstShown()
    {
        var first = PackedDate.Never;
        foreach (ref readonly var publication in Shown)
        {
            first = IsEarlier(publication.From, first) ? publication.From : first;
        }

        return first;
    }

    private bool IsUndated()
    {
        foreach (ref readonly var publication in Shown)
        {
            if (publication.From != 0)
            {
                return false;
            }
        }

        return true;
    }

    private void ReadVersions(in RecordRow row, RecordColumns columns)
    {
        versions.Clear();
        versions.Add((row.Produced, true));
        foreach (var change in columns.ChangesOf(row))
        {
            if (IsSeen(change))
            {
                versions.Add((change, false));
            }
        }

        if (versions.Count > 2)
        {
            versions.Sort(static (x, y) => x.IsMaking != y.IsMaking ? (x.IsMaking ? -1 : 1) : Latest(x.Made).CompareTo(Latest(y.Made)));
        }

        static int Latest(int date) => date == 0 ? 0 : PackedDate.Last(date);
    }

    private bool ReadPublications(in RecordRow row, RecordColumns columns, out int reviewedOn)
    {
        shownCount = 0;
        foreach (ref readonly var publication in columns.PublicationsOf(row))
        {
            if (publication.Audience != Audience.Applicant && IsSeen(publication.From))
            {
                if (shownCount == shownRows.Length)
                {
                    Array.Resize(ref shownRows, shownCount * 2);
                }

                shownRows[shownCount++] = publication;
            }
        }

        // A text that is reviewed again when it is updated was reviewed before its publication all the same.
        var (firstReview, firstApproval) = (PackedDate.Never, PackedDate.Never);
        var isOpen = false;
        foreach (ref readonly var review in columns.ReviewsOf(row))
        {
            if (review.Result == ReviewResult.Open)
            {
                isOpen |= IsSeen(review.On);
            }
            else if (!IsSeen(review.On))
            {
                // Its result is not seen yet.
                isOpen = true;
            }
            else
            {
                var on = review.On == 0 ? 0 : PackedDate.First(review.On);
                (firstReview, firstApproval) = review.Kind == ReviewKind.SecrecyReview
                    ? (Math.Min(firstReview, on), firstApproval)
                    : (firstReview, Math.Min(firstApproval, on));
            }
        }

        reviewedOn = Math.Max(firstReview == PackedDate.Never ? 0 : firstReview, firstApproval == PackedDate.Never ? 0 : firstApproval);
        return isOpen;
    }

    /// <summary>Nothing after the as-of date is seen; a date that is not exact is seen from its earliest day.</summary>
    private bool IsSeen(int date) => date <= 0 || PackedDate.First(date) <= asOf;

    private int SeenEnd(int date) => date != PackedDate.Absent && !IsSeen(date) ? PackedDate.Absent : date;

    /// <param name="Made">The day of making, obtaining or change; packed, 0 if unknown.</param>
    /// <param name="IsMaking">The making itself; a change otherwise.</param>
    /// <param name="LatestDay">The latest day that it can be, not after its publication or the as-of date; packed.</param>
    /// <param name="IsCarriedIn">Whether it comes from an earlier period, unmet.</param>
    /// <param name="HasNoDate">Whether it is continuing and neither it nor a publication has a date.</param>
    private readonly record struct Obligation(int Made, bool IsMaking, int LatestDay, bool IsCarriedIn, bool HasNoDate);
}

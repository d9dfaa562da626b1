using Xxgk.Columns;
using Xxgk.Evaluation;

namespace Xxgk.Checklist.Tests.Evaluation;

/// <summary>An obligation whose dates may not be exact, to be judged by the critical days and by every day.</summary>
internal sealed record PartialMatter(
    PartRule Rule, PartialDate Made, PartialDate? Repealed, IReadOnlyList<Publication> Published, LocalDate AsOf, bool IsContinuing, bool IsOfPeriod, bool IsMaking, bool IsReviewOpen)
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.National;

    private int Today => PackedDate.Pack(AsOf);

    /// <summary>The publications that the as-of date sees.</summary>
    private List<Publication> Seen => [.. Published.Where(publication => publication.From.Earliest <= AsOf)];

    private Limits Limits => new(Rule, Calendar, PackedDate.Pack(AsOf.Year - 1, 9, 1));

    /// <summary>How many days each date that is not exact can be.</summary>
    public IEnumerable<int> Open() => Dates().Where(date => date is { IsExact: false }).Select(date => Days(date!.Value).Count());

    public OutcomeSet Lifted()
    {
        var columns = new RecordColumns();
        columns.Add(new DisclosureRecord("r", "记录") { ProducedOn = Made, Publications = Seen });
        return Completions.Judge(
            Matter(), Made.Packed, RepealedSeen is { } repealed ? repealed.Packed : PackedDate.Absent, columns.PublicationsOf(columns.Row(0)), Limits, Rule.AssessedFrom, campusSuffices: false);
    }

    /// <summary>The outcomes over every day of every date; those that contradict themselves only where there are no others.</summary>
    public (OutcomeSet Possible, bool IsConsistent) Every()
    {
        var (consistent, contradicting) = (default(OutcomeSet), default(OutcomeSet));
        var seen = Seen;
        var exact = new ExactPublication[seen.Count];
        var dates = Dates().ToList();
        var days = new int[dates.Count];
        Try(0);
        return (consistent.IsEmpty ? contradicting : consistent, !consistent.IsEmpty);

        void Try(int at)
        {
            if (at == dates.Count)
            {
                Judge();
                return;
            }

            foreach (var day in dates[at] is { } date ? Days(date) : [PackedDate.Absent])
            {
                days[at] = day;
                Try(at + 1);
            }
        }

        void Judge()
        {
            for (var i = 0; i < exact.Length; i++)
            {
                var (from, until, term) = (days[2 + (3 * i)], days[3 + (3 * i)], days[4 + (3 * i)]);
                exact[i] = new ExactPublication
                {
                    From = from,
                    Until = until == PackedDate.Absent ? PackedDate.Never : until,
                    Term = term,
                    ReachesRequiredAudience = seen[i].Audience == Audience.Society,
                    HasReason = seen[i].EndReason is not (null or EndReason.Other),
                };
            }

            var matter = Matter();
            matter.Made = days[0];
            matter.Repealed = days[1] == PackedDate.Absent ? PackedDate.Never : days[1];
            matter.Publications = exact;
            var outcome = ExactTable.Judge(matter, Limits);
            if (outcome.IsContradiction)
            {
                contradicting.Add(outcome);
            }
            else
            {
                consistent.Add(outcome);
            }
        }
    }

    /// <summary>The same with one of the dates exact.</summary>
    public PartialMatter MoreExact(int choice)
    {
        PartialDate Exact(PartialDate date)
        {
            var days = Days(date).ToList();
            return PartialDate.FromPacked(days[choice % days.Count]);
        }

        if (!Made.IsExact)
        {
            return this with { Made = Exact(Made) };
        }

        if (RepealedSeen is { IsExact: false } repealed)
        {
            return this with { Repealed = Exact(repealed) };
        }

        // A day after the as-of date would not be seen, which is more than knowing it.
        PartialDate? ExactEnd(PartialDate? date) => date is { } known && known.Earliest <= AsOf ? Exact(known) : date;
        return this with
        {
            Published = [.. Seen.Select(publication => new Publication
            {
                From = publication.From.IsExact ? publication.From : Exact(publication.From) is var day && day.Earliest <= AsOf ? day : publication.From,
                Until = publication.From.IsExact ? ExactEnd(publication.Until) : publication.Until,
                Term = publication.Term,
                EndReason = publication.EndReason,
                Audience = publication.Audience,
            })],
        };
    }

    public override string ToString() => string.Join(
        " ",
        Rule.Part.Reference, Rule.WorkingDays, Rule.CalendarDays, Rule.DateMonth, Rule.NoticeDays, "made", Made, "repealed", Repealed, "at", AsOf, IsContinuing, IsOfPeriod, IsMaking, IsReviewOpen,
        string.Concat(Published.Select(shown => $"[{shown.Audience} {shown.From}..{shown.Until} {shown.EndReason} term {shown.Term}]")));

    private PartialDate? RepealedSeen => Repealed?.Earliest <= AsOf ? Repealed : null;

    private ExactMatter Matter() => new()
    {
        AsOf = Today,
        LastCovered = Calendar.LastCoveredPacked,
        Scope = DisclosureScopeKind.Proactive,
        IsContinuing = IsContinuing,
        IsOfPeriod = IsOfPeriod,
        IsMaking = IsMaking,
        IsReviewOpen = IsReviewOpen,
        NoticeDays = Rule.NoticeDays,
    };

    /// <summary>Making, repeal, then first day, end and term of each publication; null where there is none.</summary>
    private IEnumerable<PartialDate?> Dates() => Seen
        .SelectMany(shown => new[] { shown.From, shown.Until?.Earliest <= AsOf ? shown.Until : null, shown.Term })
        .Prepend(RepealedSeen)
        .Prepend(Made);

    private static IEnumerable<int> Days(PartialDate date)
    {
        for (var day = date.Earliest!.Value; day <= date.Latest; day = day.PlusDays(1))
        {
            yield return PackedDate.Pack(day);
        }
    }
}

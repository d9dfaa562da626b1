using Xxgk.Columns;

namespace Xxgk.Evaluation;

/// <summary>
/// Lifts the table over dates that are not exact: the answer is the set of outcomes over every way to complete them. The
/// table compares days with days, so it is enough to try the days at which a comparison can turn.
/// </summary>
internal ref struct Completions
{
    private const int MostDates = 12;
    private const int MostCandidates = 64;
    private const int MostCompletions = 4_096;

    private readonly Limits limits;
    private readonly Span<ExactPublication> publications;
    private readonly Span<int> candidates;
    private readonly Span<OpenDate> open;
    private readonly int existingHoldingsEnd;
    private ExactMatter matter;
    private int openCount;
    private bool tooMany;
    private OutcomeSet consistent;
    private OutcomeSet contradicting;

    private Completions(ExactMatter matter, Limits limits, int assessedFrom, Span<ExactPublication> publications, Span<OpenDate> open, Span<int> candidates)
    {
        this.matter = matter;
        this.limits = limits;
        this.publications = publications;
        this.open = open;
        this.candidates = candidates;
        existingHoldingsEnd = assessedFrom;
        openCount = 0;
        tooMany = false;
        consistent = default;
        contradicting = default;
    }

    private enum DateField
    {
        Made,
        Repealed,
        From,
        Until,
        Term,
    }

    /// <summary>The outcomes of an obligation.</summary>
    /// <param name="matter">All that is not a date that can be open.</param>
    /// <param name="made">The making or change; packed, 0 if unknown.</param>
    /// <param name="repealed">The repeal; packed, 0 if unknown, absent if there was none that is seen.</param>
    /// <param name="shown">The publications seen, to society or on campus.</param>
    /// <param name="limits">The part's limits.</param>
    /// <param name="assessedFrom">The day from which the provision is in force; packed.</param>
    /// <param name="campusSuffices">Whether a campus publication reaches the required audience.</param>
    public static OutcomeSet Judge(
        ExactMatter matter, int made, int repealed, ReadOnlySpan<PublicationRow> shown, in Limits limits, int assessedFrom, bool campusSuffices)
    {
        var exact = shown.Length <= 8 ? stackalloc ExactPublication[8] : new ExactPublication[shown.Length];
        exact = exact[..shown.Length];

        // Most records need no completing, and then no room for it either.
        var isExact = IsExact(made, repealed, shown);
        var completions = new Completions(
            matter, limits, assessedFrom, exact,
            isExact ? default : stackalloc OpenDate[MostDates], isExact ? default : stackalloc int[MostDates * MostCandidates]);
        completions.Fill(made, repealed, shown, campusSuffices, withEnds: true);
        if (!completions.AreTooMany())
        {
            return completions.Try();
        }

        // Whether it was in time does not hang on the ends, so that much can still be said; where it stands is left open.
        completions.Fill(made, repealed, shown, campusSuffices, withEnds: false);
        var set = completions.AreTooMany() ? OutcomeSet.Everything : completions.Try();
        set.AddEveryState();
        return set;
    }

    private static bool IsExact(int made, int repealed, ReadOnlySpan<PublicationRow> shown)
    {
        var isExact = PackedDate.IsExact(made) && (repealed == PackedDate.Absent || PackedDate.IsExact(repealed));
        foreach (ref readonly var row in shown)
        {
            isExact &= PackedDate.IsExact(row.From)
                && (row.Until == PackedDate.Absent || PackedDate.IsExact(row.Until))
                && (row.Term == PackedDate.Absent || PackedDate.IsExact(row.Term));
        }

        return isExact;
    }

    private void Fill(int made, int repealed, ReadOnlySpan<PublicationRow> shown, bool campusSuffices, bool withEnds)
    {
        (openCount, tooMany) = (0, false);
        var earliest = EarliestMaking(shown);
        var lower = PackedDate.Previous(made > 0 ? Math.Min(earliest, PackedDate.First(made)) : earliest);
        matter.Made = Fix(made, earliest, DateField.Made, 0, matter.IsMaking ? MissingDates.Produced : MissingDates.Changed);
        matter.Repealed = repealed == PackedDate.Absent || !withEnds ? PackedDate.Never : Fix(repealed, lower, DateField.Repealed, 0, MissingDates.Repealed);
        for (var i = 0; i < shown.Length; i++)
        {
            ref readonly var row = ref shown[i];
            var reaches = row.Audience == Audience.Society || campusSuffices;
            var hasReason = row.EndReason != 0 && row.EndReason - 1 != (int)EndReason.Other;

            // The table asks when a publication on campus ended as little as when the term of one that is up, or ended with a reason, does.
            var ends = withEnds && reaches && row.Until != PackedDate.Absent && (row.Until == 0 || PackedDate.First(row.Until) <= matter.AsOf);
            publications[i] = new ExactPublication
            {
                From = Fix(row.From, lower, DateField.From, i, MissingDates.Published),
                Until = ends ? Fix(row.Until, lower, DateField.Until, i, MissingDates.TakenDown) : PackedDate.Never,
                Term = ends && !hasReason && row.Term != PackedDate.Absent ? Fix(row.Term, lower, DateField.Term, i, MissingDates.Term) : PackedDate.Absent,
                ReachesRequiredAudience = reaches,
                HasReason = hasReason,
            };
        }

        matter.Publications = publications;
    }

    /// <summary>
    /// From when an unknown making is tried: no older than the provision, unless a publication shows that it is, or there
    /// is none and the limit hangs on the making.
    /// </summary>
    private readonly int EarliestMaking(ReadOnlySpan<PublicationRow> shown)
    {
        var earliest = Math.Min(existingHoldingsEnd, matter.AsOf);
        foreach (ref readonly var row in shown)
        {
            earliest = row.From > 0 ? Math.Min(earliest, PackedDate.First(row.From)) : earliest;
        }

        return shown.IsEmpty && limits.DependOnMaking ? PackedDate.Previous(earliest) : earliest;
    }

    private int Fix(int date, int lower, DateField dateField, int index, MissingDates missing)
    {
        if (PackedDate.IsExact(date))
        {
            return date;
        }

        if (openCount == MostDates)
        {
            tooMany = true;
            return matter.AsOf;
        }

        var (first, last) = date == 0 ? (lower, matter.AsOf) : (PackedDate.First(date), PackedDate.Last(date));
        open[openCount++] = new OpenDate(dateField, index, first, Math.Max(first, last), missing);
        return first;
    }

    /// <summary>Lists the days worth trying, and says whether there are more completions than are.</summary>
    private bool AreTooMany()
    {
        var combinations = 1L;
        for (var i = 0; i < openCount && combinations <= MostCompletions; i++)
        {
            combinations *= Candidates(i);
        }

        return tooMany || combinations > MostCompletions;
    }

    private OutcomeSet Try()
    {
        if (openCount == 0)
        {
            return OutcomeSet.Of(ExactTable.Judge(matter, limits));
        }

        TryFrom(0);
        var set = consistent.IsEmpty ? contradicting : consistent;
        for (var i = 0; i < openCount; i++)
        {
            set.Missing |= open[i].Missing;
        }

        return set;
    }

    private void TryFrom(int date)
    {
        if (date == openCount)
        {
            var outcome = ExactTable.Judge(matter, limits);
            if (outcome.IsContradiction)
            {
                contradicting.Add(outcome);
            }
            else
            {
                consistent.Add(outcome);
            }

            return;
        }

        for (var i = 0; i < open[date].Count; i++)
        {
            Set(open[date], candidates[(date * MostCandidates) + i]);
            TryFrom(date + 1);
        }
    }

    private void Set(OpenDate date, int day)
    {
        switch (date.Field)
        {
            case DateField.Made:
                matter.Made = day;
                break;
            case DateField.Repealed:
                matter.Repealed = day;
                break;
            case DateField.From:
                publications[date.Index].From = day;
                break;
            case DateField.Until:
                publications[date.Index].Until = day;
                break;
            default:
                publications[date.Index].Term = day;
                break;
        }
    }

    /// <summary>Lists the days worth trying for a date: its ends, and each day at which it meets another date, and the days beside.</summary>
    private int Candidates(int date)
    {
        AddCandidate(date, open[date].First);
        AddCandidate(date, open[date].Last);
        AddAround(date, matter.AsOf);
        AddAround(date, existingHoldingsEnd);
        AddAround(date, matter.Made);
        AddAround(date, matter.Repealed);
        foreach (ref readonly var publication in publications)
        {
            AddAround(date, publication.From);
            AddAround(date, publication.Until);
            AddAround(date, publication.Term);
        }

        for (var i = 0; i < openCount; i++)
        {
            AddAround(date, open[i].First);
            AddAround(date, open[i].Last);
        }

        return open[date].Count;
    }

    private void AddAround(int date, int day)
    {
        if (day is > 0 and < PackedDate.Never && day >= 1 << 9)
        {
            AddCandidate(date, day);
            AddCandidate(date, PackedDate.Previous(day));
            AddCandidate(date, PackedDate.Next(day));
        }
    }

    private void AddCandidate(int date, int day)
    {
        ref var entry = ref open[date];
        var listed = candidates.Slice(date * MostCandidates, MostCandidates);
        if (day < entry.First || day > entry.Last || listed[..entry.Count].IndexOf(day) >= 0)
        {
            return;
        }

        if (entry.Count == MostCandidates)
        {
            tooMany = true;
            return;
        }

        listed[entry.Count++] = day;
    }

    private struct OpenDate(DateField dateField, int index, int first, int last, MissingDates missing)
    {
        public readonly DateField Field => dateField;

        public readonly int Index => index;

        public readonly int First => first;

        public readonly int Last => last;

        public readonly MissingDates Missing => missing;

        public int Count { get; set; }
    }
}

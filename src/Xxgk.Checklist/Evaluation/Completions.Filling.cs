using Xxgk.Columns;

namespace Xxgk.Evaluation;

/// <summary>The dates that are not exact, and the days worth trying for each.</summary>
internal ref partial struct Completions
{
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

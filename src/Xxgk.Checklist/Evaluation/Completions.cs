using Xxgk.Columns;

namespace Xxgk.Evaluation;

/// <summary>
/// Lifts the table over dates that are not exact: the answer is the set of outcomes over every way to complete them. The
/// table compares days with days, so it is enough to try the days at which a comparison can turn.
/// </summary>
internal ref partial struct Completions
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
        completions.Fill(made, repealed, shown, campusSuffices, withEnds: true);
        set.AddStates(completions.matter);
        return set;
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
}

using NodaTime;

namespace Xxgk;

public sealed partial class WorkingCalendar
{
    /// <summary>Why a day is a working day or not: the notice or the weekday that decides, and what was ordered before (判定说明).</summary>
    /// <param name="day">A day of the ISO calendar.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Covered<DayExplanation> Explain(LocalDate day)
    {
        var packed = Packed(day, nameof(day));
        return CoversPacked(packed) ? Answer(ExplainCovered(day), packed) : Covered<DayExplanation>.Not(MissingNotice(packed));
    }

    internal DayExplanation ExplainCovered(LocalDate day)
    {
        HolidayNotice? notice = null;
        HolidayNotice? encouragedBy = null;
        HolidaySpan? span = null;
        List<SupersededArrangement>? superseded = null;

        foreach (var next in Notices)
        {
            var ordered = next.SpanOf(day);
            if (ordered is { Kind: HolidaySpanKind.LeaveEncouraged })
            {
                encouragedBy = next;
                ordered = null;
            }

            if (span is not null && (ordered is not null || next.ReplacesItem(notice!, span.Holiday)))
            {
                (superseded ??= []).Add(new(notice!, span, next));
                (notice, span) = (null, null);
            }

            if (ordered is not null)
            {
                (notice, span) = (next, ordered);
            }
        }

        // The table is compared with this reading, day by day, in a test: they are two readings of the same notices.
        return new(day, notice, span, encouragedBy, superseded?.AsReadOnly() ?? (IReadOnlyList<SupersededArrangement>)[]);
    }
}

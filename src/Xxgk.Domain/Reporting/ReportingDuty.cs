using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk.Reporting;

/// <summary>The duty to report on a period (年度报告义务): by when, to whom, and where it stands on a day.</summary>
/// <remarks>
/// The report on an academic year is due by 31 October after its end. A school that reports by calendar year or by days of its own is held
/// to the first 31 October that does not lie before the last day of its period: the notice speaks of the academic year only, and what
/// schools do differs. The day on which a report is signed (落款日期) is not the day on which it was published, and is not asked for here.
/// </remarks>
public sealed class ReportingDuty
{
    private ReportingDuty(ReportingPeriod period, Institution? institution, FilingDate? filing)
    {
        Period = period;
        Filing = filing;
        Addressees = ReportAddressees.Of(institution);
        DueOn = ReportDueDay.After(period.End) ?? throw new ArgumentOutOfRangeException(nameof(period), "The due date would lie after year 9999.");
        Basis = ReportingTerms.ToPublish.On(DueOn)?.Basis;
    }

    /// <summary>The period on which is reported (报告期).</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The first day on which the report can be whole (可编制之日): the day after the period.</summary>
    public LocalDate OpensOn => Period.End.PlusDays(1);

    /// <summary>The last day on which the report is in time (期限届满日): a 31 October. It does not move when it is a rest day.</summary>
    public LocalDate DueOn { get; }

    /// <summary>The provision in force on that day (条款); null where there was none yet.</summary>
    public Provision? Basis { get; }

    /// <summary>The day that a province sets apart for filing (备案期限); null where none is supplied.</summary>
    public FilingDate? Filing { get; }

    /// <summary>To whom the report goes, the public first (报送对象).</summary>
    public IReadOnlyList<ReportAddressee> Addressees { get; }

    /// <summary>The duty to report on a period (某报告期的义务).</summary>
    /// <param name="period">The period.</param>
    /// <param name="institution">The school; null where the addressees need no names.</param>
    /// <param name="filing">The day that the school's province sets apart for filing; null where there is none.</param>
    /// <exception cref="ArgumentNullException">The period is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The due date lies after year 9999.</exception>
    public static ReportingDuty For(ReportingPeriod period, Institution? institution = null, FilingDate? filing = null) =>
        new(Guard.Against.Null(period), institution, filing);

    /// <summary>The duty that a day falls in (某日所对应的义务): to report on the academic year that ended before it.</summary>
    /// <param name="day">A day from 1901-09-01 to 9999-08-31.</param>
    /// <param name="institution">The school; null where the addressees need no names.</param>
    /// <param name="filing">The day that the school's province sets apart for filing; null where there is none.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is out of range.</exception>
    public static ReportingDuty At(LocalDate day, Institution? institution = null, FilingDate? filing = null) =>
        AcademicYear.Of(day) is { StartYear: > AcademicYear.FirstStartYear } year
            ? For(ReportingPeriod.Of(year.Previous), institution, filing)
            : throw new ArgumentOutOfRangeException(nameof(day), "A day from 1901-09-01 to 9999-08-31 is expected.");

    /// <summary>Where the duty stands at the end of a day (某日状态).</summary>
    /// <param name="day">The day; what was published after it is not seen.</param>
    /// <param name="publishedOn">The day of publication as far as it is known, null where the report is not published. Not the day of signing.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public ReportingStanding StateAt(LocalDate day, PartialDate? publishedOn = null)
    {
        DateWords.Iso(day, nameof(day));
        if (Basis is null)
        {
            return Standing(ReportingState.NoDuty);
        }

        return publishedOn is { } published && !(published.Earliest > day) ? StateOf(published)
            : day > DueOn ? Standing(ReportingState.Overdue, DaysAfterDue(day))
            : day == DueOn ? Standing(ReportingState.DueToday)
            : Standing(day > Period.End ? ReportingState.Open : ReportingState.NotYetDue, -DaysAfterDue(day));
    }

    /// <summary>The period, and in Chinese by when its report is due (文本).</summary>
    public override string ToString() => Period.Title.Chinese + "报告，最迟" + DateWords.Chinese(DueOn) + "公开";

    private ReportingStanding StateOf(PartialDate published) =>
        published.Latest <= DueOn ? Standing(ReportingState.Published)
        : published.Earliest is { } first && first > DueOn ? Standing(ReportingState.PublishedLate, DaysAfterDue(first), !published.IsExact)
        : Standing(ReportingState.PublishedOnUnknownDay);

    private ReportingStanding Standing(ReportingState state, int days = 0, bool isAtLeast = false) => new(state, days, isAtLeast, DueOn);

    private int DaysAfterDue(LocalDate day) => NodaTime.Period.DaysBetween(DueOn, day);
}

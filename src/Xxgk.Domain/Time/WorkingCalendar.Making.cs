using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk;

public sealed partial class WorkingCalendar
{
    // A guess that reached further would only look more certain than it is.
    private const int LastGuessedYear = 2100;

    // How far a yearly notice has reached back: to 29 December, in 2011, 2018 and 2022.
    private const int LastFirmDayOfDecember = 28;

    private readonly LocalDate? knownOn;
    private readonly int lastPublishedYear;

    private WorkingCalendar(HolidayNotice[] notices, RegionalOverlay? overlay, int firstYear, bool isGuessing, LocalDate? knownOn, int lastPublishedYear)
    {
        this.notices = notices;
        this.overlay = overlay;
        this.firstYear = firstYear;
        this.knownOn = knownOn;
        IsGuessing = isGuessing;
        lastYear = LastYear(notices, firstYear);
        this.lastPublishedYear = Math.Max(lastYear, lastPublishedYear);
        lastFirm = PackedDate.Pack(lastYear, 12, LastFirmDayOfDecember);
        lastByNotice = PackedDate.Pack(lastYear, 12, 31);
        missingNext = MissingBetween(lastYear + 1, lastYear + 1);
        Notices = Array.AsReadOnly(overlay is null ? notices : InOrder(notices.Concat(overlay.Notices)));
        table = WorkingDayTable.Of(firstYear, isGuessing ? Math.Max(lastYear, LastGuessedYear) : lastYear, Notices);
    }

    /// <summary>A calendar of its own from notices (由通知编成工作日历).</summary>
    /// <param name="notices">Notices; the yearly ones of successive years, one a year, and changes to these years. At least one yearly one.</param>
    /// <exception cref="ArgumentException">A year is missing or arranged twice, or a change is to a year that is not arranged before it.</exception>
    public static WorkingCalendar Of(IEnumerable<HolidayNotice> notices)
    {
        var ordered = InOrder(Guard.Against.Null(notices));
        var first = ordered.FirstOrDefault(static notice => notice.Effect == HolidayNoticeEffect.Annual)
            ?? throw new ArgumentException("A calendar begins with a yearly notice.", nameof(notices));
        var expected = first.Year;
        foreach (var notice in ordered)
        {
            RefuseUnlessItFits(notice, first.Year, expected - 1, nameof(notices));
            expected += notice.Effect == HolidayNoticeEffect.Annual ? 1 : 0;
        }

        return new(ordered, overlay: null, first.Year, isGuessing: false, knownOn: null, lastPublishedYear: 0);
    }

    /// <summary>The calendar with one more notice (增加一份通知), which a host need not wait for a release of this library to add.</summary>
    /// <param name="notice">
    /// The yearly notice of the year after the last, or a change to a year that is covered. A notice that is known already changes nothing.
    /// </param>
    /// <exception cref="ArgumentException">A year is missing before it, its year is arranged already, or a notice of the same number orders other days.</exception>
    public WorkingCalendar WithNotice(HolidayNotice notice)
    {
        Guard.Against.Null(notice);
        if (Array.Find(notices, known => known.IsSameDocumentAs(notice)) is { } same)
        {
            return same.OrdersTheSameAs(notice)
                ? this
                : throw new ArgumentException($"{notice} is known already, and orders other days.", nameof(notice));
        }

        RefuseUnlessItFits(notice, firstYear, lastYear, nameof(notice));
        return new(InOrder(notices.Append(notice)), overlay, firstYear, IsGuessing, knownOn, lastPublishedYear);
    }

    /// <summary>The calendar of a region (地区工作日历).</summary>
    /// <param name="region">What the region's notices order; takes the place of another region's.</param>
    /// <exception cref="ArgumentNullException">The region is null.</exception>
    public WorkingCalendar WithOverlay(RegionalOverlay region) =>
        new(notices, Guard.Against.Null(region), firstYear, IsGuessing, knownOn, lastPublishedYear);

    /// <summary>
    /// The calendar as it stood at the end of a day (截至某日所知的工作日历): notices published later are left out, the region's too.
    /// </summary>
    /// <param name="day">The day; what was published on it counts.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public WorkingCalendar AsKnownOn(LocalDate day)
    {
        DateWords.Iso(day, nameof(day));
        if (Notices.All(notice => notice.PublishedOn <= day))
        {
            return this;
        }

        var region = overlay?.Notices.Where(notice => notice.PublishedOn <= day).ToArray();
        return new(
            notices.Where(notice => notice.PublishedOn <= day).ToArray(),
            region is { Length: > 0 } ? new(overlay!.Region, region) : null,
            firstYear,
            IsGuessing,
            day,
            lastPublishedYear);
    }

    /// <summary>
    /// The calendar that goes on after the last notice by Monday to Friday, through 2100 (推测的工作日历): its answers there are marked
    /// <see cref="CoverageStatus.Guessed"/>, and real ones will differ by some days each year.
    /// </summary>
    public WorkingCalendar Guessing() => IsGuessing ? this : new(notices, overlay, firstYear, isGuessing: true, knownOn, lastPublishedYear);

    private static int LastYear(HolidayNotice[] notices, int firstYear)
    {
        var year = firstYear;
        while (Array.Exists(notices, notice => notice.Effect == HolidayNoticeEffect.Annual && notice.Year == year))
        {
            year++;
        }

        return year - 1;
    }

    private static HolidayNotice[] InOrder(IEnumerable<HolidayNotice> notices) => notices.OrderBy(static notice => notice.PublishedOn).ToArray();

    private static void RefuseUnlessItFits(HolidayNotice notice, int firstYear, int lastYear, string name)
    {
        if (notice.Effect == HolidayNoticeEffect.Annual && notice.Year != lastYear + 1)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"{notice.Name} arranges {notice.Year}; the next year to be arranged is {lastYear + 1}."), name);
        }

        if (notice.Effect != HolidayNoticeEffect.Annual && (notice.Year < firstYear || notice.Year > lastYear))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"{notice.Name} changes {notice.Year}, and no yearly notice has arranged that year."), name);
        }
    }
}

namespace Xxgk.Specification;

/// <summary>What properties over this library's types are tried on: give the class to <c>[Properties(Arbitrary = …)]</c>.</summary>
public static partial class XxgkArbitraries
{
    private static readonly LocalDate FirstDay = new(2009, 1, 1);
    private static readonly LocalDate LastDay = new(2028, 12, 31);

    /// <summary>Days of 2009 to 2028, somewhat before and after the notices that are known; year ends and long holidays come often.</summary>
    public static Arbitrary<LocalDate> LocalDates() => Arb.From(
        Gen.Frequency(
            (5, DaysFrom(FirstDay, LastDay)),
            (1, Years().SelectMany(year => DaysFrom(new(year, 12, 20), new LocalDate(year, 12, 31)))),
            (1, Years().SelectMany(year => DaysFrom(new(year, 1, 1), new LocalDate(year, 3, 1)))),
            (1, Years().SelectMany(year => DaysFrom(new(year, 9, 24), new LocalDate(year, 10, 13))))),
        day => day > FirstDay ? [FirstDay.PlusDays(Period.DaysBetween(FirstDay, day) / 2), day.PlusDays(-1)] : []);

    /// <summary>1 to 400 working days, mostly those of the time limits that the law knows.</summary>
    public static Arbitrary<WorkingDays> WorkingDaysOfALimit() => Arb.From(
        Gen.Frequency(
            (3, Gen.Elements(1, 3, 5, 7, 10, 15, 20, 30)),
            (3, Gen.Choose(1, 60)),
            (1, Gen.Choose(1, 400)))
            .Select(Xxgk.WorkingDays.Of),
        days => days.Count > 1 ? [Xxgk.WorkingDays.Of(days.Count / 2), Xxgk.WorkingDays.Of(days.Count - 1)] : []);

    /// <summary>Academic years, mostly those since the Measures; the ends of the range too.</summary>
    public static Arbitrary<AcademicYear> AcademicYears() => Gen.Frequency(
            (6, Gen.Choose(2008, 2028)),
            (1, Gen.Choose(Xxgk.AcademicYear.FirstStartYear, Xxgk.AcademicYear.LastStartYear)),
            (1, Gen.Elements(Xxgk.AcademicYear.FirstStartYear, Xxgk.AcademicYear.LastStartYear)))
        .Select(Xxgk.AcademicYear.Starting)
        .ToArbitrary();

    /// <summary>Periods of the three kinds, within 2009 to 2028.</summary>
    public static Arbitrary<ReportingPeriod> ReportingPeriods() => Gen.Frequency(
            (4, Gen.Choose(2009, 2027).Select(year => ReportingPeriod.Of(Xxgk.AcademicYear.Starting(year)))),
            (2, Years().Select(ReportingPeriod.OfCalendarYear)),
            (2, DaysFrom(FirstDay, LastDay).SelectMany(start => DaysFrom(start, LastDay), ReportingPeriod.Between)))
        .ToArbitrary();

    /// <summary>Dates of every precision, within 2009 to 2028.</summary>
    public static Arbitrary<PartialDate> PartialDates() => Gen.Frequency(
            (6, LocalDates().Generator.Select(PartialDate.Of)),
            (2, Years().SelectMany(year => Gen.Choose(1, 12).Select(month => PartialDate.OfMonth(year, month)))),
            (2, Years().Select(PartialDate.OfYear)),
            (1, Gen.Constant(PartialDate.Unknown)))
        .ToArbitrary();

    /// <summary>Time limits of the four kinds.</summary>
    public static Arbitrary<TimeLimit> TimeLimits() => Gen.OneOf(
            Gen.Choose(1, 60).Select(TimeLimit.WorkingDaysAfter),
            Gen.Choose(1, 60).Select(TimeLimit.CalendarDaysAfter),
            Gen.Choose(1, 30).Select(TimeLimit.NoticeOfAtLeast),
            Gen.Choose(0, 364).Select(day => new LocalDate(2001, 1, 1).PlusDays(day)).Select(day => TimeLimit.EachYearBy(day.Month, day.Day)))
        .ToArbitrary();

    private static Gen<int> Years() => Gen.Choose(FirstDay.Year, LastDay.Year);

    private static Gen<LocalDate> DaysFrom(LocalDate first, LocalDate last) => Gen.Choose(0, Period.DaysBetween(first, last)).Select(days => first.PlusDays(days));
}

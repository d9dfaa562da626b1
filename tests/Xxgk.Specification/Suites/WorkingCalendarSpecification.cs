namespace Xxgk.Specification;

/// <summary>What a school's own calendar must agree with (工作日历规约): a table in a database, a service, a formula in an office's form.</summary>
/// <typeparam name="TCalendar">The school's own type of calendar; it takes nothing from this package.</typeparam>
public abstract class WorkingCalendarSpecification<TCalendar> : StoreSpecification<TCalendar>
{
    /// <summary>What the calendar is held against (对照日历): the national one, unless the school's region or a later notice changes it.</summary>
    protected virtual WorkingCalendar Law => WorkingCalendar.National;

    /// <summary>Whether a day is a working day (是否工作日); null where the calendar does not know.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="day">The day.</param>
    protected abstract Task<bool?> IsWorkingDayAsync(TCalendar calendar, LocalDate day);

    /// <summary>The last day of a period of working days that begins with the receipt (期限届满日); null where the calendar does not know.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="receivedOn">The day of receipt.</param>
    /// <param name="period">How many working days.</param>
    protected abstract Task<LocalDate?> DueAsync(TCalendar calendar, LocalDate receivedOn, WorkingDays period);

    /// <summary>Each day is a working day or not as the State Council's notice of its year says (逐日与放假通知一致).</summary>
    /// <param name="day">A day.</param>
    [SpecificationProperty(MaxTest = 1_000)]
    [Provision("《高等学校信息公开办法》第十八条")]
    public virtual Task A_day_is_as_the_notice_of_its_year_says(LocalDate day) => WithStoreAsync(async calendar =>
    {
        var expected = Law.IsWorkingDay(day);
        var actual = await IsWorkingDayAsync(calendar, day).ConfigureAwait(false);
        Expect(!expected.HasValue || actual == expected.Value, $"{day:uuuu-MM-dd}: {expected} is expected, {Told(actual)} is there.");
    });

    /// <summary>What no notice covers is not known, and is not made up from weekends (未发布通知的年份不作推断).</summary>
    /// <param name="day">A day.</param>
    [SpecificationProperty(MaxTest = 1_000)]
    [Provision("《高等学校信息公开办法》第十八条")]
    public virtual Task What_no_notice_covers_is_not_made_up(LocalDate day) => WithStoreAsync(async calendar =>
    {
        var actual = await IsWorkingDayAsync(calendar, day).ConfigureAwait(false);
        Expect(Law.IsWorkingDay(day).HasValue || actual is null, $"{day:uuuu-MM-dd} is covered by no notice; {Told(actual)} is there.");
    });

    /// <summary>The day of receipt does not count, rest days do not, and made-up working days do (期限届满日与规定一致).</summary>
    /// <param name="receivedOn">The day of receipt.</param>
    /// <param name="period">How many working days.</param>
    [SpecificationProperty(MaxTest = 500)]
    [Provision("《高等学校信息公开办法》第十八条")]
    public virtual Task A_due_date_is_counted_from_the_day_after_receipt(LocalDate receivedOn, WorkingDays period) => WithStoreAsync(async calendar =>
    {
        var expected = Law.Add(receivedOn, period);
        var actual = await DueAsync(calendar, receivedOn, period).ConfigureAwait(false);
        Expect(
            !expected.HasValue || actual == expected.Value,
            FormattableString.Invariant($"{period.Count} working days from {receivedOn:uuuu-MM-dd}: {expected} is expected, {actual:uuuu-MM-dd} is there."));
    });

    /// <summary>A due date is a working day after the receipt (届满日是工作日).</summary>
    /// <param name="receivedOn">The day of receipt.</param>
    /// <param name="period">How many working days.</param>
    [SpecificationProperty]
    [Provision("《高等学校信息公开办法》第十八条")]
    public virtual Task A_due_date_is_a_working_day(LocalDate receivedOn, WorkingDays period) => WithStoreAsync(async calendar =>
    {
        if (await DueAsync(calendar, receivedOn, period).ConfigureAwait(false) is { } due)
        {
            Expect(
                due > receivedOn && await IsWorkingDayAsync(calendar, due).ConfigureAwait(false) == true,
                FormattableString.Invariant($"{period.Count} working days from {receivedOn:uuuu-MM-dd}: a later working day is expected, {due:uuuu-MM-dd} is there."));
        }
    });

    /// <summary>A longer period never ends earlier (期限越长届满越晚).</summary>
    /// <param name="receivedOn">The day of receipt.</param>
    /// <param name="period">How many working days.</param>
    [SpecificationProperty]
    [Provision("《高等学校信息公开办法》第十八条")]
    public virtual Task A_longer_period_ends_later(LocalDate receivedOn, WorkingDays period) => WithStoreAsync(async calendar =>
    {
        var shorter = await DueAsync(calendar, receivedOn, period).ConfigureAwait(false);
        var longer = await DueAsync(calendar, receivedOn, WorkingDays.Of(period.Count + 1)).ConfigureAwait(false);
        Expect(
            shorter is null || longer is null || shorter < longer,
            FormattableString.Invariant($"{period.Count} working days from {receivedOn:uuuu-MM-dd} end on {shorter:uuuu-MM-dd}, one more on {longer:uuuu-MM-dd}."));
    });

    private static string Told(bool? isWorkingDay) => isWorkingDay switch { null => "not known", true => "a working day", false => "a rest day" };
}

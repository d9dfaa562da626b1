using Xxgk.Specification;

using static Xxgk.Checklist.Tests.Evaluation.Facts;

namespace Xxgk.Checklist.Tests.Evaluation;

/// <summary>A catalogue's date never lengthens the limit by law, also where the known holidays end before either.</summary>
public sealed class OwnDateBeyondCalendarTests
{
    /// <summary>The holidays of 2021 are known, those of 2022 not yet; the catalogue says 30 June.</summary>
    private static readonly School Late = new()
    {
        Period = ReportingPeriod.Of(AcademicYear.Starting(2021)),
        Calendar = WorkingCalendar.National.AsKnownOn(new LocalDate(2021, 10, 1)),
        Catalogue = new("信息公开目录", [new("1", "条目", [Appointments.Reference]) { OwnLimit = TimeLimit.EachYearBy(6, 30) }]),
    };

    [Fact]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第二部分")]
    public void What_is_published_by_that_date_alone_is_not_said_to_be_in_time() => Assert.Equal(
        Timeliness.LimitUncovered,
        (Late with { Records = [Record(Appointments, "2021-12-20", [Shown("2022-06-01")])] }).At("2022-06-30", Appointments).Timeliness);

    [Fact]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第二部分")]
    public void What_is_not_published_is_not_said_to_be_pending_until_that_date() => Assert.Equal(
        DisclosureState.NotDisclosedLimitUnknown,
        (Late with { Records = [Record(Appointments, "2021-12-20")] }).At("2022-06-01", Appointments).State);

    [Fact]
    public void A_date_within_the_known_holidays_decides() => Assert.Equal(
        Timeliness.Late,
        (Late with
        {
            Catalogue = new("信息公开目录", [new("1", "条目", [Appointments.Reference]) { OwnLimit = TimeLimit.EachYearBy(12, 25) }]),
            Records = [Record(Appointments, "2021-12-20", [Shown("2021-12-28")])],
        }).At("2022-06-30", Appointments).Timeliness);
}

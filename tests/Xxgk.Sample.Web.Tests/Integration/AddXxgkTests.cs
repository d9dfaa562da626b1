using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NodaTime.Testing;
using Xxgk.Requests;
using Xxgk.Samples.Web.Integration;
using Xxgk.Samples.Web.Tests.Stores;
using Xxgk.Serialization;
using Xxgk.Specification;

namespace Xxgk.Samples.Web.Tests.Integration;

/// <summary>What a host gets from one call.</summary>
public sealed class AddXxgkTests
{
    [Fact]
    public void One_call_brings_the_calendar_the_evaluator_the_clocks_and_the_auditor()
    {
        using var services = new ServiceCollection().AddXxgk().BuildServiceProvider();

        Assert.Same(Checklist2014.Edition, services.GetRequiredService<ChecklistEvaluator>().Edition);
        Assert.Equal(WorkingCalendar.National.CoveredThrough, services.GetRequiredService<ReplyClock>().Calendar.CoveredThrough);
        Assert.Same(SystemClock.Instance, services.GetRequiredService<IClock>());
        Assert.NotEmpty(services.GetRequiredService<Auditing.ReportAuditor>().Rules);
    }

    [Fact]
    public void The_one_clock_is_the_frameworks_too()
    {
        var clock = FakeClock.FromUtc(2021, 3, 4, 17, 0, 0);
        using var services = new ServiceCollection().AddSingleton<IClock>(clock).AddXxgk().BuildServiceProvider();

        Assert.Equal(clock.GetCurrentInstant().ToDateTimeOffset(), services.GetRequiredService<TimeProvider>().GetUtcNow());
        Assert.Equal(new LocalDate(2021, 3, 5), services.GetRequiredService<ZonedClock>().GetCurrentDate());
    }

    [Fact]
    public void A_newer_notice_and_a_region_reach_the_calendar()
    {
        var notice = WorkingCalendar.National.Notices[^1];
        var older = WorkingCalendar.Of(WorkingCalendar.National.Notices.Take(WorkingCalendar.National.Notices.Count - 1));
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, HolidayNoticeJson.Write(notice));
            using var services = new ServiceCollection().AddXxgk(options =>
            {
                options.Calendar = older;
                options.HolidayNotices.Add(path);
                options.Region = RegionalOverlay.Hubei.Region.Chinese;
            }).BuildServiceProvider();
            var calendar = services.GetRequiredService<WorkingCalendar>();

            Assert.NotEqual(older.CoveredThrough, calendar.CoveredThrough);
            Assert.Equal(WorkingCalendar.National.CoveredThrough, calendar.CoveredThrough);
            Assert.Equal(RegionalOverlay.Hubei.Region.Chinese, calendar.Overlay?.Region.Chinese);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("/no/such/notice.json", null)]
    [InlineData(null, "火星")]
    public void A_setting_that_is_wrong_stops_the_start_and_says_which(string? notice, string? region)
    {
        using var services = new ServiceCollection().AddXxgk(options =>
        {
            options.Region = region;
            if (notice is not null)
            {
                options.HolidayNotices.Add(notice);
            }
        }).BuildServiceProvider();

        var refused = Assert.Throws<OptionsValidationException>(services.GetRequiredService<WorkingCalendar>);
        Assert.Contains(notice ?? region!, refused.Message, StringComparison.Ordinal);
    }

    [Property(Arbitrary = [typeof(Values)])]
    public void A_value_comes_back_from_its_column_as_it_went_in(PartialDate date, LocalDate day, AcademicYear year, ReportingPeriod period)
    {
        Assert.Equal(date, Back(new PartialDateConverter(), date));
        Assert.Equal(day, Back(new LocalDateConverter(), day));
        Assert.Equal(year, Back(new AcademicYearConverter(), year));
        Assert.Equal(period, Back(new ReportingPeriodConverter(), period));
    }

    [Fact]
    public async Task The_trail_is_added_to_and_neither_changed_nor_deleted()
    {
        await using var database = await TestDatabase.SqliteAsync();
        await database.Register.SaveAsync(DisclosureRegister.Of([]));
        var entry = await database.Context.AuditTrail.FirstAsync();

        database.Context.Remove(entry);
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.Context.SaveChangesAsync());
        database.Context.Entry(entry).State = EntityState.Modified;
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.Context.SaveChangesAsync());
    }

    private static T Back<T>(Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter converter, T value) => (T)converter.ConvertFromProvider(converter.ConvertToProvider(value))!;

    private static class Values
    {
        public static Arbitrary<PartialDate> Dates() => XxgkGenerators.All.ArbFor<PartialDate>();

        public static Arbitrary<LocalDate> Days() => XxgkGenerators.All.ArbFor<LocalDate>();

        public static Arbitrary<AcademicYear> Years() => XxgkGenerators.All.ArbFor<AcademicYear>();

        public static Arbitrary<ReportingPeriod> Periods() => XxgkGenerators.All.ArbFor<ReportingPeriod>();
    }
}

using static Xxgk.Checklist.Tests.Evaluation.Facts;

namespace Xxgk.Checklist.Tests.Evaluation;

/// <summary>What findings say, in both languages: the set phrases of an office, and never that the law was broken.</summary>
public sealed class FindingWordsTests
{
    private const string AsOf = "2021-10-31";

    [Fact]
    public void Disclosed_late() => Says(
        School.With(Record(Tenders, "2021-03-10", [Shown("2021-05-20")])).At(AsOf).Finding("XXGK2001", Tenders),
        "第18项『仪器设备、图书、药品等物资设备采购和重大基建工程的招投标』最迟应于2021年4月8日公开，实际于2021年5月20日公开，逾期29个工作日。",
        "item 18 (Procurement and tenders for major works) was due by 2021-04-08 and disclosed on 2021-05-20, 29 working days late.");

    [Theory]
    [InlineData("2021-04-09", "逾期1个工作日", "1 working day late")]
    [InlineData("2021-04-12", "逾期2个工作日", "2 working days late")]
    public void Lateness_counts_working_days_after_the_due_date(string shown, string chinese, string english)
    {
        var finding = School.With(Record(Appointments, "2021-03-10", [Shown(shown)])).At(AsOf).Finding("XXGK2001", Appointments);

        Assert.Contains(chinese, finding.Message.Chinese, StringComparison.Ordinal);
        Assert.Contains(english, finding.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Late_on_the_rest_day_after_the_limit_is_late_by_less_than_one_working_day()
    {
        // Due on Friday 30 April 2021 (Sunday the 25th is worked); 1 to 5 May are off.
        var restDay = School.With(Record(Appointments, "2021-04-02", [Shown("2021-05-01")])).At(AsOf).Finding("XXGK2001", Appointments);
        Assert.Contains("最迟应于2021年4月30日公开，实际于2021年5月1日公开，逾期不足1个工作日。", restDay.Message.Chinese, StringComparison.Ordinal);
        Assert.Contains("less than one working day late", restDay.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Overdue() => Says(
        School.With(Record(Tenders, "2021-03-10")).At(AsOf).Finding("XXGK2002", Tenders),
        "第18项『仪器设备、图书、药品等物资设备采购和重大基建工程的招投标』最迟应于2021年4月8日公开，截至2021年10月31日未查到公开记录，逾期140个工作日，请公开或说明理由。",
        "item 18 (Procurement and tenders for major works) was due by 2021-04-08; no disclosure is on record as of 2021-10-31, 140 working days late. Disclose it or state a reason.");

    [Fact]
    public void No_record()
    {
        Says(
            School.With().At(AsOf).Finding("XXGK2003", Checklist2014.Personnel.StaffDisputes.Parts[0]),
            "第26项『教职工争议解决办法』截至2021年10月31日未查到公开记录，请公开或说明理由。",
            "item 26 (Settlement of disputes with staff): no record of disclosure as of 2021-10-31. Disclose it or state a reason.");
        Says(
            School.With().At(AsOf).Finding("XXGK2004", Tenders),
            "第18项『仪器设备、图书、药品等物资设备采购和重大基建工程的招投标』截至2021年10月31日未查到公开记录，请公开或说明本学年未发生。",
            "item 18 (Procurement and tenders for major works): no record of disclosure as of 2021-10-31. Disclose it or state that nothing of the kind happened.");
    }

    [Fact]
    public void Timeliness_that_cannot_be_determined_names_the_date_that_is_missing_and_what_is_possible() => Says(
        School.With(Record(Tenders, "unknown", [Shown("2021-04-02")])).At(AsOf).Finding("XXGK2014", Tenders),
        "第18项『仪器设备、图书、药品等物资设备采购和重大基建工程的招投标』已公开，时限无法核定（缺少确切的生成日期），可能为：按时公开、逾期公开。",
        "item 18 (Procurement and tenders for major works) is disclosed; whether in time cannot be determined (not exactly known: the date of making); possible: disclosed on time, disclosed late.");

    [Fact]
    public void A_state_that_cannot_be_determined_names_the_date_that_is_missing_and_what_is_possible() => Says(
        School.With(Record(Tenders, "2021-03-10", [Shown("2021-03-12", "2021-03", term: "2021-03-20")])).At(AsOf).Finding("XXGK2015", Tenders),
        "第18项『仪器设备、图书、药品等物资设备采购和重大基建工程的招投标』现状无法核定（缺少确切的撤下日期），可能为：公示期满撤下、提前撤下。",
        "item 18 (Procurement and tenders for major works): its state cannot be determined (not exactly known: the date of taking down); possible: notice expired, taken down early.");

    [Fact]
    public void A_lateness_of_which_a_date_is_not_exact_is_at_least_so_much()
    {
        var finding = Assert.IsType<DisclosedLate>(School.With(Record(Appointments, "2021-03", [Shown("2021-09")])).At(AsOf).Finding("XXGK2001", Appointments));

        // Made by 31 March, due by 28 April; published on 1 September at the earliest.
        Assert.Equal(new Lateness(WorkingCalendar.National.Count(new(2021, 4, 28), new(2021, 9, 1)).Value.Count, InCalendarDays: false, IsAtLeast: true), finding.Late);
        Assert.Contains("逾期至少", finding.Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lateness_is_exact_though_the_end_of_the_publication_is_not()
    {
        var finding = School.With(Record(Appointments, "2021-03-10", [Shown("2021-04-09", "2021-08", EndReason.Archived)])).At(AsOf).Finding("XXGK2001", Appointments);

        Assert.Equal(new Lateness(1, InCalendarDays: false, IsAtLeast: false), Assert.IsType<DisclosedLate>(finding).Late);
    }

    [Fact]
    public void A_lateness_that_ends_beyond_the_calendar_is_at_least_so_much_and_a_pending_one_is_certain_though_its_due_date_is_not()
    {
        var known = School.With(Record(Appointments, "2021-11-29"), Record(Appointments, "2021-12-20", id: "r-2")) with
        {
            Period = School.Year2020.Next,
            Calendar = WorkingCalendar.National.AsKnownOn(new(2021, 10, 1)),
        };
        var statement = known.At("2021-12-31");

        Assert.Equal([DisclosureState.Overdue, DisclosureState.Pending], new[] { DisclosureState.Overdue, DisclosureState.Pending }.Where(state => statement.Of(Appointments).CountOf(state) == 1));
        Assert.Contains("期限届满日暂无法计算（截至2021年10月1日2022年节假日安排通知尚未公布）", statement.Finding("XXGK2017", Appointments).Message.Chinese, StringComparison.Ordinal);
        Assert.Contains("逾期至少", known.At("2022-03-01").Finding("XXGK2002", Appointments).Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Incomplete() => Says(
        School.With(Record(Checklist2014.BasicInformation.StaffCongress.Parts[0], "2016-03-01", [Shown("2016-03-02")])).At(AsOf).Findings.Single(finding => finding.Code == "XXGK2009" && finding is Incomplete { Part.Item.Number: 3 }),
        "第3项『教职工代表大会相关制度、工作报告』公开不完整（缺：教职工代表大会工作报告）。",
        "Item 3 is incomplete (missing: Work report to the staff congress).");

    [Fact]
    public void Withheld_names_ground_and_reason() => Says(
        School.With(Record(Tenders, "2021-03-10", scope: DisclosureScope.Withheld("涉及商业秘密", Instruments.Measures.Article(10).Item(2)))).At(AsOf).Finding("XXGK2012", Tenders),
        "第18项『仪器设备、图书、药品等物资设备采购和重大基建工程的招投标』属清单规定的主动公开事项，现不予公开（依据：《高等学校信息公开办法》第十条第（二）项，理由：涉及商业秘密），请核实依据。",
        "item 18 (Procurement and tenders for major works) is on the list of proactive disclosure, but is withheld (under Measures for Information Disclosure of Institutions of Higher Education, art. 10 (2); reason: 涉及商业秘密). Check the ground.");

    private static ItemPart Tenders => Checklist2014.Finance.ProcurementAndTenders.Parts[0];

    private static void Says(Finding finding, string chinese, string english)
    {
        Assert.Equal(chinese, finding.Message.Chinese);
        Assert.Equal(english, finding.Message.English);
    }
}

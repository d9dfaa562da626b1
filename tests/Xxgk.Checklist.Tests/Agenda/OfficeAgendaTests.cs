using Xxgk.Checklist.Tests.Evaluation;
using Xxgk.Specification;
using static Xxgk.Checklist.Tests.Evaluation.Facts;

namespace Xxgk.Checklist.Tests.Agenda;

/// <summary>What falls due: the deadlines of the things themselves, overdue first.</summary>
[Properties(Arbitrary = [typeof(XxgkArbitraries)], MaxTest = 100)]
public sealed class OfficeAgendaTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.National;

    [Fact]
    public void What_is_not_published_falls_due_on_the_last_day_of_its_limit()
    {
        var entry = Entry(School.With(Record(Appointments, "2021-03-10")), "2021-03-31", Appointments);

        Assert.Equal((AgendaEntryKind.LegalDeadline, School.Day("2021-04-08"), 5, false), (entry.Kind, entry.DueOn, entry.WorkingDaysLeft, entry.IsOverdue));
        Assert.Equal("公开：第25项『校内中层干部任免、人员招聘信息』（校内中层干部任免）", entry.Title.Chinese);
        Assert.Equal("r-1", entry.RecordId);
    }

    [Theory]
    [InlineData("2021-04-08", false)]
    [InlineData("2021-04-09", true)]
    public void It_is_overdue_on_the_day_after_its_limit(string asOf, bool isOverdue) =>
        Assert.Equal(isOverdue, Entry(School.With(Record(Appointments, "2021-03-10")), asOf, Appointments).IsOverdue);

    [Fact]
    public void A_change_that_is_not_shown_is_to_be_updated()
    {
        var entry = Entry(School.With(Record(Rules, "2015-03-10", [Shown("2015-03-12")], changes: ["2021-03-10"])), "2021-03-31", Rules);

        Assert.StartsWith("更新：第2项", entry.Title.Chinese, StringComparison.Ordinal);
        Assert.Equal(School.Day("2021-04-08"), entry.DueOn);
    }

    [Fact]
    public void A_yearly_part_is_planned_for_the_end_of_the_period_or_the_day_that_the_catalogue_plans_and_is_never_overdue()
    {
        Assert.Equal((AgendaEntryKind.PlannedDate, School.Day("2021-08-31")), Entry(School.With(), "2021-03-31", WorkPlan) is var plain ? (plain.Kind, plain.DueOn!.Value) : default);

        var catalogue = new DisclosureCatalogue("目录", [new CatalogueEntry("1", "工作计划", [WorkPlan.Reference]) { Department = "学校办公室", UpdateRule = UpdateRule.Parse("每年3月") }]);
        var planned = Entry(School.With() with { Catalogue = catalogue }, "2021-03-31", WorkPlan);
        Assert.Equal((School.Day("2021-03-31"), "学校办公室"), (planned.DueOn, planned.Department));

        var past = Entry(School.With() with { Catalogue = catalogue }, "2021-10-31", WorkPlan);
        Assert.False(past.IsOverdue);
    }

    [Fact]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第三部分")]
    public void The_report_on_the_period_is_due_by_31_October_until_it_is_published()
    {
        var facts = School.With().Facts;
        AgendaEntry? Of(SchoolFacts school) => Agenda(school, "2021-09-10").Entries.SingleOrDefault(entry => entry.Key.StartsWith("report:", StringComparison.Ordinal));

        Assert.Equal(School.Day("2021-10-31"), Of(facts)!.DueOn);
        Assert.Null(Of(new SchoolFacts(facts.Institution, facts.Period, facts.Register) { Report = new ReportDates(null, PartialDate.Parse("2021-09-10"), null) }));
    }

    [Fact]
    public void A_deadline_beyond_the_calendar_stands_on_the_day_after_its_coverage()
    {
        var school = School.With(Record(Appointments, "2021-12-20")) with { Period = School.Year2020.Next, Calendar = Calendar.AsKnownOn(new(2021, 10, 1)) };
        var entry = OfficeAgenda.Of(school.At("2021-12-25"), school.Calendar).Entries.Single(one => one.RecordId is not null);

        Assert.Equal((null, School.Day("2022-01-01"), null), (entry.DueOn, entry.NotBefore, entry.WorkingDaysLeft));
        Assert.StartsWith("最早2022年1月1日", entry.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_consultation_may_be_closed_when_its_ten_working_days_are_over()
    {
        var consultation = new Consultation("学生管理规定（征求意见稿）") { Opened = PartialDate.Parse("2021-03-10"), Department = "学生处" };
        var entry = OfficeAgenda.Of((School.With() with { Consultations = [consultation] }).At("2021-03-12"), Calendar).Entries.Single(one => one.Key.StartsWith("consultation:", StringComparison.Ordinal));

        Assert.Equal((School.Day("2021-03-24"), 8, "学生处"), (entry.DueOn, entry.WorkingDaysLeft, entry.Department));
    }

    [Property]
    public Property The_deadline_of_an_entry_is_that_of_the_finding_and_overdue_ones_stand_first_and_always_show(EvaluationCase one, NonNegativeInt days)
    {
        var statement = one.Statement();
        var agenda = OfficeAgenda.Of(statement, Calendar);
        var deadlines = statement.Findings.OfType<Overdue>().Select(finding => finding.DueOn).Concat(statement.Findings.OfType<PendingDisclosure>().Select(finding => finding.DueOn)).ToList();
        var entries = agenda.Entries.Where(entry => entry.Key.StartsWith("record:", StringComparison.Ordinal)).ToList();
        var within = agenda.Within(days.Get % 400);
        return (entries.Count == deadlines.Count
                && entries.Where(entry => entry.DueOn is not null).Select(entry => entry.DueOn!.Value).Order().SequenceEqual(deadlines.Where(date => date.IsExact).Select(date => date.Earliest!.Value).Order())
                && agenda.Entries.SkipWhile(entry => entry.IsOverdue).All(entry => !entry.IsOverdue)
                && within.Entries.Count(entry => entry.IsOverdue) == agenda.Entries.Count(entry => entry.IsOverdue)
                && agenda.Entries.All(entry => entry.Title.Chinese.Length > 0 && entry.Title.English.Length > 0 && entry.Provision is not null))
            .Classify(entries.Count > 0, "with records")
            .Classify(agenda.Entries.Any(entry => entry.IsOverdue), "overdue");
    }

    private static OfficeAgenda Agenda(SchoolFacts facts, string asOf) => OfficeAgenda.Of(Ways.Evaluator.Evaluate(facts, School.Day(asOf)), Calendar);

    private static AgendaEntry Entry(School school, string asOf, ItemPart part) =>
        Assert.Single(OfficeAgenda.Of(school.At(asOf), school.Calendar).Entries, entry => entry.Item == part.Reference);
}

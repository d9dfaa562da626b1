using Xxgk.Checklist.Tests.Evaluation;
using Xxgk.Requests;
using Xxgk.Specification;

namespace Xxgk.Checklist.Tests.Agenda;

/// <summary>Requests on the agenda: the reply is due when the request's own clock says so.</summary>
[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public sealed class RequestAgendaTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.National;

    [Fact]
    [Provision("《高等学校信息公开办法》第十八条")]
    public void A_reply_is_due_fifteen_working_days_after_receipt_and_belongs_to_its_department()
    {
        var entry = Assert.Single(Agenda(Request(new(2021, 3, 1)), "2021-03-10").Entries);
        Assert.Equal((AgendaEntryKind.LegalDeadline, School.Day("2021-03-22"), 8, "request:q-1"), (entry.Kind, entry.DueOn, entry.WorkingDaysLeft, entry.Key));
        Assert.Equal(("q-1", "财务处", "答复申请（q-1）"), (entry.RequestId, entry.Department, entry.Title.Chinese));
        Assert.Equal("已收到；2021年3月1日起算，期限15个工作日", entry.Reason.Chinese);
        Assert.Equal(Instruments.Measures.Article(18), entry.Provision);
    }

    [Theory]
    [InlineData("2021-03-22", false)]
    [InlineData("2021-03-23", true)]
    public void It_is_overdue_on_the_day_after_the_due_date(string asOf, bool isOverdue) =>
        Assert.Equal(isOverdue, Assert.Single(Agenda(Request(new(2021, 3, 1)), asOf).Entries).IsOverdue);

    [Fact]
    public void While_an_opinion_is_awaited_the_reply_waits_and_so_does_the_opinion_with_the_partys_own_term()
    {
        var request = Request(new(2021, 3, 1), new PartyConsulted(new(2021, 3, 5), "第三方甲") { ReceivedByParty = new(2021, 3, 8) });
        var entries = Agenda(request, "2021-03-10").Entries;
        var (reply, opinion) = (entries.Single(one => one.Key == "request:q-1"), entries.Single(one => one.Key == "request:q-1:第三方甲"));

        // Without a rule of the school's own the clock of the Measures runs on.
        Assert.Equal((AgendaEntryKind.LegalDeadline, School.Day("2021-03-22")), (reply.Kind, reply.DueOn));
        Assert.Equal((AgendaEntryKind.Waiting, School.Day("2021-03-29"), false), (opinion.Kind, opinion.DueOn, opinion.IsOverdue));

        var stopping = new SchoolRequestRules("办理规定") { ConsultationStopsClock = true };
        var stopped = OfficeAgenda.Of(new RequestFacts(new([request])) { Rules = stopping }, School.Day("2021-03-10"), Calendar).Entries.Single(one => one.Key == "request:q-1");
        Assert.Equal((AgendaEntryKind.Waiting, null, School.Day("2021-03-25")), (stopped.Kind, stopped.DueOn, stopped.NotBefore));
        Assert.StartsWith("最早2021年3月25日", stopped.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-03-10", "等待申请（q-1）的补正")]
    [InlineData("2021-03-16", "申请（q-1）：补正期限已过，是否视为放弃")]
    public void A_supplement_is_awaited_until_the_letters_day_and_nothing_decides_itself(string asOf, string title)
    {
        var entry = Assert.Single(Agenda(Request(new(2021, 3, 1), new SupplementAsked(new(2021, 3, 3), new(2021, 3, 15))), asOf).Entries);
        Assert.Equal((AgendaEntryKind.Waiting, title, School.Day("2021-03-15"), false), (entry.Kind, entry.Title.Chinese, entry.DueOn, entry.IsOverdue));
    }

    [Fact]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第二部分")]
    public void A_correction_that_was_decided_is_due_to_be_shown_within_twenty_working_days()
    {
        var matter = new RelatedMatter("gz-1", RelatedMatterKind.PublicCorrection, new(2021, 3, 1)) { DecidedOn = new(2021, 3, 10), Outcome = RelatedOutcome.Corrected };
        var entry = Assert.Single(OfficeAgenda.Of(new RequestFacts(new([], [matter])), School.Day("2021-03-31"), Calendar).Entries);
        Assert.Equal((AgendaEntryKind.LegalDeadline, School.Day("2021-04-08"), 5), (entry.Kind, entry.DueOn, entry.WorkingDaysLeft));
    }

    [Fact]
    public void A_schools_agenda_holds_its_requests_too()
    {
        var school = School.With() with { Requests = new RequestFacts(new([Request(new(2021, 3, 1))])) };
        Assert.Contains(OfficeAgenda.Of(school.At("2021-03-10"), Calendar).Entries, entry => entry.RequestId == "q-1");
    }

    [Property]
    public Property The_deadline_of_an_entry_is_that_of_the_request_itself(RequestFacts facts, LocalDate asOf)
    {
        var clock = facts.ClockOn(Calendar);
        var agenda = OfficeAgenda.Of(facts, asOf, Calendar);
        var open = facts.Ledger.Requests.Select(request => clock.Read(request, asOf)).Where(reading => reading.State?.IsOpen() == true).ToList();
        bool Agrees(ClockReading reading)
        {
            var entry = agenda.Entries.Single(one => one.Key == "request:" + reading.Request.Id);
            return reading.Standing == ClockStanding.AwaitingSupplement
                ? entry.Kind == AgendaEntryKind.Waiting && !entry.IsOverdue
                : entry.NotBefore == reading.NotBefore
                    && entry.DueOn == (reading.HasDueDate && reading.Due.TryGetValue(out var day) ? day : null)
                    && entry.Kind == (reading.HasDueDate ? AgendaEntryKind.LegalDeadline : AgendaEntryKind.Waiting)
                    && (!reading.IsOverdue.TryGetValue(out var late) || entry.IsOverdue == late);
        }

        return open.All(Agrees).Label("deadlines")
            .And(agenda.Entries.Select(entry => entry.Key).Distinct(StringComparer.Ordinal).Count() == agenda.Entries.Count).Label("keys")
            .And(agenda.Entries.SkipWhile(entry => entry.IsOverdue).All(entry => !entry.IsOverdue)).Label("order")
            .Classify(open.Exists(reading => reading.Standing == ClockStanding.Stopped), "stopped")
            .Classify(open.Exists(reading => reading.Standing == ClockStanding.AwaitingSupplement), "awaiting")
            .Classify(agenda.Entries.Any(entry => entry.IsOverdue), "overdue");
    }

    [Property]
    public Property Nothing_that_tells_who_asked_is_on_the_agenda(RequestFacts facts, LocalDate asOf)
    {
        var said = OfficeAgenda.Of(facts, asOf, Calendar).Entries
            .SelectMany(entry => new[] { entry.ToString(), entry.Key, entry.Title.English, entry.Reason.Chinese, entry.Reason.English })
            .ToList();
        return facts.Applicants.Values
            .SelectMany(applicant => new[] { applicant.Name, applicant.Phone, applicant.Email, applicant.IdNumber, applicant.Address }.OfType<string>())
            .All(datum => !said.Exists(text => text.Contains(datum, StringComparison.Ordinal)))
            .Classify(facts.Applicants.Count > 0 && said.Count > 0, "with applicants");
    }

    private static InformationRequest Request(LocalDate arrival, params RequestEvent[] events) => new("q-1", RequestLaw.Measures, arrival) { Department = "财务处", Events = events };

    private static OfficeAgenda Agenda(InformationRequest request, string asOf) => OfficeAgenda.Of(new RequestFacts(new([request])), School.Day(asOf), Calendar);
}

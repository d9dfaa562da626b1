using Xxgk.Requests;
using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Requests;

public class ReplyClockTests
{
    private static readonly ReplyClock Clock = new(WorkingCalendar.National);

    /// <summary>Tuesday 1 June 2021; the Dragon Boat holiday takes Monday 14 June.</summary>
    private static readonly LocalDate Arrival = new(2021, 6, 1);

    private static InformationRequest Request(RequestLaw law, params RequestEvent[] events) => new("2021-1", law, Arrival) { Events = events };

    private static ClockReading Read(InformationRequest request, int month, int day) => Clock.Read(request, new(2021, month, day));

    [Fact]
    [Provision("《高等学校信息公开办法》第十八条")]
    public void Under_the_Measures_a_reply_is_due_fifteen_working_days_after_receipt()
    {
        var reading = Read(Request(RequestLaw.Measures), 6, 22);
        Assert.Equal(new(2021, 6, 23), reading.Due.Value);
        Assert.Equal((14, 1), (reading.Used.Value.Count, reading.Left!.Value.Value.Count));
        Assert.False(reading.IsOverdue.Value);
        Assert.Equal(ClockStanding.Running, reading.Standing);
    }

    [Fact]
    [Provision("《中华人民共和国政府信息公开条例》（国务院令第711号）第三十三条")]
    public void Under_the_Regulation_of_2019_a_reply_is_due_after_twenty_and_an_extension_adds_up_to_twenty()
    {
        Assert.Equal(new(2021, 6, 30), Read(Request(RequestLaw.Regulation), 6, 1).Due.Value);
        var extended = Request(RequestLaw.Regulation, new TermExtended(new(2021, 6, 30), WorkingDays.Of(30)));
        var reading = Read(extended, 7, 1);
        Assert.Equal(new(2021, 7, 28), reading.Due.Value);
        Assert.Equal("XXGK3109", Assert.Single(reading.Findings).Code);
    }

    [Fact]
    public void An_extension_on_the_due_day_counts_and_one_on_the_day_after_does_not()
    {
        var late = Read(Request(RequestLaw.Regulation, new TermExtended(new(2021, 7, 1), WorkingDays.Of(5))), 7, 2);
        Assert.Equal(new(2021, 6, 30), late.Due.Value);
        Assert.Equal(["XXGK3105", "XXGK3113"], late.Findings.Select(finding => finding.Code).Order());
        Assert.Equal(new(2021, 7, 7), Read(Request(RequestLaw.Regulation, new TermExtended(new(2021, 6, 30), WorkingDays.Of(5))), 7, 2).Due.Value);
    }

    [Fact]
    public void Under_the_Measures_an_extension_needs_the_schools_own_rule()
    {
        var request = Request(RequestLaw.Measures, new TermExtended(new(2021, 6, 10), WorkingDays.Of(15)));
        var reading = Read(request, 6, 11);
        Assert.Equal(new(2021, 6, 23), reading.Due.Value);
        Assert.Equal("XXGK3108", Assert.Single(reading.Findings).Code);
        var rules = new SchoolRequestRules("南开大学依申请公开办理规定") { ExtensionMaximum = WorkingDays.Of(15) };
        Assert.Equal(new(2021, 7, 14), new ReplyClock(WorkingCalendar.National, rules).Read(request, new(2021, 6, 11)).Due.Value);
    }

    [Fact]
    [Provision("《中华人民共和国政府信息公开条例》（国务院令第711号）第三十条")]
    public void A_supplement_starts_the_term_anew_and_while_it_is_awaited_nothing_is_due()
    {
        var request = Request(RequestLaw.Regulation, new SupplementAsked(new(2021, 6, 4), new(2021, 6, 18)), new Supplemented(new(2021, 6, 16)));
        var awaiting = Read(request, 6, 15);
        Assert.Equal(ClockStanding.AwaitingSupplement, awaiting.Standing);
        Assert.False(awaiting.HasDueDate);
        Assert.Null(awaiting.NotBefore);
        Assert.Null(awaiting.Left);
        Assert.False(awaiting.IsOverdue.Value);
        Assert.Equal(new(2021, 7, 14), Read(request, 6, 16).Due.Value);
        Assert.Empty(Read(request, 6, 16).Findings);
    }

    [Fact]
    [Provision("《中华人民共和国政府信息公开条例》（国务院令第711号）第三十条")]
    public void Asking_after_the_seventh_working_day_or_again_takes_effect_and_is_found()
    {
        var request = Request(
            RequestLaw.Regulation,
            new SupplementAsked(new(2021, 6, 11), null),
            new Supplemented(new(2021, 6, 15)),
            new SupplementAsked(new(2021, 6, 17), new(2021, 6, 20)),
            new Supplemented(new(2021, 6, 21)));
        var reading = Read(request, 6, 21);
        Assert.Equal(new(2021, 7, 19), reading.Due.Value);
        Assert.Equal(["XXGK3102", "XXGK3103", "XXGK3104"], reading.Findings.Select(finding => finding.Code).Order());
        Assert.Equal(2, reading.TimesAsked);
    }

    [Fact]
    [Provision("《中华人民共和国政府信息公开条例》（国务院令第711号）第三十三条第三款")]
    public void A_consultation_stops_the_clock_until_the_answer()
    {
        var request = Request(
            RequestLaw.Regulation,
            new PartyConsulted(new(2021, 6, 8), "第三方甲") { ReceivedByParty = new(2021, 6, 9) },
            new OpinionReceived(new(2021, 6, 18), "第三方甲") { Consents = true });
        var stopped = Read(request, 6, 17);
        Assert.Equal(ClockStanding.Stopped, stopped.Standing);
        Assert.Equal((5, 15), (stopped.Used.Value.Count, stopped.Left!.Value.Value.Count));
        Assert.Equal(new(2021, 7, 8), stopped.NotBefore);
        Assert.Equal(["第三方甲"], stopped.History.OpenParties);
        Assert.Equal(new(2021, 7, 9), Read(request, 6, 18).Due.Value);
    }

    [Fact]
    [Provision("《中华人民共和国政府信息公开条例》（国务院令第711号）第三十二条")]
    public void A_stop_ends_at_the_latest_with_the_partys_own_fifteen_working_days()
    {
        var request = Request(RequestLaw.Regulation, new PartyConsulted(new(2021, 6, 8), "第三方甲"));
        Assert.Equal(ClockStanding.Stopped, Read(request, 6, 29).Standing);
        var over = Read(request, 6, 30);
        Assert.Equal(ClockStanding.Running, over.Standing);
        Assert.Equal(RequestState.Consulting, over.State);
        Assert.Equal(new(2021, 7, 21), over.Due.Value);
        Assert.Equal("XXGK3111", Assert.Single(over.Findings).Code);
    }

    [Fact]
    public void Stops_of_several_parties_are_united()
    {
        var request = Request(
            RequestLaw.Regulation,
            new PartyConsulted(new(2021, 6, 8), "第三方甲") { ReceivedByParty = new(2021, 6, 8) },
            new PartyConsulted(new(2021, 6, 10), "第三方乙") { ReceivedByParty = new(2021, 6, 10) },
            new OpinionReceived(new(2021, 6, 11), "第三方甲"),
            new OpinionReceived(new(2021, 6, 18), "第三方乙"));
        Assert.Equal(RequestState.Consulting, Read(request, 6, 11).State);
        Assert.Equal(new(2021, 7, 9), Read(request, 6, 18).Due.Value);
    }

    [Fact]
    public void On_the_rest_day_after_the_due_date_a_reply_is_late_by_less_than_one_working_day()
    {
        var request = new InformationRequest("1", RequestLaw.Measures, new(2021, 6, 3))
        {
            Events = [new RequestReplied(new(2021, 6, 26), Reply.AsRecorded(ReplyKind.Disclosed, new() { WayToGet = "随函附送" }))],
        };
        var reading = Read(request, 7, 31);
        Assert.Equal(new(2021, 6, 25), reading.Due.Value);
        Assert.True(reading.IsOverdue.Value);
        Assert.Equal(Wording.Of("逾期不足1个工作日", "late by less than one working day"), reading.LatenessWording);
        Assert.Equal("XXGK3112 最迟应于2021年6月25日答复，实际于2021年6月26日答复，逾期不足1个工作日。", Assert.Single(reading.Findings).ToString());
        Assert.False(Read(request, 6, 25).IsOverdue.Value);
    }

    [Fact]
    public void Beyond_the_calendar_there_is_a_day_not_before_and_no_due_date()
    {
        var request = new InformationRequest("1", RequestLaw.Regulation, new(2026, 12, 20));
        var reading = Clock.Read(request, new(2026, 12, 31));
        Assert.True(reading.HasDueDate);
        Assert.False(reading.Due.HasValue);
        Assert.Equal(new(2027, 1, 1), reading.NotBefore);
        Assert.False(reading.IsOverdue.Value);
        Assert.False(Clock.Read(request, new(2027, 1, 1)).IsOverdue.HasValue);
    }

    [Fact]
    public void Before_the_calendar_nothing_is_claimed()
    {
        var reading = Clock.Read(new("1", RequestLaw.Regulation, new(2009, 6, 1)), new(2009, 12, 1));
        Assert.False(reading.Due.HasValue);
        Assert.Null(reading.NotBefore);
        Assert.False(reading.IsOverdue.HasValue);
    }

    [Fact]
    public void The_calendar_given_selects_the_notices_and_the_day_the_events()
    {
        var request = new InformationRequest("1", RequestLaw.Measures, new(2020, 1, 20));
        Assert.Equal(new(2020, 2, 14), new ReplyClock(WorkingCalendar.National.AsKnownOn(new(2020, 1, 20))).Read(request, new(2020, 1, 20)).Due.Value);
        Assert.Equal(new(2020, 2, 18), Clock.Read(request, new(2020, 1, 20)).Due.Value);
    }

    [Fact]
    [Provision("《中华人民共和国政府信息公开条例》（国务院令第711号）第三十一条")]
    public void What_comes_online_is_received_when_that_is_confirmed_and_else_its_arrival_is_presumed()
    {
        var confirmed = new InformationRequest("1", RequestLaw.Regulation, Arrival) { Channel = RequestChannel.Online, ConfirmedOn = new(2021, 6, 3) };
        Assert.Equal(new(2021, 7, 2), Read(confirmed, 6, 3).Due.Value);
        var presumed = new InformationRequest("1", RequestLaw.Regulation, Arrival) { Channel = RequestChannel.Online };
        Assert.True(presumed.ReceiptIsPresumed);
        Assert.Equal("XXGK3110", Assert.Single(Read(presumed, 6, 3).Findings).Code);
        Assert.False(new InformationRequest("1", RequestLaw.Measures, Arrival) { Channel = RequestChannel.Online }.ReceiptIsPresumed);
    }

    [Fact]
    [Provision("《高等学校信息公开办法》第十八条第（五）项")]
    public void A_request_is_given_up_only_by_the_offices_decision_and_a_decision_too_early_is_found()
    {
        var asked = new SupplementAsked(new(2021, 6, 4), new(2021, 6, 18));
        Assert.Equal(RequestState.AwaitingSupplement, Read(Request(RequestLaw.Measures, asked), 12, 31).State);
        Assert.Empty(Read(Request(RequestLaw.Measures, asked, new Lapsed(new(2021, 6, 21))), 6, 30).Findings);
        var early = Read(Request(RequestLaw.Measures, asked, new Lapsed(new(2021, 6, 18))), 6, 30);
        Assert.Equal(RequestState.DeemedAbandoned, early.State);
        Assert.Equal("XXGK3106", Assert.Single(early.Findings).Code);
    }

    [Fact]
    public void What_the_table_does_not_know_is_set_aside_and_one_entered_later_may_change_that()
    {
        var opinion = new OpinionReceived(new(2021, 6, 18), "第三方甲");
        var consulted = new PartyConsulted(new(2021, 6, 8), "第三方甲") { EnteredOn = new(2021, 7, 1), ReceivedByParty = new(2021, 6, 8) };
        var request = Request(RequestLaw.Regulation, opinion, consulted);
        var before = Read(request.AsKnownOn(new(2021, 6, 30)), 7, 5);
        Assert.Equal("XXGK3101", before.Findings[0].Code);
        Assert.Same(opinion, Assert.Single(before.History.SetAside).Event);
        Assert.Empty(Read(request.AsKnownOn(new(2021, 7, 1)), 7, 5).History.SetAside);
    }

    [Fact]
    public void Two_events_of_a_day_go_by_their_sequence_and_cannot_share_it()
    {
        var day = new LocalDate(2021, 6, 4);
        var request = Request(RequestLaw.Measures, new Supplemented(day) { Sequence = 2 }, new SupplementAsked(day, null) { Sequence = 1 });
        Assert.Equal(RequestState.UnderReview, Read(request, 6, 4).State);
        Assert.Throws<ArgumentException>(() => Request(RequestLaw.Measures, new Supplemented(day), new SupplementAsked(day, null)));
    }

    [Fact]
    [Provision("《中华人民共和国政府信息公开条例》（国务院令第711号）第三十四条")]
    public void Silence_is_the_consent_of_joint_makers_only()
    {
        Assert.True(ConsultedParty.JointMaker.IsSilenceConsent(RequestRegime.Regulation2019));
        Assert.False(ConsultedParty.ThirdParty.IsSilenceConsent(RequestRegime.Regulation2019));
        Assert.False(ConsultedParty.JointMaker.IsSilenceConsent(RequestRegime.Measures));
    }

    [Fact]
    public void An_office_runs_a_request_from_its_arrival_to_the_years_statement()
    {
        var clock = new ReplyClock(WorkingCalendar.National, new SchoolRequestRules("依申请公开办理规定") { ConsultationStopsClock = true });
        var request = new InformationRequest("2021-001", RequestLaw.Measures, new(2021, 6, 1))
        {
            Events = [new PartyConsulted(new(2021, 6, 8), "第三方甲") { ReceivedByParty = new(2021, 6, 9) }, new OpinionReceived(new(2021, 6, 18), "第三方甲")],
        };
        Assert.Equal("申请2021-001，2021年6月1日到达，审查中，期限届满日2021-07-02", clock.Read(request, new(2021, 6, 21)).ToString());

        var reply = Reply.Make(request.Regime, ReplyKind.Withheld, new()
        {
            Grounds = [new(Instruments.Measures.Article(10).Item(2), "属于商业秘密，第三方不同意公开")],
            WhereToTurn = [RequestRemedy.Complaint],
        });
        var ledger = new RequestLedger([request.WithEvents([.. request.Events, new RequestReplied(new(2021, 6, 28), reply)])]);
        var statistics = RequestStatistics.Of(ledger, ReportingPeriod.Of(AcademicYear.Starting(2020)), knownOn: null, clock);
        Assert.Equal((1, 1, 0), (statistics.Received, statistics.Count(RequestOutcome.Of(ReplyKind.Withheld)), statistics.CarriedOver));
    }
}

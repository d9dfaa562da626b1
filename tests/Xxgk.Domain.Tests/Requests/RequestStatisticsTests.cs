using System.Text.Json;
using Xxgk.Requests;
using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Requests;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class RequestStatisticsTests
{
    private static readonly ReplyClock Clock = new(WorkingCalendar.National);
    private static readonly ReportingPeriod Year2021 = ReportingPeriod.OfCalendarYear(2021);

    [Property]
    public Property What_came_in_is_what_became_of_it_for_any_cut_and_any_state_of_knowledge(RequestLedger ledger, ReportingPeriod period, LocalDate knownOn)
    {
        var statistics = RequestStatistics.Of(ledger, period, knownOn, Clock);
        var outcomes = RequestOutcome.All.Sum(outcome => statistics.Count(outcome));
        return (statistics.Received + statistics.CarriedIn == outcomes + statistics.CarriedOver).Label(statistics.ToString())
            .And(ApplicantKinds.All.All(kind =>
                statistics.ReceivedFrom(kind) + statistics.CarriedInFrom(kind) == RequestOutcome.All.Sum(outcome => statistics.Count(kind, outcome)) + statistics.CarriedOverFrom(kind)))
            .And(statistics.Related.All(row => row.Received + row.CarriedIn == row.Corrected + row.Upheld + row.Otherwise + row.Pending))
            .And(statistics.ByClock.Counted + statistics.ByClock.LeftOut == ReplyKinds.All.Sum(kind => statistics.Count(RequestOutcome.Of(kind))))
            .Classify(outcomes > 0, "with outcomes")
            .Classify(statistics.CarriedIn > 0, "carried in")
            .Classify(statistics.CarriedOver > 0, "carried over")
            .Classify(statistics.Received + statistics.CarriedIn == 0, "zero");
    }

    [Property]
    public bool What_is_carried_over_is_carried_in_within_one_state_of_knowledge(RequestLedger ledger, LocalDate knownOn) =>
        Enumerable.Range(2011, 15).All(year =>
            RequestStatistics.Of(ledger, ReportingPeriod.OfCalendarYear(year), knownOn, Clock).CarriedOver
            == RequestStatistics.Of(ledger, ReportingPeriod.OfCalendarYear(year + 1), knownOn, Clock).CarriedIn);

    [Property]
    public bool Nothing_known_later_bears_on_a_statement(RequestLedger ledger, ReportingPeriod period, LocalDate knownOn) =>
        RequestStatistics.Of(ledger, period, knownOn, Clock).ToString() == RequestStatistics.Of(ledger.AsKnownOn(knownOn), period, null, Clock).ToString();

    [Fact]
    public void A_year_without_requests_is_a_full_statement()
    {
        var statistics = RequestStatistics.Of(new([]), Year2021, null, Clock);
        Assert.Equal((0, 0, 0), (statistics.Received, statistics.CarriedIn, statistics.CarriedOver));
        Assert.All(ApplicantKinds.All, kind => Assert.All(RequestOutcome.All, outcome => Assert.Equal(0, statistics.Count(kind, outcome))));
        Assert.Equal(RelatedMatterKinds.All, statistics.Related.Select(row => row.Kind));
        Assert.Null(statistics.ByClock.Median);
        Assert.Null(statistics.Restatement);
    }

    [Fact]
    public void The_two_response_times_part_where_a_supplement_came_between_and_the_median_is_the_lower_one()
    {
        var statistics = RequestStatistics.Of(
            new(
            [
                Replied("1", new(2021, 6, 1), new(2021, 6, 1)),
                new InformationRequest("2", RequestLaw.Regulation, new(2021, 6, 1))
                {
                    Events = [new SupplementAsked(new(2021, 6, 2), null), new Supplemented(new(2021, 6, 9)), new RequestReplied(new(2021, 6, 11), Reply.AsRecorded(ReplyKind.Withheld))],
                },
                Replied("3", new(2026, 12, 25), new(2027, 1, 6)),
            ]),
            ReportingPeriod.Between(new(2021, 1, 1), new(2027, 12, 31)),
            null,
            Clock);
        Assert.Equal((2, 1, 0, 2), (statistics.ByClock.Counted, statistics.ByClock.LeftOut, statistics.ByClock.Median!.Value.Count, statistics.ByClock.Longest!.Value.Count));
        Assert.Equal((2, 1, 0, 8), (statistics.FromReceipt.Counted, statistics.FromReceipt.LeftOut, statistics.FromReceipt.Median!.Value.Count, statistics.FromReceipt.Longest!.Value.Count));
        Assert.Equal(1, statistics.SupplementsAsked);
    }

    [Fact]
    public void Several_grounds_on_one_request_do_not_break_the_sums_and_fees_are_summed_by_kind()
    {
        var content = new ReplyContent
        {
            Grounds = [new(Instruments.Measures.Article(10).Item(2), "涉及商业秘密"), new(Instruments.Measures.Article(10).Item(3), "涉及个人隐私"), new(Instruments.Measures.Article(10).Item(3), "涉及他人隐私")],
            Fees = [new(FeeKind.Copying, 10m, 2m), new(FeeKind.Copying, 5m), new(FeeKind.Postage, 0m, 8m)],
        };
        var statistics = RequestStatistics.Of(new([Replied("1", new(2021, 6, 1), new(2021, 6, 2), Reply.AsRecorded(ReplyKind.Withheld, content))]), Year2021, null, Clock);
        Assert.Equal((1, 1), (statistics.Received, statistics.Count(RequestOutcome.Of(ReplyKind.Withheld))));
        Assert.Equal([1, 1], statistics.Grounds.Select(ground => ground.Replies));
        Assert.Equal([new(FeeKind.Copying, 15m, 2m), new(FeeKind.Postage, 0m, 8m)], statistics.Fees);
    }

    [Fact]
    public void A_published_figure_that_differs_is_restated()
    {
        var request = Replied("1", new(2020, 12, 30), new(2021, 1, 5));
        var statistics = RequestStatistics.Of(new([request], published: [new PublishedCarryOver(ReportingPeriod.OfCalendarYear(2020), 3)]), Year2021, null, Clock);
        Assert.Equal(1, statistics.CarriedIn);
        Assert.Equal("XXGK3118 2021年上期结转1件，上期已公布的结转数为3件，请说明调整原因。", statistics.Restatement!.ToString());
        Assert.Null(RequestStatistics.Of(new([request], published: [new PublishedCarryOver(ReportingPeriod.OfCalendarYear(2020), 1)]), Year2021, null, Clock).Restatement);
    }

    [Fact]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第二部分")]
    public void A_correction_that_was_decided_is_a_change_with_twenty_working_days()
    {
        var matter = new RelatedMatter("m1", RelatedMatterKind.PublicCorrection, new(2021, 3, 1)) { DecidedOn = new(2021, 3, 10), Outcome = RelatedOutcome.Corrected };
        Assert.Equal(new(2021, 4, 8), matter.CorrectionDue(WorkingCalendar.National)!.Value.Value);
        Assert.Empty(matter.Findings(new(2021, 4, 8), WorkingCalendar.National));
        Assert.Equal("XXGK3122", Assert.Single(matter.Findings(new(2021, 4, 9), WorkingCalendar.National)).Code);
    }

    [Fact]
    [Provision("《高等学校信息公开办法》第二十六条")]
    public void The_office_that_answered_does_not_judge_the_complaint()
    {
        var matter = new RelatedMatter("m1", RelatedMatterKind.Complaint, new(2021, 3, 1)) { DecidedOn = new(2021, 3, 10), Outcome = RelatedOutcome.Upheld, AnsweredBy = "学校办公室", DecidedBy = "学校办公室" };
        Assert.Equal("XXGK3120 举报由原答复机构“学校办公室”处理，应由监察部门或主管部门处理，请核实。", Assert.Single(matter.Findings(new(2021, 12, 31), WorkingCalendar.National)).ToString());
        Assert.Equal([true, true, true, true, false, false, false, false], RelatedProcedure.All.Select(procedure => procedure.AnsweringOfficeDecides));
        Assert.Equal(RelatedMatterKinds.All, RelatedProcedure.All.Select(procedure => procedure.Kind));
    }

    [Fact]
    public void An_applicant_is_neither_printed_nor_written()
    {
        var applicant = new Applicant { Name = "张三", Phone = "13812345678", Email = "z@example.org", IdNumber = "11010519491231002X", Address = "某路1号" };
        Assert.Equal("申请人（个人信息不予显示）", applicant.ToString());
        Assert.Equal("{}", JsonSerializer.Serialize(applicant));
    }

    [Fact]
    public void A_ledger_refuses_what_is_there_twice()
    {
        var request = new InformationRequest("1", RequestLaw.Measures, new(2021, 3, 1));
        Assert.Throws<ArgumentException>(() => new RequestLedger([request, request]));
        Assert.Same(request, new RequestLedger([request]).Find("1"));
        Assert.Null(new RequestLedger([request]).Find("2"));
    }

    [Fact]
    public void Every_name_in_JSON_is_read_back()
    {
        Assert.All(RequestStates.All, value => Assert.True(RequestStates.TryParse(value.ToJsonName(), out var read) && read == value));
        Assert.All(RequestEventKinds.All, value => Assert.True(RequestEventKinds.TryParse(value.ToJsonName(), out var read) && read == value));
        Assert.All(ReplyKinds.All, value => Assert.True(ReplyKinds.TryParse(value.ToJsonName(), out var read) && read == value));
        Assert.All(RelatedMatterKinds.All, value => Assert.True(RelatedMatterKinds.TryParse(value.ToJsonName(), out var read) && read == value));
        Assert.All(RequestOutcome.All, value => Assert.True(value.ToJsonName().Length > 0 && value.ToString().Length > 0));
    }

    private static InformationRequest Replied(string id, LocalDate arrivedOn, LocalDate repliedOn, Reply? reply = null) =>
        new(id, RequestLaw.Measures, arrivedOn) { Events = [new RequestReplied(repliedOn, reply ?? Reply.AsRecorded(ReplyKind.Disclosed))] };
}

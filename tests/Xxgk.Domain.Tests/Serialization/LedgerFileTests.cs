using System.Text;
using Xxgk.Requests;
using Xxgk.Serialization;

namespace Xxgk.Domain.Tests.Serialization;

/// <summary>A ledger is read whole, or every problem is named at its place. An imperfect course of a request is no problem.</summary>
public sealed class LedgerFileTests
{
    internal const string Valid =
        """
        {
          "institution": "示例大学", "period": "2020-2021", "asOf": "2021-10-31", "law": "measures",
          "schoolRules": { "title": "依申请公开办理规定", "consultationStopsClock": true, "extensionMaximum": 15 },
          "published": [{ "period": "2019-2020", "carriedOver": 2 }],
          "requests": [
            {
              "id": "2020-01", "arrivedOn": "2020-10-09", "law": "regulation", "confirmedOn": "2020-10-10", "channel": "online",
              "applicantKind": "enterprise", "subject": "采购合同", "purpose": "研究", "department": "采购中心", "follows": "2019-07", "enteredOn": "2020-10-12",
              "applicant": { "name": "张三", "phone": "13800138000", "email": "a@example.com", "idNumber": "110101199003070118", "address": "示例路1号" },
              "events": [
                { "kind": "beginReview", "day": "2020-10-10" },
                { "kind": "askToSupplement", "day": "2020-10-12", "by": "2020-10-30" },
                { "kind": "supplement", "day": "2020-10-20", "enteredOn": "2020-10-21" },
                { "kind": "consult", "day": "2020-10-20", "sequence": 1, "party": "第三方甲", "partyKind": "superiorBody", "receivedByParty": "2020-10-22" },
                { "kind": "opinion", "day": "2020-10-26", "party": "第三方甲", "consents": false },
                { "kind": "consult", "day": "2020-10-27", "party": "第三方乙" },
                { "kind": "silence", "day": "2020-11-20", "party": "第三方乙" },
                { "kind": "extend", "day": "2020-11-23", "workingDays": 10 },
                { "kind": "reply", "day": "2020-12-01", "reply": {
                    "kind": "inPart", "wayToGet": "附件", "grounds": [{ "provision": "《高等学校信息公开办法》第十条第（二）项", "reason": "涉及商业秘密" }],
                    "competentBody": "教育厅", "competentBodyIsUnknown": false, "whereToTurn": ["reconsideration", "lawsuit"],
                    "fees": [{ "kind": "copying", "charged": 12.5, "reduced": 3 }] } }
              ]
            },
            { "id": "2020-02", "arrivedOn": "2020-11-02", "events": [
              { "kind": "askToSupplement", "day": "2020-11-03" }, { "kind": "lapse", "day": "2020-12-10" }, { "kind": "withdraw", "day": "2020-12-11" } ] }
          ],
          "related": [
            { "id": "jb-1", "kind": "complaint", "receivedOn": "2021-01-05", "requestId": "2020-01", "subject": "答复迟延", "decidedBy": "监察处",
              "answeredBy": "学校办公室", "decidedOn": "2021-01-20", "outcome": "corrected", "correctedOn": "2021-01-22", "enteredOn": "2021-01-06" }
          ]
        }
        """;

    public static TheoryData<string, string, string> Faults => new()
    {
        { "\"measures\"", "⟦\"goi\"", "$.law" },
        { "\"2020-2021\"", "⟦\"2020-2022\"", "$.period" },
        { "\"carriedOver\": 2", "\"carriedOver\": ⟦-2", "$.published[0].carriedOver" },
        { "{ \"period\": \"2019-2020\", \"carriedOver\": 2 }", "{ \"period\": \"2019-2020\", \"carriedOver\": 2 }, { \"period\": ⟦\"2019-2020\", \"carriedOver\": 3 }", "$.published[1].period" },
        { "\"extensionMaximum\": 15", "\"extensionMaximum\": ⟦0", "$.schoolRules.extensionMaximum" },
        { "\"2020-10-09\"", "⟦\"2008-04-30\"", "$.requests[0].arrivedOn" },
        { "\"2020-11-02\"", "⟦\"2010-08-31\"", "$.requests[1].arrivedOn" },
        { "\"id\": \"2020-02\"", "\"id\": ⟦\"2020-01\"", "$.requests[1].id" },
        { "\"id\": \"2020-02\", ", "", "$.requests[1]" },
        { "\"online\"", "⟦\"web\"", "$.requests[0].channel" },
        { "\"day\": \"2020-11-03\"", "\"day\": ⟦\"2020-11\"", "$.requests[1].events[0].day" },
        { "\"kind\": \"lapse\"", "\"kind\": ⟦\"lapsed\"", "$.requests[1].events[1].kind" },
        { "{ \"kind\": \"beginReview\", \"day\": \"2020-10-10\" }", "⟦{ \"kind\": \"receive\", \"day\": \"2020-10-10\" }", "$.requests[0].events[0].kind" },
        { "\"sequence\": 1, \"party\"", "\"party\"", "$.requests[0].events[3]" },
        { "{ \"kind\": \"silence\", \"day\": \"2020-11-20\", \"party\": \"第三方乙\" }", "⟦{ \"kind\": \"silence\", \"day\": \"2020-11-20\" }", "$.requests[0].events[6]" },
        { "{ \"kind\": \"beginReview\", ", "⟦{ \"kind\": \"beginReview\", \"party\": \"甲\", ", "$.requests[0].events[0]" },
        { "{ \"kind\": \"extend\", \"day\": \"2020-11-23\", \"workingDays\": 10 }", "⟦{ \"kind\": \"extend\", \"day\": \"2020-11-23\" }", "$.requests[0].events[7]" },
        { "\"kind\": \"inPart\"", "\"kind\": ⟦\"partly\"", "$.requests[0].events[8].reply.kind" },
        { "\"《高等学校信息公开办法》第十条第（二）项\"", "⟦\"第十条\"", "$.requests[0].events[8].reply.grounds[0].provision" },
        { "\"reconsideration\"", "⟦\"court\"", "$.requests[0].events[8].reply.whereToTurn[0]" },
        { "12.5", "⟦-12.5", "$.requests[0].events[8].reply.fees[0].charged" },
        { "12.5", "⟦1000000000.01", "$.requests[0].events[8].reply.fees[0].charged" },
        { "12.5", "⟦1e400", "$.requests[0].events[8].reply.fees[0].charged" },
        { "\"complaint\"", "⟦\"grievance\"", "$.related[0].kind" },
        { "\"subject\": \"答复迟延\"", "⟦\"subjekt\": \"答复迟延\"", "$.related[0].subjekt" },
    };

    [Fact]
    public void All_that_a_file_says_is_read()
    {
        Assert.True(Read(Valid).TryGetValue(out var facts));
        Assert.Equal(("示例大学", ReportingPeriod.Parse("2020-2021"), new LocalDate(2021, 10, 31)), (facts.Institution, facts.Period, facts.AsOf));
        Assert.Equal(new SchoolRequestRules("依申请公开办理规定") { ConsultationStopsClock = true, ExtensionMaximum = WorkingDays.Of(15) }, facts.Rules);
        Assert.Equal([new PublishedCarryOver(ReportingPeriod.Parse("2019-2020"), 2)], facts.Ledger.Published);

        var first = facts.Ledger.Requests[0];
        Assert.Equal((RequestRegime.Regulation2019, RequestChannel.Online, ApplicantKind.Enterprise), (first.Regime, first.Channel, first.ApplicantKind));
        Assert.Equal(("采购合同", "研究", "采购中心", "2019-07"), (first.Subject, first.Purpose, first.Department, first.Follows));
        Assert.Equal((new LocalDate(2020, 10, 10), new LocalDate(2020, 10, 12)), (first.ReceivedOn, first.EnteredOn));
        Assert.Equal(
            [
                new ReviewBegun(new(2020, 10, 10)),
                new SupplementAsked(new(2020, 10, 12), new(2020, 10, 30)),
                new Supplemented(new(2020, 10, 20)) { EnteredOn = new(2020, 10, 21) },
                new PartyConsulted(new(2020, 10, 20), "第三方甲") { Sequence = 1, PartyKind = ConsultedParty.SuperiorBody, ReceivedByParty = new(2020, 10, 22) },
                new OpinionReceived(new(2020, 10, 26), "第三方甲") { Consents = false },
                new PartyConsulted(new(2020, 10, 27), "第三方乙"),
                new SilenceNoted(new(2020, 11, 20), "第三方乙"),
                new TermExtended(new(2020, 11, 23), WorkingDays.Of(10)),
                new RequestReplied(new(2020, 12, 1), Reply.AsRecorded(ReplyKind.InPart, new ReplyContent
                {
                    WayToGet = "附件",
                    Grounds = [new(Instruments.Measures.Article(10).Item(2), "涉及商业秘密")],
                    CompetentBody = "教育厅",
                    WhereToTurn = [RequestRemedy.Reconsideration, RequestRemedy.Lawsuit],
                    Fees = [new(FeeKind.Copying, 12.5m, 3)],
                })),
            ],
            first.Events);

        var second = facts.Ledger.Requests[1];
        Assert.Equal((RequestRegime.Measures, RequestChannel.InPerson, ApplicantKind.NaturalPerson), (second.Regime, second.Channel, second.ApplicantKind));
        Assert.Equal([new SupplementAsked(new(2020, 11, 3), null), new Lapsed(new(2020, 12, 10)), new RequestWithdrawn(new(2020, 12, 11))], second.Events);
        Assert.Equal(
            new RelatedMatter("jb-1", RelatedMatterKind.Complaint, new(2021, 1, 5))
            {
                RequestId = "2020-01",
                Subject = "答复迟延",
                DecidedBy = "监察处",
                AnsweredBy = "学校办公室",
                DecidedOn = new(2021, 1, 20),
                Outcome = RelatedOutcome.Corrected,
                CorrectedOn = new(2021, 1, 22),
                EnteredOn = new(2021, 1, 6),
            },
            Assert.Single(facts.Ledger.Related));
    }

    [Fact]
    public void An_applicant_is_kept_apart_from_the_request()
    {
        var applicant = Assert.Single(Read(Valid).Value.Applicants);
        Assert.Equal("2020-01", applicant.Key);
        Assert.Equal(("张三", "13800138000", "a@example.com"), (applicant.Value.Name, applicant.Value.Phone, applicant.Value.Email));
        Assert.Equal(("110101199003070118", "示例路1号"), (applicant.Value.IdNumber, applicant.Value.Address));
    }

    [Fact]
    public void A_year_without_requests_is_a_ledger_too() => Assert.Empty(Read("""{ "requests": [] }""").Value.Ledger.Requests);

    [Fact]
    public void A_ledger_that_names_no_requests_is_no_ledger() => Assert.Contains("requests", Assert.Single(Read("{}").Problems).Message.English, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Faults))]
    public void Each_problem_is_named_at_its_place(string stands, string put, string path)
    {
        Assert.Contains(stands, Valid, StringComparison.Ordinal);
        var marked = Valid.Replace(stands, put, StringComparison.Ordinal);
        var at = marked.IndexOf('⟦', StringComparison.Ordinal);
        var problem = Assert.Single(Read(at < 0 ? marked : marked.Remove(at, 1)).Problems);

        Assert.Equal(path, problem.Path);
        Assert.True(problem.Message.Chinese.Length > 0 && problem.Message.English.Length > 0);
        if (at >= 0 && !path.EndsWith("events[0].kind", StringComparison.Ordinal))
        {
            var before = marked[..at].Split('\n');
            Assert.Equal((before.Length, before[^1].Length + 1), (problem.Line, problem.Column));
        }
    }

    [Fact]
    public void Steps_that_no_table_knows_load_and_are_set_aside()
    {
        var facts = Read("""
            { "requests": [{ "id": "1", "arrivedOn": "2021-03-01", "events": [
              { "kind": "supplement", "day": "2021-03-02" }, { "kind": "reply", "day": "2021-03-03", "reply": { "kind": "withheld" } },
              { "kind": "withdraw", "day": "2021-03-04" }, { "kind": "beginReview", "day": "2021-02-01" } ] }] }
            """).Value;
        var reading = facts.ClockOn(WorkingCalendar.National).Read(facts.Ledger.Requests[0], new(2021, 4, 1));
        Assert.Equal((RequestState.Replied, 3), (reading.State, reading.History.SetAside.Count));
        Assert.Contains(reading.Findings, finding => finding is ReplyIncomplete);
    }

    [Fact]
    public void The_rules_and_the_default_law_may_stand_after_the_requests()
    {
        var facts = Read("""
            { "requests": [{ "id": "1", "arrivedOn": "2009-03-02" }], "law": "regulation", "schoolRules": { "title": "规定" } }
            """).Value;
        Assert.Equal((RequestRegime.Regulation2007, "规定"), (facts.Ledger.Requests[0].Regime, facts.Rules.Title));
    }

    private static LoadResult<RequestFacts> Read(string text) => LedgerFile.Read(Encoding.UTF8.GetBytes(text));
}

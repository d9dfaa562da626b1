using Xxgk.Requests;
using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Requests;

public class ReplyTests
{
    public static TheoryData<string, ReplyKind> Kinds
    {
        get
        {
            var data = new TheoryData<string, ReplyKind>();
            foreach (var regime in RequestRegime.All)
            {
                foreach (var term in ReplyTerms.Of(regime))
                {
                    data.Add(regime.ToString(), term.Kind);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_reply_of_each_kind_is_made_whole_and_refused_without_any_part_that_it_must_contain(string name, ReplyKind kind)
    {
        var regime = RequestRegime.All.Single(regime => regime.ToString() == name);
        var term = ReplyTerms.Find(regime, kind)!;
        var whole = Content(regime);
        Assert.Equal(kind, Reply.Make(regime, kind, whole).Kind);
        foreach (var part in term.Required)
        {
            var lacking = Content(regime, without: part);
            var refused = Assert.Throws<ArgumentException>(() => Reply.Make(regime, kind, lacking));
            Assert.Contains(part.ToWording().English, refused.Message, StringComparison.Ordinal);

            var request = new InformationRequest("1", regime.Law, regime == RequestRegime.Regulation2007 ? new(2015, 3, 2) : new(2021, 3, 1));
            var replied = request.WithEvents([new RequestReplied(request.ArrivedOn, Reply.AsRecorded(kind, lacking))]);
            var finding = Assert.Single(new ReplyClock(WorkingCalendar.National).Read(replied, request.ArrivedOn).Findings);
            Assert.Equal("XXGK3114", finding.Code);
            Assert.Contains(part.ToWording().Chinese, finding.Message.Chinese, StringComparison.Ordinal);
        }
    }

    [Theory]
    [Provision("《高等学校信息公开办法》第十八条")]
    [InlineData(ReplyKind.Disclosed, "《高等学校信息公开办法》第十八条第（一）项")]
    [InlineData(ReplyKind.Withheld, "《高等学校信息公开办法》第十八条第（二）项")]
    [InlineData(ReplyKind.NotThisSchool, "《高等学校信息公开办法》第十八条第（三）项")]
    [InlineData(ReplyKind.DoesNotExist, "《高等学校信息公开办法》第十八条第（三）项")]
    [InlineData(ReplyKind.InPart, "《高等学校信息公开办法》第十八条第（四）项")]
    [InlineData(ReplyKind.Repeat, "《高等学校信息公开办法》第十八条第（六）项")]
    public void The_kinds_of_the_Measures_stand_in_article_18(ReplyKind kind, string citation) =>
        Assert.Equal(citation, ReplyTerms.Find(RequestRegime.Measures, kind)!.Basis.Citation.Chinese);

    [Fact]
    [Provision("《中华人民共和国政府信息公开条例》（国务院令第711号）第三十六条")]
    public void The_Regulation_of_2019_has_seven_kinds_in_article_36_and_more_in_its_neighbours()
    {
        var law = Instruments.OpenGovernmentInformation2019;
        var kinds = ReplyTerms.Regulation2019.Where(term => term.Mark == BasisMark.Provision).Select(term => term.Basis).ToArray();
        Assert.Equal(Enumerable.Range(1, 7).Select(item => law.Article(36).Item(item)), kinds.Take(7));
        Assert.Equal([law.Article(37), law.Article(35), law.Article(38), law.Article(39).Paragraph(1), law.Article(39).Paragraph(2)], kinds.Skip(7));
        Assert.All(kinds, basis => Assert.Equal(Confirmation.Confirmed, basis.Confirmation));
    }

    [Fact]
    public void A_kind_that_the_regime_lacks_cannot_be_made_and_is_found_where_it_is_recorded()
    {
        Assert.Throws<ArgumentException>(() => Reply.Make(RequestRegime.Measures, ReplyKind.NotARequest, Content(RequestRegime.Measures)));
        var request = new InformationRequest("1", RequestLaw.Measures, new(2021, 3, 1)) { Events = [new RequestReplied(new(2021, 3, 2), Reply.AsRecorded(ReplyKind.NotARequest))] };
        Assert.Equal("XXGK3115", Assert.Single(Find(request)).Code);
    }

    [Theory]
    [Provision("《中华人民共和国政府信息公开条例》（国务院令第711号）第四十二条")]
    [InlineData(RequestLaw.Measures, FeeKind.Copying, true)]
    [InlineData(RequestLaw.Measures, FeeKind.Handling, false)]
    [InlineData(RequestLaw.Regulation, FeeKind.Copying, false)]
    [InlineData(RequestLaw.Regulation, FeeKind.Handling, true)]
    public void The_Measures_know_cost_fees_and_the_Regulation_of_2019_the_handling_fee_alone(RequestLaw law, FeeKind kind, bool known)
    {
        var request = new InformationRequest("1", law, new(2021, 3, 1));
        var content = new ReplyContent { WayToGet = "随函附送", Fees = [new RequestFee(kind, 12.5m, 2m)] };
        var replied = request.WithEvents([new RequestReplied(new(2021, 3, 2), Reply.AsRecorded(ReplyKind.Disclosed, content))]);
        Assert.Equal(known ? [] : ["XXGK3117"], Find(replied).Select(finding => finding.Code));
        if (known)
        {
            Assert.Single(Reply.Make(request.Regime, ReplyKind.Disclosed, content).Content.Fees);
        }
        else
        {
            Assert.Throws<ArgumentException>(() => Reply.Make(request.Regime, ReplyKind.Disclosed, content));
        }
    }

    [Fact]
    [Provision("《高等学校信息公开办法》第二十六条")]
    public void Where_to_turn_goes_by_regime()
    {
        Assert.Equal([RequestRemedy.Complaint, RequestRemedy.Appeal], RequestRegime.Measures.Remedies);
        var content = new ReplyContent { WhereToTurn = [RequestRemedy.Lawsuit] };
        Assert.Throws<ArgumentException>(() => Reply.Make(RequestRegime.Measures, ReplyKind.DoesNotExist, content));
        Assert.Equal(ReplyKind.DoesNotExist, Reply.Make(RequestRegime.Regulation2019, ReplyKind.DoesNotExist, content).Kind);
        var request = new InformationRequest("1", RequestLaw.Measures, new(2021, 3, 1)) { Events = [new RequestReplied(new(2021, 3, 2), Reply.AsRecorded(ReplyKind.DoesNotExist, content))] };
        Assert.Equal("XXGK3116", Assert.Single(Find(request)).Code);
    }

    [Fact]
    public void A_body_that_cannot_be_determined_is_said_to_be_so() =>
        Assert.True(Reply.Make(RequestRegime.Measures, ReplyKind.NotThisSchool, new() { CompetentBodyIsUnknown = true, WhereToTurn = [RequestRemedy.Complaint] }).Content.CompetentBodyIsUnknown);

    private static IReadOnlyList<RequestFinding> Find(InformationRequest request) => new ReplyClock(WorkingCalendar.National).Read(request, new(2021, 3, 3)).Findings;

    private static ReplyContent Content(RequestRegime regime, ReplyPart? without = null) => new()
    {
        WayToGet = without == ReplyPart.WayToGet ? null : "随函附送",
        Grounds =
        [
            new(without == ReplyPart.Provision ? null : Instruments.Measures.Article(10).Item(2), without == ReplyPart.Reasons ? null : "涉及商业秘密"),
            new(without == ReplyPart.Provision ? null : Instruments.Measures.Article(10).Item(3), without == ReplyPart.Reasons ? null : "涉及个人隐私"),
        ],
        CompetentBody = without == ReplyPart.CompetentBody ? null : "省教育厅",
        WhereToTurn = without == ReplyPart.WhereToTurn ? [] : [regime.Remedies[0]],
    };
}

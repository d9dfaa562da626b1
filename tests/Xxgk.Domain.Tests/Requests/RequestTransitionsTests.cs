using Xxgk.Requests;
using Xxgk.Specification;
using static Xxgk.Requests.RequestEventKind;
using static Xxgk.Requests.RequestState;

namespace Xxgk.Domain.Tests.Requests;

public class RequestTransitionsTests
{
    private static readonly RequestRegime[] Regimes = [RequestRegime.Measures, RequestRegime.Regulation2007, RequestRegime.Regulation2019];

    public static TheoryData<RequestState?, RequestEventKind, RequestState> Rows => new()
    {
        { null, Receive, Received },
        { Received, BeginReview, UnderReview },
        { Received, AskToSupplement, AwaitingSupplement },
        { UnderReview, AskToSupplement, AwaitingSupplement },
        { AwaitingSupplement, Supplement, UnderReview },
        { AwaitingSupplement, Lapse, DeemedAbandoned },
        { Received, Consult, Consulting },
        { UnderReview, Consult, Consulting },
        { Consulting, Consult, Consulting },
        { Consulting, Opinion, UnderReview },
        { Consulting, Silence, UnderReview },
        { Received, Extend, Received },
        { UnderReview, Extend, UnderReview },
        { Consulting, Extend, Consulting },
        { Received, RequestEventKind.Reply, Replied },
        { UnderReview, RequestEventKind.Reply, Replied },
        { Consulting, RequestEventKind.Reply, Replied },
        { Received, Withdraw, Withdrawn },
        { UnderReview, Withdraw, Withdrawn },
        { AwaitingSupplement, Withdraw, Withdrawn },
        { Consulting, Withdraw, Withdrawn },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_regime_knows_the_step(RequestState? from, RequestEventKind on, RequestState to)
    {
        foreach (var regime in Regimes)
        {
            var row = RequestTransitions.Find(RequestTransitions.Of(regime), from, on);
            Assert.NotNull(row);
            Assert.Equal(to, row.To ?? from);
        }
    }

    [Fact]
    public void An_answer_of_a_third_party_leaves_the_request_consulting_while_others_are_open()
    {
        foreach (var row in Regimes.SelectMany(regime => RequestTransitions.Of(regime)))
        {
            Assert.Equal(row.On is Opinion or Silence ? Consulting : null, row.ToWhileOthersOpen);
        }

        var answered = RequestTransitions.Find(RequestTransitions.Measures, Consulting, Opinion)!;
        Assert.Equal("审查中；尚有第三方未答复的，为征求第三方意见中", answered.DestinationWording.Chinese);
        Assert.Equal("under review; consulting a third party while others have not answered", answered.DestinationWording.English);
    }

    [Fact]
    public void No_regime_knows_any_other_step()
    {
        var known = Rows.Select(row => ((RequestState?)row[0], (RequestEventKind)row[1])).ToHashSet();
        foreach (var table in Regimes.Select(regime => RequestTransitions.Of(regime)))
        {
            foreach (var from in RequestStates.All.Select(state => (RequestState?)state).Append(null))
            {
                foreach (var on in RequestEventKinds.All)
                {
                    Assert.Equal(known.Contains((from, on)), RequestTransitions.Find(table, from, on) is not null);
                }
            }
        }
    }

    [Fact]
    public void A_refusal_names_the_state_the_step_and_what_can_follow()
    {
        var refusal = RequestTransitions.Refusal(RequestTransitions.Measures, AwaitingSupplement, Consult);
        Assert.Equal("申请状态为“待补正”，不能办理“征求意见”；该状态下可以办理：收到补正、决定视为放弃、撤回申请。", refusal.Chinese);
        Assert.Equal("the request is awaiting supplement, where there is no step «consult»; what can follow: supplement, lapse, withdraw.", refusal.English);
        Assert.EndsWith("该状态下已无可办理事项。", RequestTransitions.Refusal(RequestTransitions.Measures, Replied, RequestEventKind.Reply).Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [Provision("《高等学校信息公开办法》第十八条")]
    [InlineData(false, 0, ClockEffect.Run, BasisMark.Inferred, ClockEffect.Nothing)]
    [InlineData(true, 15, ClockEffect.Pause, BasisMark.SchoolRule, ClockEffect.Lengthen)]
    public void Under_the_Measures_the_schools_own_rules_decide_on_stops_and_extensions(bool stops, int extension, ClockEffect consult, BasisMark mark, ClockEffect extend)
    {
        var rules = new SchoolRequestRules("依申请公开办法") { ConsultationStopsClock = stops, ExtensionMaximum = extension == 0 ? null : WorkingDays.Of(extension) };
        var table = RequestTransitions.Of(RequestRegime.Measures, rules);
        var row = RequestTransitions.Find(table, UnderReview, Consult)!;
        Assert.Equal((consult, mark), (row.Clock, row.Mark));
        Assert.Equal(extend, RequestTransitions.Find(table, UnderReview, Extend)!.Clock);
        Assert.Same(RequestTransitions.Regulation2019, RequestTransitions.Of(RequestRegime.Regulation2019, rules));
    }

    [Fact]
    public void Only_the_Regulation_of_2019_rests_on_words_that_a_source_has_shown()
    {
        Assert.All(RequestTransitions.Regulation2007, row => Assert.True(row.Mark is BasisMark.None or BasisMark.Inferred or BasisMark.Unconfirmed));
        Assert.All(RequestTransitions.Regulation2019.Where(row => row.Mark == BasisMark.Provision), row => Assert.Equal(Confirmation.Confirmed, row.Basis!.Confirmation));
        Assert.All(Regimes.SelectMany(regime => RequestTransitions.Of(regime)), row =>
        {
            Assert.Equal(row.Mark is BasisMark.None or BasisMark.SchoolRule, row.Basis is null);
            Assert.NotEmpty(row.BasisWording.Chinese);
            Assert.Equal(row.Mark == BasisMark.Inferred, row.Basis?.IsInferred == true);
        });
    }

    [Fact]
    [Provision("《中华人民共和国政府信息公开条例》（国务院令第711号）第五十六条")]
    public void The_regime_goes_by_the_day_of_arrival()
    {
        Assert.Null(RequestRegime.On(RequestLaw.Measures, new(2010, 8, 31)));
        Assert.Same(RequestRegime.Measures, RequestRegime.On(RequestLaw.Measures, new(2010, 9, 1)));
        Assert.Null(RequestRegime.On(RequestLaw.Regulation, new(2008, 4, 30)));
        Assert.Same(RequestRegime.Regulation2007, RequestRegime.On(RequestLaw.Regulation, new(2019, 5, 14)));
        Assert.Same(RequestRegime.Regulation2019, RequestRegime.On(RequestLaw.Regulation, new(2019, 5, 15)));
        Assert.Throws<ArgumentException>(() => new InformationRequest("1", RequestLaw.Measures, new(2010, 8, 31)));
        Assert.Equal([15, 15, 20], Regimes.Select(regime => regime.ReplyTerm.Count));
        Assert.Equal([null, 15, 20], Regimes.Select(regime => regime.ExtensionMaximum?.Count));
    }
}

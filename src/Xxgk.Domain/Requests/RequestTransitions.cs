using Ardalis.GuardClauses;
using static Xxgk.Requests.RequestEventKind;
using static Xxgk.Requests.RequestState;

namespace Xxgk.Requests;

/// <summary>Every step of a request that a regime knows (依申请公开流程); what is not listed is set aside with an explanation.</summary>
public static class RequestTransitions
{
    private static readonly RequestState[] Nowhere = [];
    private static readonly RequestState[] Arrived = [Received];
    private static readonly RequestState[] Early = [Received, UnderReview];
    private static readonly RequestState[] Working = [Received, UnderReview, Consulting];
    private static readonly RequestState[] Awaiting = [AwaitingSupplement];
    private static readonly RequestState[] Asking = [Consulting];
    private static readonly RequestState[] Open = [Received, UnderReview, AwaitingSupplement, Consulting];

    /// <summary>The table of the Measures, for a school without rules of its own (《办法》流程).</summary>
    public static IReadOnlyList<Transition> Measures { get; } = OfMeasures(SchoolRequestRules.None);

    /// <summary>The table of the Regulation of 2007 (《条例》2007年流程).</summary>
    public static IReadOnlyList<Transition> Regulation2007 { get; } = Of2007();

    /// <summary>The table of the Regulation of 2019 (《条例》2019年流程).</summary>
    public static IReadOnlyList<Transition> Regulation2019 { get; } = Of2019();

    /// <summary>The table of a regime, as a school's own rules complete it (按制度和学校规定取流程).</summary>
    /// <param name="regime">The regime.</param>
    /// <param name="rules">The school's own rules; null for none. The Regulation does not ask for them.</param>
    /// <exception cref="ArgumentNullException">The regime is null.</exception>
    public static IReadOnlyList<Transition> Of(RequestRegime regime, SchoolRequestRules? rules = null)
    {
        Guard.Against.Null(regime);
        return ReferenceEquals(regime, RequestRegime.Regulation2019) ? Regulation2019
            : ReferenceEquals(regime, RequestRegime.Regulation2007) ? Regulation2007
            : rules is null || rules.Equals(SchoolRequestRules.None) ? Measures
            : OfMeasures(rules);
    }

    /// <summary>The row for an event in a state (查找转换); null where the table has none.</summary>
    /// <param name="table">A table.</param>
    /// <param name="from">The state; null before the receipt.</param>
    /// <param name="on">The event.</param>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    public static Transition? Find(IReadOnlyList<Transition> table, RequestState? from, RequestEventKind on)
    {
        Guard.Against.Null(table);
        foreach (var row in table)
        {
            if (row.On == on && (from is { } state ? row.From.Contains(state) : row.From.Count == 0))
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>Why an event is set aside in a state, and what the table knows there (不能办理的说明).</summary>
    /// <param name="table">A table.</param>
    /// <param name="from">The state; null before the receipt.</param>
    /// <param name="on">The event.</param>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    public static Wording Refusal(IReadOnlyList<Transition> table, RequestState? from, RequestEventKind on)
    {
        Guard.Against.Null(table);
        var known = table.Where(row => from is { } state ? row.From.Contains(state) : row.From.Count == 0).Select(row => row.On.ToWording()).ToArray();
        var (event_, state_) = (on.ToWording(), from is { } s ? s.ToWording() : Wording.Of("尚未收到", "not yet received"));
        return Wording.Of(
            $"申请状态为“{state_.Chinese}”，不能办理“{event_.Chinese}”；" + (known.Length == 0 ? "该状态下已无可办理事项。" : $"该状态下可以办理：{string.Join("、", known.Select(word => word.Chinese))}。"),
            $"the request is {state_.English}, where there is no step «{event_.English}»; " + (known.Length == 0 ? "nothing follows on this state." : $"what can follow: {string.Join(", ", known.Select(word => word.English))}."));
    }

    private static Transition[] OfMeasures(SchoolRequestRules rules)
    {
        var art18 = Instruments.Measures.Article(18);
        var consult = rules.ConsultationStopsClock ? ClockEffect.Pause : ClockEffect.Run;
        var consultMark = rules.ConsultationStopsClock ? BasisMark.SchoolRule : BasisMark.Inferred;
        var consultBasis = rules.ConsultationStopsClock ? null : art18;
        var extend = rules.ExtensionMaximum is null ? ClockEffect.Nothing : ClockEffect.Lengthen;
        return
        [
            Row(Nowhere, Receive, Received, ClockEffect.Start, BasisMark.Provision, art18),
            Row(Arrived, BeginReview, UnderReview, ClockEffect.Run, BasisMark.None, null),
            Row(Early, AskToSupplement, AwaitingSupplement, ClockEffect.Pause, BasisMark.Provision, art18.Item(5)),
            Row(Awaiting, Supplement, UnderReview, ClockEffect.Restart, BasisMark.Inferred, art18.Item(5)),
            Row(Awaiting, Lapse, DeemedAbandoned, ClockEffect.End, BasisMark.Provision, art18.Item(5)),
            Row(Working, Consult, Consulting, consult, consultMark, consultBasis),
            Row(Asking, Opinion, UnderReview, ClockEffect.Run, consultMark, consultBasis),
            Row(Asking, Silence, UnderReview, ClockEffect.Run, consultMark, consultBasis),
            Row(Working, Extend, null, extend, BasisMark.SchoolRule, null),
            Row(Working, RequestEventKind.Reply, Replied, ClockEffect.End, BasisMark.Provision, art18),
            Row(Open, Withdraw, Withdrawn, ClockEffect.End, BasisMark.Inferred, art18),
        ];
    }

    private static Transition[] Of2007()
    {
        var law = Instruments.OpenGovernmentInformation2007;
        var (art23, art24) = (law.Article(23), law.Article(24));
        return
        [
            Row(Nowhere, Receive, Received, ClockEffect.Start, BasisMark.Unconfirmed, art24),
            Row(Arrived, BeginReview, UnderReview, ClockEffect.Run, BasisMark.None, null),
            Row(Early, AskToSupplement, AwaitingSupplement, ClockEffect.Pause, BasisMark.Inferred, art24),
            Row(Awaiting, Supplement, UnderReview, ClockEffect.Restart, BasisMark.Inferred, art24),
            Row(Awaiting, Lapse, DeemedAbandoned, ClockEffect.End, BasisMark.Inferred, art24),
            Row(Working, Consult, Consulting, ClockEffect.Pause, BasisMark.Unconfirmed, art23),
            Row(Asking, Opinion, UnderReview, ClockEffect.Run, BasisMark.Unconfirmed, art23),
            Row(Asking, Silence, UnderReview, ClockEffect.Run, BasisMark.Unconfirmed, art23),
            Row(Working, Extend, null, ClockEffect.Lengthen, BasisMark.Unconfirmed, art24),
            Row(Working, RequestEventKind.Reply, Replied, ClockEffect.End, BasisMark.Unconfirmed, art24),
            Row(Open, Withdraw, Withdrawn, ClockEffect.End, BasisMark.Inferred, art24),
        ];
    }

    private static Transition[] Of2019()
    {
        var law = Instruments.OpenGovernmentInformation2019;
        var (art30, art32, art33) = (law.Article(30), law.Article(32), law.Article(33));
        return
        [
            Row(Nowhere, Receive, Received, ClockEffect.Start, BasisMark.Provision, law.Article(31)),
            Row(Arrived, BeginReview, UnderReview, ClockEffect.Run, BasisMark.None, null),
            Row(Early, AskToSupplement, AwaitingSupplement, ClockEffect.Pause, BasisMark.Provision, art30),
            Row(Awaiting, Supplement, UnderReview, ClockEffect.Restart, BasisMark.Provision, art30),
            Row(Awaiting, Lapse, DeemedAbandoned, ClockEffect.End, BasisMark.Provision, art30),
            Row(Working, Consult, Consulting, ClockEffect.Pause, BasisMark.Provision, art33.Paragraph(3)),
            Row(Asking, Opinion, UnderReview, ClockEffect.Run, BasisMark.Provision, art32),
            Row(Asking, Silence, UnderReview, ClockEffect.Run, BasisMark.Provision, art32),
            Row(Working, Extend, null, ClockEffect.Lengthen, BasisMark.Provision, art33.Paragraph(2)),
            Row(Working, RequestEventKind.Reply, Replied, ClockEffect.End, BasisMark.Provision, art33.Paragraph(2)),
            Row(Open, Withdraw, Withdrawn, ClockEffect.End, BasisMark.Inferred, art33),
        ];
    }

    private static Transition Row(RequestState[] from, RequestEventKind on, RequestState? to, ClockEffect clock, BasisMark mark, Provision? basis) =>
        new(Array.AsReadOnly(from), on, to, on is Opinion or Silence ? Consulting : null, clock, mark, mark == BasisMark.Inferred ? Inferred.From(basis!) : basis);
}

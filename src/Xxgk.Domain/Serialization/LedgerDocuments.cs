using NodaTime;
using Xxgk.Requests;

namespace Xxgk.Serialization;

/// <summary>Turns a ledger into what is written.</summary>
internal static class LedgerDocuments
{
    /// <summary>The ledger; a request names its law only where it is not the ledger's.</summary>
    public static LedgerDocument Of(RequestFacts facts)
    {
        var law = facts.Ledger.Requests.Count > 0 && facts.Ledger.Requests.All(request => request.Law == RequestLaw.Regulation) ? RequestLaw.Regulation : RequestLaw.Measures;
        return new(
            facts.Institution,
            facts.Period?.ToString(),
            Day(facts.AsOf),
            law == RequestLaw.Measures ? null : law.ToJsonName(),
            facts.Rules.Title is { } title ? new(title, facts.Rules.ConsultationStopsClock ? true : null, facts.Rules.ExtensionMaximum?.Count) : null,
            List(facts.Ledger.Published, figure => new PublishedDocument(figure.Period.ToString(), figure.CarriedOver)),
            [.. facts.Ledger.Requests.Select(request => Of(request, law))],
            List(facts.Ledger.Related, Of));
    }

    private static RequestDocument Of(InformationRequest request, RequestLaw law) => new(
        request.Id,
        Day(request.ArrivedOn)!,
        request.Law == law ? null : request.Law.ToJsonName(),
        Day(request.ConfirmedOn),
        request.Channel == RequestChannel.InPerson ? null : request.Channel.ToJsonName(),
        request.ApplicantKind == ApplicantKind.NaturalPerson ? null : request.ApplicantKind.ToJsonName(),
        request.Subject,
        request.Purpose,
        request.Department,
        request.Follows,
        Day(request.EnteredOn),
        List(request.Events, Of));

    private static EventDocument Of(RequestEvent happened)
    {
        var common = new EventDocument(
            happened.Kind.ToJsonName(), Day(happened.Day)!, happened.Sequence == 0 ? null : happened.Sequence, Day(happened.EnteredOn));
        return happened switch
        {
            SupplementAsked asked => common with { By = Day(asked.By) },
            PartyConsulted consulted => common with
            {
                Party = consulted.Party,
                PartyKind = consulted.PartyKind == ConsultedParty.ThirdParty ? null : consulted.PartyKind.ToJsonName(),
                ReceivedByParty = Day(consulted.ReceivedByParty),
            },
            OpinionReceived opinion => common with { Party = opinion.Party, Consents = opinion.Consents },
            SilenceNoted silence => common with { Party = silence.Party },
            TermExtended extended => common with { WorkingDays = extended.Length.Count },
            RequestReplied replied => common with { Reply = Of(replied.Reply) },
            _ => common,
        };
    }

    private static ReplyDocument Of(Reply reply) => new(
        reply.Kind.ToJsonName(),
        reply.Content.WayToGet,
        List(reply.Content.Grounds, ground => new GroundDocument(ground.Provision?.Citation.Chinese, ground.Reason)),
        reply.Content.CompetentBody,
        reply.Content.CompetentBodyIsUnknown ? true : null,
        List(reply.Content.WhereToTurn, remedy => remedy.ToJsonName()),
        List(reply.Content.Fees, fee => new FeeDocument(fee.Kind.ToJsonName(), fee.Charged, fee.Reduced == 0 ? null : fee.Reduced)));

    private static MatterDocument Of(RelatedMatter matter) => new(
        matter.Id,
        matter.Kind.ToJsonName(),
        Day(matter.ReceivedOn)!,
        matter.RequestId,
        matter.Subject,
        matter.DecidedBy,
        matter.AnsweredBy,
        Day(matter.DecidedOn),
        matter.Outcome == RelatedOutcome.Pending ? null : matter.Outcome.ToJsonName(),
        Day(matter.CorrectedOn),
        Day(matter.EnteredOn));

    private static string? Day(LocalDate? day) => day is { } known ? DateWords.Iso(known) : null;

    private static IReadOnlyList<TResult>? List<T, TResult>(IReadOnlyList<T> source, Func<T, TResult> convert) =>
        source.Count == 0 ? null : [.. source.Select(convert)];
}

using System.Text.Json.Serialization;

namespace Xxgk.Serialization;

// What is written of a ledger, in the order of the file; there is no member for an applicant.

internal sealed record LedgerDocument(
    string? Institution,
    string? Period,
    string? AsOf,
    string? Law,
    RulesDocument? SchoolRules,
    IReadOnlyList<PublishedDocument>? Published,
    IReadOnlyList<RequestDocument> Requests,
    IReadOnlyList<MatterDocument>? Related);

internal sealed record RulesDocument(string Title, bool? ConsultationStopsClock, int? ExtensionMaximum);

internal sealed record PublishedDocument(string Period, int CarriedOver);

internal sealed record RequestDocument(
    string Id,
    string ArrivedOn,
    string? Law,
    string? ConfirmedOn,
    string? Channel,
    string? ApplicantKind,
    string? Subject,
    string? Purpose,
    string? Department,
    string? Follows,
    string? EnteredOn,
    IReadOnlyList<EventDocument>? Events);

internal sealed record EventDocument(string Kind, string Day, int? Sequence, string? EnteredOn)
{
    public string? By { get; init; }

    public string? Party { get; init; }

    public string? PartyKind { get; init; }

    public string? ReceivedByParty { get; init; }

    public bool? Consents { get; init; }

    public int? WorkingDays { get; init; }

    public ReplyDocument? Reply { get; init; }
}

internal sealed record ReplyDocument(
    string Kind,
    string? WayToGet,
    IReadOnlyList<GroundDocument>? Grounds,
    string? CompetentBody,
    bool? CompetentBodyIsUnknown,
    IReadOnlyList<string>? WhereToTurn,
    IReadOnlyList<FeeDocument>? Fees);

internal sealed record GroundDocument(string? Provision, string? Reason);

internal sealed record FeeDocument(string Kind, decimal Charged, decimal? Reduced);

internal sealed record MatterDocument(
    string Id,
    string Kind,
    string ReceivedOn,
    string? RequestId,
    string? Subject,
    string? DecidedBy,
    string? AnsweredBy,
    string? DecidedOn,
    string? Outcome,
    string? CorrectedOn,
    string? EnteredOn);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(LedgerDocument))]
internal sealed partial class LedgerJsonContext : JsonSerializerContext;

using System.Text.Json.Serialization;

namespace Xxgk.Serialization;

// What is written, and nothing else: flat data in the order of the file, members left out where there is nothing to say.
// Reading goes over the bytes (SchoolReader), since deserialising stops at the first problem.

internal sealed record SchoolDocument(
    string Edition,
    InstitutionDocument Institution,
    SortedDictionary<string, bool>? Profile,
    string Period,
    string? AsOf,
    string Source,
    ReportDocument? Report,
    CatalogueDocument? Catalogue,
    IReadOnlyList<DeclarationDocument>? Declarations,
    IReadOnlyList<CountDocument>? DeclaredCounts,
    IReadOnlyList<ConsultationDocument>? Consultations,
    LedgerDocument? Ledger,
    string? LedgerFile);

internal sealed record InstitutionDocument(
    string Name,
    string? ShortName,
    string? EnglishName,
    string Kind,
    string? Ownership,
    string? Affiliation,
    IReadOnlyList<string>? SuperiorBodies,
    string? Province,
    ContactDocument? Contact);

internal sealed record ContactDocument(
    string? Office,
    string? PersonInCharge,
    string? Address,
    string? Postcode,
    string? OfficeHours,
    string? Telephone,
    string? Fax,
    string? Email,
    string? Website,
    string? Supervision);

internal sealed record ReportDocument(string? SignedOn, string? PublishedOn, string? FiledOn);

internal sealed record CatalogueDocument(string Title, IReadOnlyList<EntryDocument> Entries, IReadOnlyList<ExplanationDocument>? Explanations);

internal sealed record EntryDocument(
    string Number,
    string Title,
    string? Category,
    IReadOnlyList<string>? Covers,
    string? Column,
    string? Link,
    string? Department,
    string? Person,
    string? Update,
    LimitDocument? Limit,
    string? Kind,
    bool? MayBeNil,
    string? Audience);

internal sealed record LimitDocument(int? WorkingDays, int? CalendarDays, string? By, int? NoticeOfAtLeast);

internal sealed record ExplanationDocument(string Item, string Reason, string Text, string? Link, string? Provision);

internal sealed record DeclarationDocument(string Item, string Kind, string Reason, string? DeclaredOn);

internal sealed record CountDocument(string Of, string? Channel, string? Name, string Quantity, bool? InTotal, string? Note);

internal sealed record ConsultationDocument(string Title, string? Opened, string? Closed, string? Department);

internal sealed record RecordDocument(
    string Id,
    string Title,
    string? Item,
    string? Department,
    string? Person,
    string? ProducedOn,
    IReadOnlyList<string>? Changes,
    string? RepealedOn,
    string? For,
    string? Scope,
    string? Reason,
    string? Provision,
    IReadOnlyList<ReviewDocument>? Reviews,
    IReadOnlyList<PublicationDocument>? Publications);

internal sealed record ReviewDocument(string Kind, string? By, string? On, string Result);

internal sealed record PublicationDocument(
    string? Channel,
    string? Name,
    string? Audience,
    string? Address,
    string? From,
    string? Until,
    string? Reason,
    string? Term,
    string? LinkCheckedOn,
    string? LinkResult);

/// <summary>A header line of a stream: the school, whose records follow.</summary>
internal sealed record HeaderDocument(SchoolDocument School);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(SchoolDocument))]
[JsonSerializable(typeof(HeaderDocument))]
[JsonSerializable(typeof(RecordDocument))]
[JsonSerializable(typeof(StatementDocument))]
internal sealed partial class ChecklistJsonContext : JsonSerializerContext;

namespace Xxgk.Serialization;

// A statement as data for other programs: stable names in English, texts in the language asked for.

internal sealed record StatementDocument(
    string School,
    string Edition,
    string Period,
    string AsOf,
    string Source,
    bool Assessed,
    long Records,
    DutyDocument Report,
    RateDocument DisclosureRate,
    RateDocument TimelinessRate,
    IReadOnlyList<CountDocument>? DeclaredCounts,
    IReadOnlyList<ItemDocument> Items,
    IReadOnlyList<FindingDocument> Findings);

internal sealed record DutyDocument(string DueOn, string? SignedOn, string? PublishedOn, string? FiledOn);

internal sealed record RateDocument(long Part, long Whole, decimal? Percentage);

internal sealed record ItemDocument(
    int? Number,
    string? OwnNumber,
    int Category,
    string CategoryName,
    string Title,
    string State,
    string StateText,
    string Timeliness,
    string TimelinessText,
    IReadOnlyList<string>? Missing,
    IReadOnlyList<PartDocument> Parts);

internal sealed record PartDocument(
    string Reference,
    string Name,
    string Kind,
    string Applicability,
    string ApplicabilityReason,
    string State,
    string StateText,
    string Timeliness,
    string TimelinessText,
    string? Reason,
    string Provision,
    int Obligations,
    int CarriedIn,
    int Published,
    SortedDictionary<string, int>? States,
    SortedDictionary<string, int>? Timelinesses,
    RecordDocument? Evidence);

internal sealed record FindingDocument(
    string Code,
    string Severity,
    string? Item,
    string? Record,
    string Provision,
    string Message);

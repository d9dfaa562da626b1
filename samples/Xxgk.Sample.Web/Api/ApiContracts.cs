using System.Text.Json.Serialization;

namespace Xxgk.Samples.Web.Api;

/// <summary>The school whose column it is.</summary>
public sealed record SchoolAnswer(string Name, string Kind, string? Province, string Period, string Edition);

/// <summary>A category with its items.</summary>
public sealed record CategoryAnswer(int Number, string Name, string EnglishName, IReadOnlyList<ItemAnswer> Items);

/// <summary>An item of the list, and how many published records it has.</summary>
public sealed record ItemAnswer(int Number, string Title, string Gloss, int Records);

/// <summary>A page of records, the newest first.</summary>
public sealed record RecordsAnswer(int Page, bool HasNext, IReadOnlyList<RecordAnswer> Records);

/// <summary>A published record. Dates are as exact as they are known.</summary>
public sealed record RecordAnswer(string Id, string Title, string? Item, string? Department, string ProducedOn, string? Text, IReadOnlyList<PublicationAnswer> Publications, string Url);

/// <summary>Where and when it was shown.</summary>
public sealed record PublicationAnswer(string? Channel, string? Address, string From, string? Until, string? Term);

/// <summary>A published annual report.</summary>
public sealed record ReportAnswer(string Period, string Title, string PublishedOn, string Url);

/// <summary>Requests of a period in numbers; no request on its own.</summary>
public sealed record RequestsAnswer(string Period, int Received, int CarriedIn, int CarriedOver, IReadOnlyDictionary<string, int> Outcomes);

/// <summary>The API's types, known at compile time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SchoolAnswer))]
[JsonSerializable(typeof(IReadOnlyList<CategoryAnswer>))]
[JsonSerializable(typeof(RecordsAnswer))]
[JsonSerializable(typeof(RecordAnswer))]
[JsonSerializable(typeof(IReadOnlyList<ReportAnswer>))]
[JsonSerializable(typeof(RequestsAnswer))]
[JsonSerializable(typeof(Microsoft.AspNetCore.Mvc.ProblemDetails))]
internal sealed partial class PortalJsonContext : JsonSerializerContext;

using System.Text;
using System.Text.Json;
using Xxgk.Requests;
using Xxgk.Serialization;

namespace Xxgk.Samples.Web.Storage;

/// <summary>Parts of a ledger on their own: a request, a matter beside requests, the ledger without either.</summary>
internal static class LedgerDocuments
{
    private const string Law = "law";

    public static string Write(InformationRequest request) => Part("requests", new(new RequestLedger([request])));

    public static string Write(RelatedMatter matter) => Part("related", new(new RequestLedger([], [matter])));

    public static InformationRequest ReadRequest(string json) => Read(Whole("{}", [json], [])).Ledger.Requests.Single();

    public static RelatedMatter ReadRelated(string json) => Read(Whole("{}", [], [json])).Ledger.Related.Single();

    /// <summary>What the library would refuse to read again: found before anything is kept.</summary>
    public static IReadOnlyList<Wording> ProblemsOf(InformationRequest request) => [.. Load(Whole("{}", [Write(request)], [])).Problems.Select(problem => problem.Message)];

    public static IReadOnlyList<Wording> ProblemsOf(RelatedMatter matter) => [.. Load(Whole("{}", [], [Write(matter)])).Problems.Select(problem => problem.Message)];

    /// <summary>What is said of the ledger as a whole: rules, published figures, the period.</summary>
    public static string WriteHeader(RequestFacts facts) => WriteLedger(new(new RequestLedger([], null, facts.Ledger.Published))
    {
        AsOf = facts.AsOf,
        Institution = facts.Institution,
        Period = facts.Period,
        Rules = facts.Rules,
    });

    /// <summary>One reading for all.</summary>
    public static RequestFacts Read(string? header, IEnumerable<string> requests, IEnumerable<string> related) => Read(Whole(header ?? "{}", requests, related));

    private static string Whole(string header, IEnumerable<string> requests, IEnumerable<string> related)
    {
        using var document = JsonDocument.Parse(header);
        var text = new StringBuilder("{");
        foreach (var member in document.RootElement.EnumerateObject().Where(member => member.Name is not ("requests" or "related" or Law)))
        {
            text.Append(JsonSerializer.Serialize(member.Name)).Append(':').Append(member.Value.GetRawText()).Append(',');
        }

        return text.Append("\"requests\":[").AppendJoin(',', requests).Append("],\"related\":[").AppendJoin(',', related).Append("]}").ToString();
    }

    private static RequestFacts Read(string json)
    {
        var loaded = Load(json);
        return loaded.TryGetValue(out var facts) ? facts! : throw new InvalidDataException("A document of the ledger is damaged: " + string.Join(' ', loaded.Problems.Select(problem => problem.ToString())));
    }

    private static LoadResult<RequestFacts> Load(string json) => LedgerFile.Read(Encoding.UTF8.GetBytes(json));

    private static string Part(string list, RequestFacts facts)
    {
        using var document = JsonDocument.Parse(WriteLedger(facts));
        var part = document.RootElement.GetProperty(list)[0];
        var text = part.GetRawText();

        // A ledger says the law of all its requests once; a request on its own says it itself.
        return document.RootElement.TryGetProperty(Law, out var law) && list == "requests" && !part.TryGetProperty(Law, out _)
            ? $"{{\"{Law}\":{law.GetRawText()},{text[1..]}"
            : text;
    }

    private static string WriteLedger(RequestFacts facts)
    {
        using var stream = new MemoryStream();
        LedgerFile.Write(facts, stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using Xxgk.Samples.Output;

namespace Xxgk.Samples.Import.Links;

/// <summary>The report for programs: results as codes, remarks in both languages.</summary>
internal static class LinkJson
{
    // Nothing here goes into a web page, so that only what JSON itself asks for is escaped.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(CommandLineHost host, LinkReport report) => host.Streams.Write(stream =>
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("institution", report.School);
        json.WriteString("checkedOn", DayText.Format(report.Day));
        json.WriteStartArray("links");
        foreach (var link in report.Links.All)
        {
            WriteLink(json, report, link);
        }

        json.WriteEndArray();
        json.WriteNumber("takenDown", report.Links.TakenDown);
        json.WriteStartObject("summary");
        foreach (var (result, count) in report.Summary)
        {
            json.WriteNumber(result.ToJsonName(), count);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void WriteLink(Utf8JsonWriter json, LinkReport report, NamedLink link)
    {
        json.WriteStartObject();
        json.WriteString("place", LinkPlaces.CodeOf(link.Place));
        json.WriteString("id", link.Id);
        json.WriteString("title", link.Title);
        json.WriteString("address", link.Address);
        json.WriteString("was", link.Was?.ToJsonName());
        json.WriteString("wasOn", link.WasOn?.ToString());
        json.WriteBoolean("visited", link.Target is not null);
        if (link.Target is { } target)
        {
            WriteOutcome(json, report.Outcomes[target], LinkPlaces.ChangeOf(link, report.Outcomes[target].Result));
        }

        json.WriteEndObject();
    }

    private static void WriteOutcome(Utf8JsonWriter json, LinkOutcome outcome, string? change)
    {
        json.WriteString("result", outcome.Result.ToJsonName());
        json.WriteBoolean("reachable", outcome.Result.IsReachable());
        json.WriteString("change", change);
        if (outcome.Status is { } status)
        {
            json.WriteNumber("status", status);
        }

        if (outcome.Remark is { } remark)
        {
            json.WriteStartObject("remark");
            json.WriteString("zh", remark.Chinese);
            json.WriteString("en", remark.English);
            json.WriteEndObject();
        }

        json.WriteStartArray("redirects");
        foreach (var hop in outcome.Hops)
        {
            json.WriteStartObject();
            json.WriteNumber("status", hop.Status);
            json.WriteString("to", hop.To.AbsoluteUri);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

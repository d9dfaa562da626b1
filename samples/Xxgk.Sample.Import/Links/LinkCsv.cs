using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Xxgk.Samples.Output;

namespace Xxgk.Samples.Import.Links;

/// <summary>The addresses as CSV, a row for each place that names one; results as codes, the remark in the language chosen.</summary>
internal static class LinkCsv
{
    private static readonly string[] Columns =
    [
        "place", "id", "title", "address", "result", "reachable", "change", "was", "wasOn", "checkedOn", "status", "remark", "redirects", "finalAddress",
    ];

    public static void Write(CommandLineHost host, LinkReport report)
    {
        // Spreadsheets take a file for UTF-8 by its mark.
        host.Streams.Output.Write('\uFEFF');

        // A cell that begins with = or its like is a formula to a spreadsheet: it is quoted, not dropped.
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n", InjectionOptions = InjectionOptions.Escape };
        using var csv = new CsvWriter(host.Streams.Output, configuration, leaveOpen: true);
        WriteRow(csv, Columns);
        foreach (var link in report.Links.All)
        {
            WriteRow(csv, FieldsOf(host, report, link));
        }
    }

    private static IEnumerable<string?> FieldsOf(CommandLineHost host, LinkReport report, NamedLink link)
    {
        string?[] named = [LinkPlaces.CodeOf(link.Place), PlainText.OneLine(link.Id), PlainText.OneLine(link.Title), PlainText.OneLine(link.Address)];
        if (link.Target is null)
        {
            return [.. named, "notVisited", null, null, link.Was?.ToJsonName(), link.WasOn?.ToString(), null, null, null, null, null];
        }

        var outcome = report.Outcomes[link.Target];
        return
        [
            .. named, outcome.Result.ToJsonName(), outcome.Result.IsReachable() ? "true" : "false", LinkPlaces.ChangeOf(link, outcome.Result),
            link.Was?.ToJsonName(), link.WasOn?.ToString(), DayText.Format(report.Day), outcome.Status is { } status ? PlainText.Number(status) : null,
            outcome.Remark is { } remark ? PlainText.OneLine(host.In(remark)) : null, PlainText.Number(outcome.Hops.Count), outcome.FinalAddress?.AbsoluteUri,
        ];
    }

    private static void WriteRow(CsvWriter csv, IEnumerable<string?> fields)
    {
        foreach (var field in fields)
        {
            csv.WriteField(field);
        }

        csv.NextRecord();
    }
}

using System.Text.Json;
using Xxgk.Reporting;

namespace Xxgk.Samples.Output;

/// <summary>A compliance statement for programs: codes are codes, and texts are there in both languages.</summary>
internal static class StatementJson
{
    public static void Write(ComplianceStatement statement, TextWriter writer) => JsonText.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteString("institution", statement.Facts.Institution.Name);
        json.WriteString("edition", statement.Edition.Id);
        json.WriteString("period", statement.Period.ToString());
        json.WriteString("asOf", DayText.Format(statement.AsOf));
        json.WriteString("source", statement.Facts.Register.Source.ToJsonName());
        json.WriteBoolean("isAssessed", statement.IsAssessed);
        json.WriteNumber("records", statement.RecordCount);
        WriteReport(json, statement);
        WriteRate(json, "disclosureRate", statement.DisclosureRate);
        WriteRate(json, "timelinessRate", statement.TimelinessRate);
        json.WriteArray("declaredCounts", statement.Facts.Register.DeclaredCounts, WriteCount);
        json.WriteArray("items", statement.Items, WriteItem);
        json.WriteArray("findings", statement.Findings, WriteFinding);
        json.WriteEndObject();
    });

    private static void WriteReport(Utf8JsonWriter json, ComplianceStatement statement)
    {
        json.WriteStartObject("report");
        json.WriteString("dueOn", DayText.Format(ReportingDuty.For(statement.Period, statement.Facts.Institution).DueOn));
        json.WriteString("signedOn", statement.Facts.Report.SignedOn?.ToString());
        json.WriteString("publishedOn", statement.Facts.Report.PublishedOn?.ToString());
        json.WriteString("filedOn", statement.Facts.Report.FiledOn?.ToString());
        json.WriteEndObject();
    }

    private static void WriteRate(Utf8JsonWriter json, string name, Rate rate)
    {
        json.WriteStartObject(name);
        json.WriteNumber("part", rate.Part);
        json.WriteNumber("whole", rate.Whole);
        json.WriteEndObject();
    }

    private static void WriteCount(Utf8JsonWriter json, DeclaredCount count)
    {
        json.WriteString("of", count.Subject.ToJsonName());
        if (count.Channel is { } channel)
        {
            json.WriteString("channel", channel.ToString());
        }

        json.WriteString("quantity", count.Quantity.ToString());
        json.WriteNumber("low", count.Quantity.Low);
        if (count.Quantity.High is { } high)
        {
            json.WriteNumber("high", high);
        }

        if (count.BelongsToTotal is { } inTotal)
        {
            json.WriteBoolean("inTotal", inTotal);
        }
    }

    private static void WriteItem(Utf8JsonWriter json, ItemAssessment item)
    {
        json.WriteNumber("number", item.Item.Number);
        if (item.Item.OwnNumber is { } own)
        {
            json.WriteString("ownNumber", own);
        }

        json.WriteNumber("category", item.Item.Category.Number);
        json.WriteString("title", item.Item.Title);
        json.WriteCode("state", item.State);
        json.WriteCode("timeliness", item.Timeliness);
        json.WriteBoolean("isIncomplete", item.IsIncomplete);
        json.WriteArray("parts", item.Parts, WritePart);
    }

    private static void WritePart(Utf8JsonWriter json, PartAssessment part)
    {
        json.WriteString("reference", part.Part.Reference.ToString());
        json.WriteWording("name", part.Part.Name);
        json.WriteCode("kind", part.Part.Kind);
        json.WriteCode("state", part.State);
        json.WriteCode("timeliness", part.Timeliness);
        json.WriteNumber("obligations", part.ObligationCount);
        json.WriteNumber("published", part.PublishedCount);
        json.WriteNumber("carriedIn", part.CarriedInCount);
        json.WriteNumber("late", part.CountOf(Timeliness.Late));
        json.WriteStartObject("applicability");
        json.WriteCode("outcome", part.Applicability.Outcome);
        json.WriteWording("reason", part.Applicability.Reason);
        json.WriteEndObject();
        if (part.Reason != default)
        {
            json.WriteWording("reason", part.Reason);
        }

        if (part.Evidence is { } evidence)
        {
            json.WriteString("evidence", evidence.Id);
        }
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("code", finding.Code);
        json.WriteCode("severity", finding.Severity);
        if (finding.Subject.Item is { } item)
        {
            json.WriteString("item", item.ToString());
        }

        if (finding.Subject.RecordId is { } record)
        {
            json.WriteString("record", record);
        }

        json.WriteWording("message", finding.Message);
        json.WriteWording("provision", finding.Provision.CitationWithConfirmation);
    }
}

using System.Text.Json;
using NodaTime;
using Xxgk.Requests;
using Xxgk.Samples.Verbs;

namespace Xxgk.Samples.Output;

/// <summary>A ledger for programs: a reading of each request, a statement of each year, and nothing that tells who asked.</summary>
internal static class RequestsJson
{
    public static void Write(RequestSurvey survey, TextWriter writer) => JsonText.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteString("institution", survey.Facts.Institution);
        json.WriteString("asOf", DayText.Format(survey.AsOf));
        WriteDay(json, "knownOn", survey.KnownOn);
        json.WriteArray("requests", survey.Readings, WriteReading);
        json.WriteArray("years", survey.Years, WriteStatistics);
        json.WriteStartObject("period");
        WriteStatistics(json, survey.Chosen);
        json.WriteEndObject();
        json.WriteArray("findings", survey.Findings, static (json, finding) =>
        {
            json.WriteString("code", finding.Code);
            json.WriteCode("severity", finding.Severity);
            json.WriteString("record", finding.Subject.RecordId);
            json.WriteWording("provision", finding.Provision.CitationWithConfirmation);
            json.WriteWording("message", finding.Message);
        });
        json.WriteEndObject();
    });

    private static void WriteReading(Utf8JsonWriter json, ClockReading reading)
    {
        var request = reading.Request;
        json.WriteString("id", request.Id);
        json.WriteString("regime", RequestCodes.Of(request.Regime));
        json.WriteString("receivedOn", DayText.Format(request.ReceivedOn));
        json.WriteBoolean("receiptIsPresumed", request.ReceiptIsPresumed);
        json.WriteCode("applicantKind", request.ApplicantKind);
        json.WriteString("department", request.Department);
        json.WriteCode("state", reading.State!.Value);
        json.WriteCode("standing", reading.Standing);
        json.WriteNumber("term", reading.Term.Count);
        WriteDay(json, "dueOn", RequestCodes.DueOf(reading));
        WriteDay(json, "notBefore", reading.NotBefore);
        WriteDays(json, "used", reading.Used);
        WriteDays(json, "left", reading.Left);
        if (reading.IsOverdue.TryGetValue(out var isOverdue))
        {
            json.WriteBoolean("isOverdue", isOverdue);
        }

        WriteDays(json, "late", reading.Lateness);
        json.WriteString("outcome", RequestOutcome.Of(reading.History)?.ToJsonName());
        WriteDay(json, "endedOn", reading.History.EndedOn);
    }

    private static void WriteStatistics(Utf8JsonWriter json, RequestStatistics statement)
    {
        json.WriteString("start", DayText.Format(statement.Period.Start));
        json.WriteString("end", DayText.Format(statement.Period.End));
        json.WriteNumber("received", statement.Received);
        json.WriteNumber("carriedIn", statement.CarriedIn);
        if (statement.PublishedCarriedIn is { } published)
        {
            json.WriteNumber("publishedCarriedIn", published);
        }

        json.WriteNumber("carriedOver", statement.CarriedOver);
        json.WriteArray("applicants", ApplicantKinds.All, (json, kind) =>
        {
            json.WriteCode("kind", kind);
            json.WriteNumber("received", statement.ReceivedFrom(kind));
            json.WriteNumber("carriedIn", statement.CarriedInFrom(kind));
            json.WriteStartObject("outcomes");
            foreach (var outcome in RequestOutcome.All)
            {
                json.WriteNumber(outcome.ToJsonName(), statement.Count(kind, outcome));
            }

            json.WriteEndObject();
            json.WriteNumber("carriedOver", statement.CarriedOverFrom(kind));
        });
        json.WriteNumber("supplementsAsked", statement.SupplementsAsked);
        json.WriteNumber("extensions", statement.Extensions);
        json.WriteNumber("repliedLate", statement.RepliedLate);
        json.WriteNumber("overdueAtEnd", statement.OverdueAtEnd);
        WriteTime(json, "timeByClock", statement.ByClock);
        WriteTime(json, "timeFromReceipt", statement.FromReceipt);
        json.WriteArray("fees", statement.Fees, static (json, fee) =>
        {
            json.WriteCode("kind", fee.Kind);
            json.WriteNumber("charged", fee.Charged);
            json.WriteNumber("reduced", fee.Reduced);
        });
        json.WriteArray("grounds", statement.Grounds, static (json, ground) =>
        {
            json.WriteString("provision", ground.Provision?.Citation.Chinese);
            json.WriteNumber("replies", ground.Replies);
        });
        json.WriteArray("related", statement.Related, static (json, row) =>
        {
            json.WriteCode("kind", row.Kind);
            json.WriteNumber("carriedIn", row.CarriedIn);
            json.WriteNumber("received", row.Received);
            json.WriteNumber("corrected", row.Corrected);
            json.WriteNumber("upheld", row.Upheld);
            json.WriteNumber("otherwise", row.Otherwise);
            json.WriteNumber("pending", row.Pending);
        });
    }

    private static void WriteTime(Utf8JsonWriter json, string name, ResponseTime time)
    {
        json.WriteStartObject(name);
        json.WriteWording("definition", time.Definition);
        json.WriteNumber("counted", time.Counted);
        json.WriteNumber("leftOut", time.LeftOut);
        WriteNumber(json, "median", time.Median?.Count);
        WriteNumber(json, "longest", time.Longest?.Count);
        json.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter json, string name, LocalDate? day) => json.WriteString(name, day is { } known ? DayText.Format(known) : null);

    private static void WriteDays(Utf8JsonWriter json, string name, Covered<WorkingDays>? days) =>
        WriteNumber(json, name, days is { } covered && covered.TryGetValue(out var known) ? known.Count : null);

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}

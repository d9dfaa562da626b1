using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using NodaTime;
using Xxgk.Requests;
using Xxgk.Samples.Verbs;

namespace Xxgk.Samples.Output;

/// <summary>The requests as CSV, a row each, with what the statistics count: days as ISO dates, kinds as codes, and nothing that tells who asked.</summary>
internal static class RequestsCsv
{
    private static readonly string[] Columns =
    [
        "id", "regime", "arrivedOn", "receivedOn", "receiptPresumed", "applicantKind", "channel", "department", "state", "standing", "term", "extended",
        "dueOn", "notBefore", "workingDaysUsed", "workingDaysLeft", "overdue", "workingDaysLate", "outcome", "endedOn", "academicYearReceived",
        "academicYearEnded", "supplementsAsked", "charged", "reduced",
    ];

    public static void Write(Host host, RequestSurvey survey)
    {
        // A cell that begins with = or its like is a formula to a spreadsheet: it is quoted, not dropped.
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n", InjectionOptions = InjectionOptions.Escape };
        using var csv = new CsvWriter(host.Streams.Output, configuration, leaveOpen: true);
        WriteRow(csv, Columns);
        foreach (var reading in survey.Readings)
        {
            WriteRow(csv, FieldsOf(reading));
        }
    }

    private static IEnumerable<string?> FieldsOf(ClockReading reading)
    {
        var (request, history) = (reading.Request, reading.History);
        var fees = history.Reply?.Content.Fees ?? [];
        return
        [
            request.Id, RequestCodes.Of(request.Regime), DayText.Format(request.ArrivedOn), DayText.Format(request.ReceivedOn), Truth(request.ReceiptIsPresumed),
            RequestCodes.Of(request.ApplicantKind), RequestCodes.Of(request.Channel), request.Department, RequestCodes.Of(reading.State!.Value), RequestCodes.Of(reading.Standing),
            PlainText.Number(reading.Term.Count), Truth(reading.IsExtended),
            Day(RequestCodes.DueOf(reading)), Day(reading.NotBefore), Days(reading.Used), reading.Left is { } left ? Days(left) : null,
            reading.IsOverdue.TryGetValue(out var isOverdue) ? Truth(isOverdue) : null, reading.Lateness is { } late ? Days(late) : null,
            RequestOutcome.Of(history)?.ToJsonName(), Day(history.EndedOn), AcademicYear.Of(request.ArrivedOn).ToString(),
            history.EndedOn is { } ended ? AcademicYear.Of(ended).ToString() : null, PlainText.Number(reading.TimesAsked),
            Sum(fees, fee => fee.Charged), Sum(fees, fee => fee.Reduced),
        ];
    }

    private static string Sum(IReadOnlyList<RequestFee> fees, Func<RequestFee, decimal> amount) => fees.Sum(amount).ToString(CultureInfo.InvariantCulture);

    private static string? Day(LocalDate? day) => day is { } known ? DayText.Format(known) : null;

    private static string? Days(Covered<WorkingDays> days) => days.TryGetValue(out var known) ? PlainText.Number(known.Count) : null;

    private static string Truth(bool truth) => truth ? "true" : "false";

    private static void WriteRow(CsvWriter csv, IEnumerable<string?> fields)
    {
        foreach (var field in fields)
        {
            csv.WriteField(field);
        }

        csv.NextRecord();
    }
}

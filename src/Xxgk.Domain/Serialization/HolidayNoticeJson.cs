using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Ardalis.GuardClauses;

namespace Xxgk.Serialization;

/// <summary>A holiday notice as JSON (节假日安排通知的 JSON 形式), so that a school need not wait for a release of this library.</summary>
/// <remarks>
/// <code>
/// {
///   "number": "国办发明电〔2025〕7号", "year": 2026, "issuedOn": "2025-11-04", "publishedOn": "2025-11-04", "effect": "annual",
///   "spans": [
///     { "holiday": "元旦", "kind": "off", "first": "2026-01-01", "last": "2026-01-03" },
///     { "holiday": "元旦", "kind": "worked", "first": "2026-01-04" }
///   ]
/// }
/// </code>
/// <c>effect</c> is annual, adds, replaces or extends; <c>kind</c> is off, worked or leaveEncouraged. <c>balance</c> (<c>weekdaysOff</c>,
/// <c>weekendDaysWorked</c>) may say how many days the notice takes and gives back; a yearly notice without it must give the statutory days.
/// </remarks>
public static class HolidayNoticeJson
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Reads a notice, whole or not at all (读取通知).</summary>
    /// <param name="document">The bytes of the file, UTF-8, with or without a byte order mark.</param>
    /// <returns>The notice, or every problem with its place.</returns>
    public static LoadResult<HolidayNotice> Read(ReadOnlySpan<byte> document)
    {
        var problems = new ProblemLog();
        HolidayNotice? notice = null;
        var start = JsonDocuments.Start(document);
        var text = document.Slice(start);
        DocumentReading.Read(text, problems, (ref JsonCursor cursor) => notice = HolidayNoticeReader.Read(ref cursor));
        return problems.IsEmpty && notice is not null
            ? new(notice)
            : new(problems.Locate(text), Math.Max(0, problems.Count - ProblemLog.Listed));
    }

    /// <summary>Writes a notice in the form that <see cref="Read"/> reads (写出通知): UTF-8, indented.</summary>
    /// <param name="notice">A notice with a document number.</param>
    /// <exception cref="ArgumentException">The notice has no document number, by which it could be read again.</exception>
    public static byte[] Write(HolidayNotice notice)
    {
        Guard.Against.Null(notice);
        var number = notice.Instrument.Number ?? throw new ArgumentException("A notice without a document number has no JSON form.", nameof(notice));
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Indented))
        {
            writer.WriteStartObject();
            writer.WriteString("number", number.ToString());
            writer.WriteString("title", notice.Instrument.Title);
            writer.WriteNumber("year", notice.Year);
            writer.WriteString("issuedOn", DateWords.Iso(notice.IssuedOn));
            writer.WriteString("publishedOn", DateWords.Iso(notice.PublishedOn));
            writer.WriteString("effect", HolidayNoticeShapes.Effects[(int)notice.Effect]);
            writer.WriteStartArray("spans");
            foreach (var span in notice.Spans)
            {
                Write(writer, span);
            }

            writer.WriteEndArray();
            if (notice.StatedBalance is { } balance)
            {
                writer.WriteStartObject("balance");
                writer.WriteNumber("weekdaysOff", balance.WeekdaysOff);
                writer.WriteNumber("weekendDaysWorked", balance.WeekendDaysWorked);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, HolidaySpan span)
    {
        writer.WriteStartObject();
        writer.WriteString("holiday", span.Holiday);
        writer.WriteString("kind", HolidayNoticeShapes.Kinds[(int)span.Kind]);
        writer.WriteString("first", DateWords.Iso(span.First));
        if (span.Last != span.First)
        {
            writer.WriteString("last", DateWords.Iso(span.Last));
        }

        writer.WriteEndObject();
    }
}

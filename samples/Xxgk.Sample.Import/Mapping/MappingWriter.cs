using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Xxgk.Samples.Import.Books;
using Xxgk.Samples.Import.Columns;

namespace Xxgk.Samples.Import.Mapping;

/// <summary>Writes what was guessed as a mapping file, to be looked over and corrected (写出对应文件).</summary>
internal static class MappingWriter
{
    private const int LongestSample = 40;

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Write(IEnumerable<SheetLayout> sheets, Stream destination)
    {
        using var json = new Utf8JsonWriter(destination, Indented);
        json.WriteStartObject();
        json.WriteStartArray("sheets");
        foreach (var sheet in sheets)
        {
            Write(json, sheet);
        }

        json.WriteEndArray();
        foreach (var empty in (string[])["values", "defaults"])
        {
            json.WriteStartObject(empty);
            json.WriteEndObject();
        }

        json.WriteBoolean("publishedUnlessTold", value: false);
        json.WriteString("numbersOf", "checklist");
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SheetLayout sheet)
    {
        json.WriteStartObject();
        json.WriteString("sheet", sheet.Sheet);
        json.WriteString("content", sheet.Content switch { SheetContent.Register => "register", SheetContent.Counts => "counts", _ => "nothing" });
        if (sheet.Content != SheetContent.Nothing)
        {
            json.WriteStartObject("headings");
            json.WriteNumber("first", sheet.FirstHeading);
            json.WriteNumber("last", sheet.LastHeading);
            json.WriteEndObject();
            json.WriteStartArray("columns");
            foreach (var column in sheet.Columns)
            {
                json.WriteStartObject();
                json.WriteString("column", CellPlace.LettersOf(column.Index));
                json.WriteString("heading", column.Heading);
                json.WriteString("field", column.Role.ToString());
                json.WriteString("sample", column.Sample.Length <= LongestSample ? column.Sample : column.Sample[..LongestSample] + "…");
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("fillDown");
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}

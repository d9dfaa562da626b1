using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Xxgk.Samples.Output;

/// <summary>JSON as this host writes it: indented, Chinese readable as it stands, codes in camelCase, texts in both languages.</summary>
internal static class JsonText
{
    // Nothing here goes into a web page, so that only what JSON itself asks for is escaped.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(TextWriter writer, Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            write(json);
        }

        writer.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }

    public static void WriteWording(this Utf8JsonWriter json, string name, Wording wording)
    {
        json.WriteStartObject(name);
        json.WriteString("zh", wording.Chinese);
        json.WriteString("en", wording.English);
        json.WriteEndObject();
    }

    public static void WriteCode<T>(this Utf8JsonWriter json, string name, T value)
        where T : struct, Enum =>
        json.WriteString(name, JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    public static void WriteArray<T>(this Utf8JsonWriter json, string name, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            write(json, value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

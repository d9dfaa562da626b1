using System.Text.Encodings.Web;
using System.Text.Json;

namespace Xxgk.Serialization;

/// <summary>How JSON is written: Chinese as it is, not as escapes.</summary>
internal static class JsonOutput
{
    public static JsonWriterOptions Indented => new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One line, and line after line into one stream.</summary>
    public static JsonWriterOptions Lines => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}

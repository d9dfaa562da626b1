using System.Text.Json;

namespace Xxgk.Serialization;

/// <summary>What reading a JSON document by hand needs everywhere.</summary>
internal static class JsonDocuments
{
    /// <summary>Strict: no comments, no trailing commas; nested no deeper than any of our files can be.</summary>
    public static JsonReaderOptions ReaderOptions => new() { MaxDepth = 32 };

    /// <summary>A text that may hold a lone surrogate, which System.Text.Json accepts in a token and refuses to decode.</summary>
    public static bool TryGetText(ref Utf8JsonReader reader, out string text)
    {
        try
        {
            text = reader.GetString() ?? string.Empty;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = string.Empty;
            return false;
        }
    }

    public static string TextOrEmpty(ref Utf8JsonReader reader) => TryGetText(ref reader, out var text) ? text : string.Empty;

    /// <summary>Skips a UTF-8 byte order mark.</summary>
    public static int Start(ReadOnlySpan<byte> document) =>
        document.Length >= 3 && document[0] == 0xEF && document[1] == 0xBB && document[2] == 0xBF ? 3 : 0;

    /// <summary>Where in <paramref name="document"/> a syntax error lies, as a byte position.</summary>
    public static long PositionOf(JsonException exception, ReadOnlySpan<byte> document)
    {
        var start = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            var next = document[start..].IndexOf((byte)'\n');
            if (next < 0)
            {
                break;
            }

            start += next + 1;
        }

        return Math.Min(document.Length, start + (exception.BytePositionInLine ?? 0));
    }
}

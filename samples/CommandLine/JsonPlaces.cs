using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Xxgk.Samples.Verbs;

/// <summary>Where the values of a JSON text stand (位置), by their paths: a document of values keeps no places.</summary>
internal static class JsonPlaces
{
    /// <summary>Line and column, from 1, of the value of a path as <c>$.sheets[0].columns[3].field</c>; the beginning where there is none such.</summary>
    public static (int Line, int Column) Of(ReadOnlySpan<byte> utf8, string path)
    {
        var text = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var above = new Stack<(string Path, int Element)>();
        var current = "$";
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                // A name that is no text, half of a pair within it, is none that is looked for.
                current = above.Peek().Path + "." + (reader.ValueIsEscaped ? string.Empty : Encoding.UTF8.GetString(reader.ValueSpan));
                continue;
            }

            if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
            {
                above.Pop();
                continue;
            }

            if (above.TryPeek(out var list) && list.Element >= 0)
            {
                current = string.Create(CultureInfo.InvariantCulture, $"{list.Path}[{list.Element}]");
                above.Push(above.Pop() with { Element = list.Element + 1 });
            }

            if (string.Equals(current, path, StringComparison.Ordinal))
            {
                return Place(text, (int)reader.TokenStartIndex);
            }

            if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
            {
                above.Push((current, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
            }
        }

        return (1, 1);
    }

    private static (int Line, int Column) Place(ReadOnlySpan<byte> utf8, int position)
    {
        var before = utf8[..position];
        return (before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1);
    }
}

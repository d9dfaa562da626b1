using System.Text;
using System.Text.Json;

namespace Xxgk.Checklist.Tests.Serialization;

/// <summary>Schools as bytes, in the forms that the same file may have.</summary>
internal static class SchoolText
{
    public static byte[] Written(SchoolFacts facts)
    {
        using var stream = new MemoryStream();
        SchoolFile.Write(facts, stream);
        return stream.ToArray();
    }

    /// <summary>The same document without blanks, or with them; escaped: every character of a text as \uXXXX.</summary>
    public static byte[] Rewritten(byte[] document, bool escaped)
    {
        var text = new StringBuilder();
        var reader = new Utf8JsonReader(document);
        var needsComma = false;
        while (reader.Read())
        {
            var closes = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            text.Append(needsComma && !closes ? "," : string.Empty);
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
            {
                text.Append('"').Append(escaped ? Escaped(reader.GetString()!) : Encoding.UTF8.GetString(reader.ValueSpan)).Append('"');
            }
            else
            {
                text.Append(Encoding.UTF8.GetString(reader.ValueSpan));
            }

            text.Append(reader.TokenType == JsonTokenType.PropertyName ? ":" : string.Empty);
            needsComma = reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static byte[] WithByteOrderMark(byte[] document) => [0xEF, 0xBB, 0xBF, .. document];

    private static string Escaped(string text) =>
        string.Concat(text.Select(c => FormattableString.Invariant($"\\u{(int)c:x4}")));
}

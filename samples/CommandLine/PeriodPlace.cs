using System.Text;
using System.Text.Json;

namespace Xxgk.Samples.Verbs;

/// <summary>Where the period stands in a school's file that was read: facts keep no places.</summary>
internal static class PeriodPlace
{
    /// <summary>Line and column from 1, the column in UTF-16 units, as the library counts them.</summary>
    public static (int Line, int Column) In(byte[] utf8)
    {
        var text = utf8.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? utf8.AsSpan(Encoding.UTF8.Preamble.Length) : utf8;
        var reader = new Utf8JsonReader(text);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("period"u8))
            {
                reader.Read();
                var before = text[..(int)reader.TokenStartIndex];
                return (before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1);
            }
        }

        return (1, 1);
    }
}

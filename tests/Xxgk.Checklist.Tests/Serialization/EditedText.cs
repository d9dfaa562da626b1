using System.Text;
using System.Text.Json;

namespace Xxgk.Checklist.Tests.Serialization;

/// <summary>A valid document whose plain values (no objects, no arrays) are put in place of each other; places are counted by characters.</summary>
internal sealed class EditedText
{
    private readonly string document;
    private readonly List<(int Start, int Length)> values = [];
    private readonly SortedDictionary<int, string> edits = [];

    public EditedText(byte[] utf8)
    {
        document = Encoding.UTF8.GetString(utf8);
        var reader = new Utf8JsonReader(utf8);
        var (bytes, characters) = (0, 0);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False)
            {
                characters += Encoding.UTF8.GetCharCount(utf8, bytes, (int)reader.TokenStartIndex - bytes);
                bytes = (int)reader.TokenStartIndex;
                values.Add((characters, Encoding.UTF8.GetCharCount(utf8, bytes, (int)reader.BytesConsumed - bytes)));
            }
        }
    }

    /// <summary>How many values the document has.</summary>
    public int Count => values.Count;

    public string TokenAt(int value) => document.Substring(values[value].Start, values[value].Length);

    public void Replace(int value, string token) => edits[value] = token;

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(Edited(out _));

    /// <summary>The text after all replacements, and line and column of each, in order.</summary>
    public string Edited(out List<(int Line, int Column)> places)
    {
        var text = new StringBuilder();
        var copied = 0;
        places = [];
        foreach (var edit in edits)
        {
            text.Append(document, copied, values[edit.Key].Start - copied);
            places.Add(MarkedText.PlaceOf(text.ToString(), text.Length));
            text.Append(edit.Value);
            copied = values[edit.Key].Start + values[edit.Key].Length;
        }

        return text.Append(document, copied, document.Length - copied).ToString();
    }
}

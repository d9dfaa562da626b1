using System.Text;
using System.Text.Json;
using Xxgk.Columns;
using Xxgk.Compatibility;
using Xxgk.Serialization;
using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Serialization;

/// <summary>What every reader of a document rests on, each against the plain way to do it.</summary>
[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class ReadingTests
{
    private static readonly string[] Pieces = ["a", "学", "𠮷", "📄", "é", "\n", "\r\n", " ", "\u0085", "\u007F", "\u00A0", "\u3000", "\u2003", "\uFEFF", "\\n", "\\u5b66", "\\ud83d\\udcc4", "\\ud83d", "\\u0020"];

    [Property]
    public bool Places_are_counted_in_lines_and_UTF_16_units(int[] choice, int[] positions)
    {
        var text = TextOf(choice);
        var asked = positions.Select(at => (int)((uint)at % (text.Length + 1)))
            .Where(at => at == text.Length || !char.IsLowSurrogate(text[at])).OrderBy(at => at);
        var places = new TextPlaces(Encoding.UTF8.GetBytes(text));
        foreach (var at in asked)
        {
            var before = text.Substring(0, at);
            if (places.Of(Encoding.UTF8.GetByteCount(before)) != (before.Count(c => c == '\n') + 1, at - before.LastIndexOf('\n')))
            {
                return false;
            }
        }

        return true;
    }

    [Property(MaxTest = 1_000)]
    public Property A_text_is_accepted_as_if_it_were_always_decoded(int[] choice)
    {
        var json = "\"" + TextOf([.. choice.Take(8)]).Replace("\n", string.Empty, StringComparison.Ordinal).Replace("\r", string.Empty, StringComparison.Ordinal) + "\"";
        string? plain;
        try
        {
            plain = JsonDocument.Parse(json).RootElement.GetString();
        }
        catch (InvalidOperationException)
        {
            plain = null;
        }

        var expected = plain is { Length: >= 1 and <= 12 } && !plain.Any(char.IsControl) && !string.IsNullOrWhiteSpace(plain);
        var problems = new ProblemLog();
        string? read = null;
        DocumentReading.Read(Encoding.UTF8.GetBytes(json), problems, (ref JsonCursor cursor) => read = cursor.Text(new TextShape(12)));
        return ((read is not null) == expected && problems.IsEmpty == expected && (!expected || string.Equals(read, plain, StringComparison.Ordinal)))
            .Label(json)
            .Classify(expected, "accepted");
    }

    [Property(MaxTest = 1_000)]
    public bool The_first_invalid_byte_is_where_decoding_stops(byte[] bytes)
    {
        byte[] text = [.. Encoding.UTF8.GetBytes("学"), .. bytes];
        var first = Utf8Validity.FirstInvalid(text);
        return Utf8Validity.IsValid(text) == (first == text.Length)
            && Utf8Validity.IsValid(text.AsSpan(0, first))
            && Utf8Validity.IsValid(text) == Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(text)).AsSpan().SequenceEqual(text);
    }

    [Property(MaxTest = 100)]
    public bool A_set_of_ids_knows_what_it_has_met(string[] ids, int[] again)
    {
        var (set, naive) = (new IdSet(), new HashSet<string>(StringComparer.Ordinal));
        var many = ids.Select(id => id ?? string.Empty).Concat(again.Select(at => "r" + (at % 50))).Concat(Enumerable.Range(0, 300).Select(at => "x" + at)).ToList();
        foreach (var id in many.Concat(many))
        {
            // Half of a surrogate pair has no bytes of its own.
            if (!id.Any(char.IsSurrogate) && set.Add(Encoding.UTF8.GetBytes(id)) != naive.Add(id))
            {
                return false;
            }
        }

        set.Clear();
        return set.Add("x0"u8) && !set.Add("x0"u8);
    }

    [Fact]
    public void A_path_sought_from_a_marked_value_is_the_path_sought_from_the_beginning()
    {
        const string First = """{"id": "1", "on": ["a", {"b": [true, 2]}]}""";
        const string Third = """{"id": "3", "on": []}""";
        var text = Encoding.UTF8.GetBytes($$"""{"name": "x", "records": [{{First}}, {"id": "2"}, {{Third}}], "end": [{"x": null}]}""");
        PathMark Mark(string record, int index) => text.AsSpan().IndexOf(Encoding.UTF8.GetBytes(record)) is var start
            ? new PathMark(start, start + record.Length - 1, "records", index)
            : default;
        var whole = new JsonPaths(text, "$");
        var marked = new MarkedPaths(text, [Mark(First, 0), Mark(Third, 2)]);
        for (var position = 0; position <= text.Length; position++)
        {
            Assert.Equal(whole.Of(position), marked.Of(position));
        }
    }

    private static string TextOf(int[] choice) => string.Concat(choice.Select(at => Pieces[(int)((uint)at % Pieces.Length)]));
}

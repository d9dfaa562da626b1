using System.Text;
using System.Text.Json;

namespace Xxgk.Serialization;

/// <summary>
/// Reads a document value by value, against shapes. What does not fit becomes a problem at its place and is skipped, so
/// that one reading finds all of them; a syntax error ends the reading and leaves as a <see cref="JsonException"/>.
/// </summary>
internal ref struct JsonCursor
{
    private Utf8JsonReader reader;

    public JsonCursor(ReadOnlySpan<byte> document, ProblemLog problems)
    {
        Document = document;
        Problems = problems;
        reader = new Utf8JsonReader(document, JsonDocuments.ReaderOptions);
    }

    public ReadOnlySpan<byte> Document { get; }

    public ProblemLog Problems { get; }

    /// <summary>Where the current token begins.</summary>
    public readonly long Position => reader.TokenStartIndex;

    public readonly JsonTokenType Token => reader.TokenType;

    /// <summary>Whether the current text has escapes: then its bytes are not its text.</summary>
    public readonly bool IsEscaped => reader.ValueIsEscaped;

    /// <summary>The bytes between the quotation marks of the current text.</summary>
    public readonly ReadOnlySpan<byte> Bytes => reader.ValueSpan;

    public bool Read() => reader.Read();

    public void Skip() => reader.Skip();

    public readonly void Report(string chinese, string english) => Problems.Add(Position, chinese, english);

    /// <summary>Reports that the current value is not what <paramref name="shape"/> expects, and skips it.</summary>
    public void Refuse(JsonShape shape)
    {
        var (chinese, english) = Found();
        Report($"此处应为{shape.Expected.Chinese}，实为{chinese}。", $"Expected {shape.Expected.English}, found {english}.");
        reader.Skip();
    }

    /// <summary>Enters an object: the current token must be its start.</summary>
    public bool BeginObject(ObjectShape shape, out MemberState state)
    {
        state = new MemberState(Position);
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            return true;
        }

        Refuse(shape);
        return false;
    }

    /// <summary>Goes to the value of the next known member; false at the end of the object, whose required members are then checked.</summary>
    public bool NextMember(ObjectShape shape, ref MemberState state, out int member)
    {
        while (true)
        {
            reader.Read();
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                member = -1;
                ReportMissing(shape, state);
                return false;
            }

            member = reader.ValueIsEscaped ? FindEscaped(shape) : shape.Find(reader.ValueSpan, state.Expected);
            if (member < 0)
            {
                var name = Shown(JsonDocuments.TextOrEmpty(ref reader));
                Report($"不认识的成员“{name}”。", $"Unknown member '{name}'.");
            }
            else if ((state.Seen & (1UL << member)) != 0)
            {
                Report($"成员“{shape.Members[member].Name}”重复。", $"The member '{shape.Members[member].Name}' is given twice.");
            }
            else
            {
                state.Seen |= 1UL << member;
                state.Expected = member + 1;
                reader.Read();
                return true;
            }

            reader.Read();
            reader.Skip();
        }
    }

    /// <summary>Enters an array: the current token must be its start.</summary>
    public bool BeginList(ListShape shape)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            return true;
        }

        Refuse(shape);
        return false;
    }

    /// <summary>Goes to the next element; false at the end of the array. Elements beyond the maximum are a problem, once, and skipped.</summary>
    public bool NextElement(ListShape shape, ref int count)
    {
        while (true)
        {
            reader.Read();
            if (reader.TokenType == JsonTokenType.EndArray)
            {
                return false;
            }

            if (++count <= shape.Maximum)
            {
                return true;
            }

            if (count == shape.Maximum + 1)
            {
                Report($"最多{shape.Maximum}个元素。", $"At most {shape.Maximum} elements.");
            }

            reader.Skip();
        }
    }

    /// <summary>The current text, checked for its length and for control characters; null after a problem.</summary>
    public string? Text(TextShape shape)
    {
        if (!IsText(shape))
        {
            return null;
        }

        return JsonDocuments.TextOrEmpty(ref reader);
    }

    /// <summary>Whether the current value is a text that fits; a problem if not.</summary>
    public bool IsText(TextShape shape)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            Refuse(shape);
            return false;
        }

        if (IsPlainText(shape))
        {
            return true;
        }

        if (!JsonDocuments.TryGetText(ref reader, out var text))
        {
            Report("文本中有不成对的代理项字符。", "The text holds half of a surrogate pair.");
            return false;
        }

        if (text.Any(char.IsControl))
        {
            return RefuseControl();
        }

        if (text.Length < shape.Minimum || text.Length > shape.Maximum || (shape.Minimum > 0 && string.IsNullOrWhiteSpace(text)))
        {
            Report(
                $"文本应为{shape.Minimum}至{shape.Maximum}个字符，且不得全为空白。",
                $"The text must have {shape.Minimum} to {shape.Maximum} characters, not only blanks.");
            return false;
        }

        return true;
    }

    /// <summary>
    /// Most texts need no decoding to be accepted: bytes are at least as many as characters, raw control characters are no
    /// JSON, and a text that begins with a visible character is not blank. DEL and what begins with C2 are looked at closely.
    /// </summary>
    private readonly bool IsPlainText(TextShape shape)
    {
        var bytes = reader.ValueSpan;
        return !reader.ValueIsEscaped
            && shape.Minimum <= 1 && bytes.Length >= 1 && bytes.Length <= shape.Maximum
            && (bytes[0] is (> 0x20 and < 0x7F) or >= 0xE4)
            && bytes.IndexOfAny((byte)0x7F, (byte)0xC2) < 0;
    }

    public bool TryChoice(ChoiceShape shape, out int choice)
    {
        choice = -1;
        if (reader.TokenType == JsonTokenType.String)
        {
            choice = reader.ValueIsEscaped
                ? shape.Find(Encoding.UTF8.GetBytes(JsonDocuments.TextOrEmpty(ref reader)))
                : shape.Find(reader.ValueSpan);
        }

        if (choice < 0)
        {
            Refuse(shape);
        }

        return choice >= 0;
    }

    public bool TryBoolean(out bool value)
    {
        value = reader.TokenType == JsonTokenType.True;
        if (reader.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return true;
        }

        Refuse(BooleanShape.Instance);
        return false;
    }

    public bool TryNumber(NumberShape shape, out int value)
    {
        value = 0;
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out value) && value >= shape.Minimum && value <= shape.Maximum)
        {
            return true;
        }

        Refuse(shape);
        return false;
    }

    /// <summary>The current text as it is shown in a message: short, on one line.</summary>
    public string ShownText() => Shown(JsonDocuments.TextOrEmpty(ref reader));

    private static string Shown(string text)
    {
        var line = new StringBuilder();
        foreach (var c in text.Length > 40 ? text[..40] + "…" : text)
        {
            line.Append(char.IsControl(c) || char.IsSurrogate(c) ? '?' : c);
        }

        return line.ToString();
    }

    private readonly bool RefuseControl()
    {
        Report("文本中不得有控制字符（如换行）。", "The text must not hold control characters (such as line breaks).");
        return false;
    }

    private int FindEscaped(ObjectShape shape) =>
        JsonDocuments.TryGetText(ref reader, out var name) ? shape.Find(Encoding.UTF8.GetBytes(name), -1) : -1;

    private readonly void ReportMissing(ObjectShape shape, MemberState state)
    {
        var missing = shape.RequiredMask & ~state.Seen;
        for (var i = 0; missing != 0; i++, missing >>= 1)
        {
            if ((missing & 1) != 0)
            {
                Problems.Add(state.Start, $"缺少成员“{shape.Members[i].Name}”。", $"The member '{shape.Members[i].Name}' is missing.");
            }
        }
    }

    private (string Chinese, string English) Found() => reader.TokenType switch
    {
        JsonTokenType.StartObject => ("对象", "an object"),
        JsonTokenType.StartArray => ("数组", "an array"),
        JsonTokenType.Number => ($"数字 {ShownNumber()}", $"the number {ShownNumber()}"),
        JsonTokenType.String => ($"“{ShownText()}”", $"'{ShownText()}'"),
        JsonTokenType.True or JsonTokenType.False => ("逻辑值", "a truth value"),
        _ => ("null", "null"),
    };

    private readonly string ShownNumber() => Shown(Encoding.UTF8.GetString(reader.ValueSpan.ToArray()));
}

/// <summary>Which members of an object were met, and which is likely next.</summary>
internal struct MemberState(long start)
{
    public readonly long Start => start;

    public ulong Seen { get; set; }

    public int Expected { get; set; }

    /// <summary>Whether a member was there, well or not.</summary>
    public readonly bool HasSeen(int member) => (Seen & (1UL << member)) != 0;
}

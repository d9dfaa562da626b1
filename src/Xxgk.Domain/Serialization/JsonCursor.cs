using System.Text;
using System.Text.Json;
using Xxgk.Compatibility;

namespace Xxgk.Serialization;

/// <summary>
/// Reads a document value by value, against shapes. What does not fit becomes a problem at its place and is skipped, so
/// that one reading finds all of them; a syntax error ends the reading and leaves as a <see cref="JsonException"/>.
/// </summary>
internal ref partial struct JsonCursor
{
    private Utf8JsonReader reader;

    // DEL, what the second control characters begin with, and what marks that do not show begin with.
    private static ReadOnlySpan<byte> Suspicious => [0x7F, 0xC2, 0xE2, 0xEF];

    public JsonCursor(ReadOnlySpan<byte> document, ProblemLog problems)
    {
        Document = document;
        Problems = problems;
        reader = new Utf8JsonReader(document, JsonDocuments.ReaderOptions);
    }

    public ReadOnlySpan<byte> Document { get; }

    public ProblemLog Problems { get; }

    /// <summary>Whether no message may show what stands in the document: what is being read is personal data.</summary>
    public bool HidesValues { get; set; }

    /// <summary>Where the current token begins.</summary>
    public readonly long Position => reader.TokenStartIndex;

    public readonly JsonTokenType Token => reader.TokenType;

    /// <summary>Whether the current text has escapes: then its bytes are not its text.</summary>
    public readonly bool IsEscaped => reader.ValueIsEscaped;

    /// <summary>The bytes between the quotation marks of the current text.</summary>
    public readonly ReadOnlySpan<byte> Bytes => reader.ValueSpan;

    public bool Read() => reader.Read();

    public void Skip() => reader.Skip();

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
                ReportUnknown(shape, state);
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
            RefuseTypeOf(shape);
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
            Report("文本中不得有控制字符（如换行）。", "The text must not hold control characters (such as line breaks).");
            return false;
        }

        if (shape.IsName && text.FirstOrDefault(TextGuards.IsHiddenMark) is not '\0' and var mark)
        {
            Report(
                FormattableString.Invariant($"编号、标题中不得有不可见的控制符（U+{(int)mark:X4}）。"),
                FormattableString.Invariant($"An id or a title must not hold marks that do not show (U+{(int)mark:X4})."));
            return false;
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
        if (reader.ValueIsEscaped || shape.Minimum > 1 || bytes.Length < 1 || bytes.Length > shape.Maximum || bytes[0] is not ((> 0x20 and < 0x7F) or >= 0xE4))
        {
            return false;
        }

        if (Utf8Validity.IsPrintableAscii(bytes))
        {
            return true;
        }

        // None of these is ever a byte within a character: where they lack, nothing is hidden, and nothing controls.
        var mark = bytes.IndexOfAny(Suspicious);
        return (mark < 0 || (bytes[mark..].IndexOfAny((byte)0x7F, (byte)0xC2) < 0 && (!shape.IsName || !HoldsHiddenMark(bytes[mark..]))))
            && Utf8Validity.IsValid(bytes);
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
        var isNumber = TryCount(shape, out var number);
        value = (int)number;
        return isNumber;
    }

    public bool TryCount(NumberShape shape, out long value)
    {
        value = 0;
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out value) && value >= shape.Minimum && value <= shape.Maximum)
        {
            return true;
        }

        Refuse(shape);
        return false;
    }

    public bool TryAmount(AmountShape shape, out decimal value)
    {
        value = 0;
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out value) && value >= 0 && value <= AmountShape.Maximum)
        {
            return true;
        }

        Refuse(shape);
        return false;
    }

    // U+200B to U+206F begin with E2 80 or E2 81, and quotation marks and dashes among them are looked at closely; U+FEFF is EF BB BF.
    private static bool HoldsHiddenMark(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("\uFEFF"u8) >= 0
        || (bytes.IndexOf((byte)0xE2) >= 0 && (bytes.IndexOf("\u2000"u8[..2]) >= 0 || bytes.IndexOf("\u2040"u8[..2]) >= 0));

    private int FindEscaped(ObjectShape shape) =>
        JsonDocuments.TryGetText(ref reader, out var name) ? shape.Find(Encoding.UTF8.GetBytes(name), -1) : -1;
}

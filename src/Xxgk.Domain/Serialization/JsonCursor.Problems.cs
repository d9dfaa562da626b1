using System.Text;
using System.Text.Json;

namespace Xxgk.Serialization;

internal ref partial struct JsonCursor
{
    public readonly void Report(string chinese, string english) => Problems.Add(Position, chinese, english);

    /// <summary>Reports that the current value is not what <paramref name="shape"/> expects, and skips it.</summary>
    public void Refuse(JsonShape shape)
    {
        var (chinese, english) = Found();
        Report($"此处应为{shape.Expected.Chinese}，实为{chinese}。", $"Expected {shape.Expected.English}, found {english}.");
        reader.Skip();
    }

    /// <summary>The current text as it is shown in a message: short, on one line.</summary>
    public string ShownText() => Shown(JsonDocuments.TextOrEmpty(ref reader));

    private static string Shown(string text)
    {
        var shown = text.Length > 40 ? text[..40] + "…" : text;
        if (!shown.Any(c => char.IsControl(c) || char.IsSurrogate(c) || TextGuards.IsHiddenMark(c)))
        {
            return shown;
        }

        var line = new StringBuilder();
        for (var i = 0; i < shown.Length; i++)
        {
            var c = shown[i];
            if (i + 1 < shown.Length && char.IsSurrogatePair(c, shown[i + 1]))
            {
                line.Append(c).Append(shown[++i]);
                continue;
            }

            line.Append(char.IsControl(c) || char.IsSurrogate(c) || TextGuards.IsHiddenMark(c) ? '?' : c);
        }

        return line.ToString();
    }

    private void RefuseTypeOf(TextShape shape)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            Refuse(shape);
            return;
        }

        var (chinese, english) = Found();
        Report(
            $"此处应为{shape.Expected.Chinese}，实为{chinese}；文本须写在双引号内。",
            $"Expected {shape.Expected.English}, found {english}; a text stands in quotation marks.");
    }

    private void ReportUnknown(ObjectShape shape, MemberState state)
    {
        if (HidesValues)
        {
            // The place of the object: the path to the member would hold its name.
            Problems.Add(state.Start, "有不认识的成员。", "There is an unknown member.");
            return;
        }

        var text = JsonDocuments.TextOrEmpty(ref reader);
        var name = Shown(text);
        if (NearestName.Of(text, shape.Members.Select(member => member.Name)) is { } meant)
        {
            Report($"不认识的成员“{name}”，是否为“{meant}”？", $"Unknown member '{name}'; did you mean '{meant}'?");
        }
        else
        {
            Report($"不认识的成员“{name}”。", $"Unknown member '{name}'.");
        }
    }

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
        JsonTokenType.Number when HidesValues => ("数字", "a number"),
        JsonTokenType.String when HidesValues => ("文本", "a text"),
        JsonTokenType.Number => ($"数字 {ShownNumber()}", $"the number {ShownNumber()}"),
        JsonTokenType.String => ($"“{ShownText()}”", $"'{ShownText()}'"),
        JsonTokenType.True or JsonTokenType.False => ("逻辑值", "a truth value"),
        _ => ("null", "null"),
    };

    /// <summary>The current number as it is shown in a message.</summary>
    public readonly string ShownNumber() => Shown(Encoding.UTF8.GetString(reader.ValueSpan.ToArray()));
}

using System.Globalization;
using System.Text.RegularExpressions;
using Xxgk.Auditing;
using Xxgk.Specification;

namespace Xxgk.Checklist.Tests.Reporting;

/// <summary>A rendered report in which one thing was changed, with the rules that claim such a change and where they may show it.</summary>
internal sealed record ReportMutation(string Kind, string Text, int Start, int Length, string[] Rules)
{
    public bool IsFoundBy(AuditFinding finding) =>
        Rules.Contains(finding.Code) && finding.Place.Offset < Start + Length && Start < finding.Place.Offset + finding.Place.Length;

    public override string ToString() => $"{Kind} ({string.Join(' ', Rules)}): …{Text.Substring(Start, Math.Min(Length, 60))}…";

    /// <summary>One change of each kind that the report allows.</summary>
    public static Gen<IReadOnlyList<ReportMutation>> Of(ReportCase given) =>
        from choices in Gen.Choose(0, int.MaxValue - 1).ArrayOf(12)
        select All(given, given.ToString(), choices);

    private static IReadOnlyList<ReportMutation> All(ReportCase given, string text, int[] choice) =>
    [
        .. Period(given, text, choice[0]),
        .. Digit("a number of the list's notice", text, "教办函〔2014〕23号", choice[1], "XXGK4101", "XXGK4103"),
        .. Digit("a number of the Measures", text, "教育部令第29号", choice[2], "XXGK4101"),
        .. Word(text, "《高等学校信息公开办法》", choice[3]),
        .. Word(text, "《教育部关于公布〈高等学校信息公开事项清单〉的通知》", choice[4]),
        .. Dropped(given, text, choice[5]),
        .. Doubled(text, choice[6]),
        .. DoubledParagraph(text, choice[7]),
        .. Part(given, text, choice[8]),
        .. ChannelFigure(given, text, choice[9]),
        .. Zero(text, choice[10]),
        .. Row(text, choice[11]),
    ];

    private static IEnumerable<ReportMutation> Period(ReportCase given, string text, int choice)
    {
        var end = DateWords.Chinese(given.Facts.Period.End);
        var other = DateWords.Chinese(given.Facts.Period.End.PlusDays(1 + (choice % 300)));
        var start = text.IndexOf("统计期限为", StringComparison.Ordinal) + "统计期限为".Length;
        return Changed("the period's end", text, text.IndexOf(end, start, StringComparison.Ordinal), end, other, "XXGK4202");
    }

    private static IEnumerable<ReportMutation> Digit(string kind, string text, string number, int choice, params string[] rules)
    {
        var digits = Enumerable.Range(0, number.Length).Where(at => char.IsAsciiDigit(number[at])).ToArray();
        var at = digits[choice % digits.Length];
        var digit = (char)('1' + ((number[at] - '1' + 1 + (choice / 8 % 8)) % 9));
        return digit == number[at] ? [] : Changed(kind, text, text.IndexOf(number, StringComparison.Ordinal), number, number.Remove(at, 1).Insert(at, digit.ToString()), rules);
    }

    private static IEnumerable<ReportMutation> Word(string text, string title, int choice)
    {
        var letters = Enumerable.Range(0, title.Length).Where(at => char.IsLetter(title[at])).ToArray();
        var at = letters[choice % letters.Length];
        var put = (choice / 64 % 3) switch { 0 => string.Empty, 1 => title[at].ToString() + title[at], _ => "丙" };
        return Changed("a title's word", text, text.IndexOf(title, StringComparison.Ordinal), title, title.Remove(at, 1).Insert(at, put), "XXGK4102");
    }

    // What is gone shows at the next heading. Without the first, nothing is counted but the announced number, and that only in a whole text.
    private static IEnumerable<ReportMutation> Dropped(ReportCase given, string text, int choice)
    {
        var headings = Headings(text);
        var first = given.Facts.Narrative.SignedOn is null ? 1 : 0;
        var at = first + (choice % (headings.Count - 1 - first));
        var cut = text.Remove(headings[at], headings[at + 1] - headings[at]);
        yield return new("a section dropped", cut, 0, cut.Length, ["XXGK4301", "XXGK4303", "XXGK4305"]);
    }

    private static IEnumerable<ReportMutation> Doubled(string text, int choice)
    {
        var headings = Headings(text);
        var at = choice % (headings.Count - 1);
        var section = text[headings[at]..headings[at + 1]];
        yield return new("a section doubled", text.Insert(headings[at + 1], section), headings[at + 1], section.Length, ["XXGK4303"]);
    }

    private static IEnumerable<ReportMutation> DoubledParagraph(string text, int choice)
    {
        var paragraphs = Regex.Matches(text, "(?m)^[\u4e00-\u9fff].{45,}$", RegexOptions.NonBacktracking).ToArray();
        if (paragraphs.Length > 0)
        {
            var one = paragraphs[choice % paragraphs.Length];
            yield return new("a paragraph doubled", text.Insert(one.Index, one.Value + "\n\n"), one.Index + one.Length + 2, one.Length, ["XXGK4503"]);
        }
    }

    // Only where the sum can be decided: everything exact, nothing beside the total.
    private static IEnumerable<ReportMutation> Part(ReportCase given, string text, int choice)
    {
        var sentence = Regex.Match(text, "学校共主动公开信息[0-9]+条。其中，[^。]*。", RegexOptions.NonBacktracking);
        var counts = given.Facts.Register.DeclaredCounts.Where(count => count.Subject == DeclaredSubject.DisclosedItems).ToList();
        var parts = counts.Where(count => count.Channel is not null).ToList();
        if (!sentence.Success || text.AsSpan(sentence.Index + sentence.Length).StartsWith("此外", StringComparison.Ordinal) || parts.Count < 2 || !parts.All(part => part.Quantity.IsExact && part.BelongsToTotal == true))
        {
            return [];
        }

        var part = parts[choice % parts.Count];
        var shown = part.Channel!.Wording.Chinese + part.Quantity;
        var changed = part.Channel.Wording.Chinese + Quantity.Of(part.Quantity.Number + 1 + (choice / 32 % 5_000), "条");
        return Changed("a part of a sum", text, text.IndexOf(shown, sentence.Index, StringComparison.Ordinal), shown, changed, "XXGK4401")
            .Select(mutation => mutation with { Start = sentence.Index, Length = sentence.Length });
    }

    // 文件 and 会议 alone may stand for much else; the audit does not take them for channels.
    private static IEnumerable<ReportMutation> ChannelFigure(ReportCase given, string text, int choice)
    {
        var parts = given.Facts.Register.DeclaredCounts
            .Where(count => count is { Subject: DeclaredSubject.DisclosedItems, Channel: { Kind: not (ChannelKind.Documents or ChannelKind.Meeting) }, Quantity.IsExact: true })
            .ToList();
        if (parts.Count == 0)
        {
            return [];
        }

        var part = parts[choice % parts.Count];
        var name = part.Channel!.Wording.Chinese;
        return Changed("a figure of the register", text.Replace($"| {name} | {part.Quantity} |", $"| {name} | — |", StringComparison.Ordinal), -1, name + part.Quantity, name + Quantity.Of(part.Quantity.Number + 1 + (choice / 32 % 5_000), "条"), "XXGK4405");
    }

    private static IEnumerable<ReportMutation> Zero(string text, int choice)
    {
        var zero = Regex.Match(text, "未收到信息公开申请，新收申请0件|未收到信息公开申请（收到信息公开申请0件", RegexOptions.NonBacktracking);
        return zero.Success
            ? Changed("a zero", text, zero.Index, zero.Value, zero.Value.Replace("0件", (1 + (choice % 90)).ToString(CultureInfo.InvariantCulture) + "件", StringComparison.Ordinal), "XXGK4404")
            : [];
    }

    private static IEnumerable<ReportMutation> Row(string text, int choice)
    {
        var heading = text.IndexOf("## 八、清单事项公开情况表", StringComparison.Ordinal);
        var item = FormattableString.Invariant($"{1 + (choice % 50)}");
        var rows = Regex.Matches(text[heading..], $"(?m)^\\| {item}(\\.[0-9]+)? \\|.*\n", RegexOptions.NonBacktracking);
        if (rows.Count == 0)
        {
            yield break;
        }

        var (start, end) = (heading + rows[0].Index, heading + rows[^1].Index + rows[^1].Length);
        yield return new("a row of the list's table dropped", text.Remove(start, end - start), 0, text.Length - (end - start), ["XXGK4606"]);
    }

    private static IEnumerable<ReportMutation> Changed(string kind, string text, int at, string from, string to, params string[] rules)
    {
        at = at < 0 ? text.IndexOf(from, StringComparison.Ordinal) : at;
        return at < 0 ? [] : [new(kind, text.Remove(at, from.Length).Insert(at, to), at, to.Length, rules)];
    }

    private static List<int> Headings(string text) => [.. Regex.Matches(text, "(?m)^## ", RegexOptions.NonBacktracking).Select(heading => heading.Index)];
}

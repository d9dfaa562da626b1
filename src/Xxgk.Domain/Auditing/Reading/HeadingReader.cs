namespace Xxgk.Auditing;

/// <summary>Reads the headings of a report, and the number of parts that it announces.</summary>
internal static class HeadingReader
{
    private const int Longest = 60;
    private const string Numerals = "一二三四五六七八九十";

    // The rows of the table of requests in the government's form are no sections.
    private static readonly string[] TableRows = ["本年新收", "上年结转", "本年度办理", "结转下年度"];
    private static readonly string[] Leads = ["包括", "包含", "分为", "分", "由", "共", "从", "含", "涵盖", "围绕", "等", "为"];
    private static readonly string[] Words = ["部分", "方面"];
    private static readonly string[] Openers = ["包括", "包含", "涵盖", "分为", "从", "由", "含"];
    private static readonly string[] Tails = ["组成", "共", "等", "共计", ","];
    private static readonly string[] Wholes = ["全文", "报告", "本文", "年报"];

    public static IEnumerable<HeadingClaim> Read(ReportText text)
    {
        foreach (var paragraph in text.Paragraphs)
        {
            if (At(text, paragraph) is { } heading)
            {
                yield return heading;
            }
        }
    }

    /// <summary>The number that a paragraph begins with, as 「六、」; 0 where it begins otherwise.</summary>
    public static (int Number, int End) NumberAt(string text, Stretch paragraph)
    {
        var end = paragraph.Start;
        while (end < paragraph.End && end - paragraph.Start < 3 && text[end].IsIn(Numerals))
        {
            end++;
        }

        return end > paragraph.Start && end < paragraph.End && text[end] == '、'
            && TryNumber(text, paragraph.Start, end, out var number)
            ? (number, end + 1)
            : (0, paragraph.Start);
    }

    /// <summary>Most reports have ten sections or fewer.</summary>
    private static bool TryNumber(string text, int start, int end, out int number)
    {
        number = end - start == 1 ? Numerals.IndexOf(text[start]) + 1 : 0;
        return number > 0 || ChineseNumeral.TryParse(text.Substring(start, end - start), out number);
    }

    private static HeadingClaim? At(ReportText text, Stretch paragraph)
    {
        var plain = text.Plain;
        if (paragraph.Length > Longest || paragraph.Length < 3 || !(plain[paragraph.Start] == '(' || plain[paragraph.Start].IsIn(Numerals))
            || plain[paragraph.End - 1] is '。' or ';' || plain.IndexOf('|', paragraph.Start, paragraph.Length) >= 0)
        {
            return null;
        }

        if (NumberAt(plain, paragraph) is (> 0 and var number, var from) && from < paragraph.End)
        {
            return plain.WordAt(from, TableRows) is not null ? null : new(text, paragraph, 1, number, new(from, paragraph.End));
        }

        if (plain[paragraph.Start] == '(' && plain.IndexOf(')', paragraph.Start, Math.Min(5, paragraph.Length)) is > 0 and var close
            && TryNumber(plain, paragraph.Start + 1, close, out var second))
        {
            return new(text, paragraph, 2, second, new(close + 1, paragraph.End));
        }

        return null;
    }

    /// <summary>「等三部分」, 「共七个部分」, 「等6方面内容」 in a sentence that speaks of the report, before its first heading.</summary>
    public static AnnouncedPartsClaim? Announced(ReportText text, int firstHeading)
    {
        var masked = text.Masked;
        var limit = Math.Min(firstHeading, Math.Min(masked.Length, 4000));
        foreach (var word in Words)
        {
            for (var at = masked.IndexOf(word, 0, limit, StringComparison.Ordinal); at >= 0; at = masked.IndexOf(word, at + 1, limit - at - 1, StringComparison.Ordinal))
            {
                if (At(text, at, word) is { } claim)
                {
                    return claim;
                }
            }
        }

        return null;
    }

    private static AnnouncedPartsClaim? At(ReportText text, int at, string word)
    {
        var masked = text.Masked;
        var end = at - (at > 0 && masked[at - 1] is '个' or '大' ? 1 : 0);
        var start = end;
        while (start > 0 && end - start < 3 && (Characters.IsDigit(masked[start - 1]) || masked[start - 1].IsIn(Numerals)))
        {
            start--;
        }

        var numeral = masked.Substring(start, end - start);
        var number = numeral.Length > 0 && Characters.IsDigit(numeral[0]) ? masked.NumberIn(start, masked.DigitsEnd(start)) : ChineseNumeral.TryParse(numeral, out var read) ? read : 0;
        var sentence = text.SentenceAt(at);
        var before = masked.Substring(sentence.Start, start - sentence.Start);
        if (number is < 2 or > 20 || (start > 0 && masked[start - 1] == '第') || !before.HasAny(Wholes) || !before.HasAny(Leads) || (word.Has("方面") && !before.HasAny("内容", "包括", "包含", "全文")))
        {
            return null;
        }

        // Behind 全文 the list begins after the last verb that opens it.
        var names = before.Length;
        foreach (var lead in Openers)
        {
            if (before.LastIndexOf(lead, StringComparison.Ordinal) is >= 0 and var lastLead && before.Length - lastLead - lead.Length > 8)
            {
                names = lastLead + lead.Length;
                break;
            }
        }

        return new(text, new(start, at + word.Length), number, names < before.Length ? Trimmed(before.Substring(names)) : string.Empty);
    }

    private static string Trimmed(string names)
    {
        var list = names.TrimStart(':', '了');
        foreach (var tail in Tails)
        {
            list = list.EndsWith(tail, StringComparison.Ordinal) ? list.Substring(0, list.Length - tail.Length) : list;
        }

        return list;
    }
}

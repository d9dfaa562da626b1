using Xxgk.Compatibility;

namespace Xxgk.Auditing;

/// <summary>Reads quantities in digits, or in Chinese numerals from a hundred on, from the left to the right; every character is looked at a bounded number of times.</summary>
internal static class QuantityReader
{
    private const int LongestNumber = 15;

    private static readonly string[] Units =
    [
        "万元", "亿元", "元", "人次", "余人", "人", "条", "件", "篇", "项", "期", "种", "册", "份", "则", "个", "次", "张", "版", "场", "幅", "部", "家", "所", "台", "户",
        "名", "届", "块", "支", "本", "页", "字", "位", "门", "批", "类", "点", "%",
    ];

    private static readonly string[] Approximate = ["将近", "近", "大约", "约", "超过", "逾", "不少于", "至少", "不足", "不到", "少于"];
    private static readonly string[] Leads = ["共计", "合计", "总计", "累计", "共", "达"];
    private static readonly string[] NoApproximation = ["最近", "附近", "接近", "靠近", "临近", "预约", "节约", "合约", "签约", "公约", "违约"];
    private static readonly string[] Behind = ["以上", "左右", "上下"];

    // Only a numeral that has one of the first three is a quantity.
    private static readonly CharacterSet Large = new("百千万若");

    public static List<QuantityClaim> Read(ReportText text)
    {
        var (claims, masked, last) = (new List<QuantityClaim>(), text.MaskedScan, 0);
        var (stops, done) = (new Stops(masked, Characters.DigitSet, Large), 0);
        for (var i = stops.Next(0); i < masked.Length; i = stops.Next(done))
        {
            if (masked[i] == '若')
            {
                if (masked.HasAt(i, "若干") && UnitAt(masked, i + 2) is { } some)
                {
                    Add(text, claims, new(new(i, i + 2 + some.Length), null), ref last);
                }

                done = i + 1;
                continue;
            }

            var start = NumberStart(masked, i, done);
            done = NumberEnd(masked, start, out var isNumber);
            if (isNumber && done - start <= LongestNumber && !IsPartOfAnother(masked, start) && Whole(masked, start, done) is { } whole)
            {
                Add(text, claims, whole, ref last);
                done = Math.Max(done, last);
            }
        }

        return claims;
    }

    /// <summary>Where the number begins that has this character, not before what is done: digits where they are, a numeral at its first character.</summary>
    private static int NumberStart(ScannedText text, int at, int done)
    {
        if (Characters.IsDigit(text[at]))
        {
            return at;
        }

        while (at > done && Characters.IsNumeral(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private static void Add(ReportText text, List<QuantityClaim> claims, (Stretch At, string? PlainUnit) whole, ref int last)
    {
        if (whole.PlainUnit is { } unit)
        {
            claims.Add(new(text, whole.At, unit, last));
        }
        else if (Quantity.TryParse(text.MaskedAt(whole.At), out var quantity))
        {
            claims.Add(new(text, whole.At, quantity, last));
        }
        else
        {
            return;
        }

        last = whole.At.End;
    }

    /// <summary>Behind the digits (groups and a decimal point too) or the Chinese numeral that begins here. Small numerals are words of every sentence: 一种, 三个方面.</summary>
    private static int NumberEnd(ScannedText text, int start, out bool isNumber)
    {
        if (!Characters.IsDigit(text[start]))
        {
            var (numeral, isLarge) = (start, false);
            for (; numeral < text.Length && text[numeral] is var c && Characters.IsNumeral(c); numeral++)
            {
                isLarge |= c is '百' or '千' or '万';
            }

            isNumber = isLarge && text[start] is not ('百' or '千' or '万');
            return numeral;
        }

        isNumber = true;
        var end = text.DigitsEnd(start);
        while (end + 1 < text.Length && text[end] is ',' or '.' && Characters.IsDigit(text[end + 1]))
        {
            var next = text.DigitsEnd(end + 1);
            if (text[end] == ',' && (next - end != 4 || end - start > 11))
            {
                break;
            }

            end = next;
        }

        return end;
    }

    private static bool IsPartOfAnother(ScannedText text, int start)
    {
        var before = start > 0 ? text[start - 1] : '\n';
        return Characters.IsLatin(before) || before is '第' or '-' or '/' or '[' or '.' or '_' or '@' or '"' or '“' || text.HasBefore(start, "大类");
    }

    /// <summary>The whole quantity around a number: words before it, its unit, words behind; null where it is none. Most are plain: digits and a unit.</summary>
    private static (Stretch At, string? PlainUnit)? Whole(ScannedText text, int start, int end)
    {
        var at = end;
        if (at + 1 < text.Length && text[at] is '-' or '至' && Characters.IsDigit(text[at + 1]))
        {
            at = NumberEnd(text, at + 1, out _);
        }

        at = Past(text, at, "十百千万亿", 3);
        at = Past(text, at, "余多", 1);
        at = Past(text, at, "万亿", 1);
        var unit = UnitAt(text, at);
        if (unit is null)
        {
            return at == end && IsCountWithoutUnit(text, start, end) ? (new(start, end), IsPlain(text, start, end) ? string.Empty : null) : null;
        }

        at += unit.Length;
        var behind = Past(text, at, "余多", 1);
        behind += text.WordAt(behind, Behind)?.Length ?? 0;
        var near = start - (BeforeOf(text, start, Approximate) ?? string.Empty).Length;
        var from = near - (BeforeOf(text, near, Leads) ?? string.Empty).Length;
        var isPlain = at - unit.Length == end && behind == at && near == start && unit[0] is not ('万' or '亿' or '余') && IsPlain(text, start, end);
        return (new(from, behind), isPlain ? unit : null);
    }

    private static string? BeforeOf(ScannedText text, int at, string[] words) =>
        text.WordBefore(at, NoApproximation) is null ? text.WordBefore(at, words) : null;

    private static int Past(ScannedText text, int at, string characters, int most)
    {
        for (var i = 0; i < most && at < text.Length && text[at].IsIn(characters); i++)
        {
            at++;
        }

        return at;
    }

    /// <summary>Digits with at most one point: what is surely a number.</summary>
    private static bool IsPlain(ScannedText text, int start, int end)
    {
        var whole = text.DigitsEnd(start);
        return whole > start && (whole == end || (text[whole] == '.' && text.DigitsEnd(whole + 1) == end));
    }

    private static string? UnitAt(ScannedText text, int at) => text.WordAt(at, Units);

    /// <summary>「快讯1204;」: the unit is missing in a list.</summary>
    private static bool IsCountWithoutUnit(ScannedText text, int start, int end) =>
        end - start <= 6 && start > 0 && Characters.IsHan(text[start - 1]) && !text[start - 1].IsIn("第年月日号路楼室院区栋版")
        && end < text.Length && text[end] is ';' or ',' or '、' or '。' or ')' && !(end - start == 4 && text.HasAt(start, "20"));
}

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

    public static List<QuantityClaim> Read(ReportText text)
    {
        var (claims, masked, last) = (new List<QuantityClaim>(), text.Masked, 0);
        for (var i = 0; i < masked.Length; i++)
        {
            var end = NumberEnd(masked, i);
            if (end == i)
            {
                // A small numeral is passed over whole, however long its run.
                while (i + 1 < masked.Length && ChineseQuantityNumber.IsPart(masked[i]) && ChineseQuantityNumber.IsPart(masked[i + 1]))
                {
                    i++;
                }

                if (masked.HasAt(i, "若干") && UnitAt(masked, i + 2) is { } some)
                {
                    Add(text, claims, new(i, i + 2 + some.Length), ref last);
                }

                continue;
            }

            if (end - i <= LongestNumber && !IsPartOfAnother(masked, i) && Whole(masked, i, end) is { } whole)
            {
                Add(text, claims, whole, ref last);
                end = Math.Max(end, last);
            }

            i = end - 1;
        }

        return claims;
    }

    private static void Add(ReportText text, List<QuantityClaim> claims, Stretch whole, ref int last)
    {
        var printed = text.MaskedAt(whole);
        if (!Quantity.TryParse(printed, out var quantity))
        {
            return;
        }

        var clause = text.ClauseAt(whole.Start);
        var from = Math.Max(clause.Start, Math.Min(last, whole.Start));
        claims.Add(new(text, whole, quantity, ChannelWords.In(text.Masked.Substring(from, whole.Start - from))));
        last = whole.End;
    }

    /// <summary>Behind the digits (groups and a decimal point too) or the Chinese numeral that begins here; the place itself where none does.</summary>
    private static int NumberEnd(string text, int start)
    {
        if (!Characters.IsDigit(text[start]))
        {
            var (numeral, isLarge) = (start, false);
            while (numeral < text.Length && ChineseQuantityNumber.IsPart(text[numeral]))
            {
                isLarge |= text[numeral] is '百' or '千' or '万';
                numeral++;
            }

            // Small numerals are words of every sentence: 一种, 三个方面.
            return isLarge && !text[start].IsIn("百千万") ? numeral : start;
        }

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

    private static bool IsPartOfAnother(string text, int start)
    {
        var before = start > 0 ? text[start - 1] : '\n';
        return Characters.IsLatin(before) || before is '第' or '-' or '/' or '[' or '.' or '_' or '@' or '"' or '“' || text.HasBefore(start, "大类");
    }

    /// <summary>The whole quantity around a number: words before it, its unit, words behind; null where it is none.</summary>
    private static Stretch? Whole(string text, int start, int end)
    {
        var at = end;
        if (at + 1 < text.Length && text[at] is '-' or '至' && Characters.IsDigit(text[at + 1]))
        {
            at = NumberEnd(text, at + 1);
        }

        at = Past(text, at, "十百千万亿", 3);
        at = Past(text, at, "余多", 1);
        at = Past(text, at, "万亿", 1);
        var unit = UnitAt(text, at);
        if (unit is null)
        {
            return IsCountWithoutUnit(text, start, end) ? new(start, end) : null;
        }

        at += unit.Length;
        at = Past(text, at, "余多", 1);
        at += text.WordAt(at, Behind)?.Length ?? 0;
        var from = start - (BeforeOf(text, start, Approximate) ?? string.Empty).Length;
        from -= (BeforeOf(text, from, Leads) ?? string.Empty).Length;
        return new(from, at);
    }

    private static string? BeforeOf(string text, int at, string[] words) =>
        text.HasAnyBefore(at, NoApproximation) ? null : Array.Find(words, word => text.HasBefore(at, word));

    private static int Past(string text, int at, string characters, int most)
    {
        for (var i = 0; i < most && at < text.Length && text[at].IsIn(characters); i++)
        {
            at++;
        }

        return at;
    }

    private static string? UnitAt(string text, int at) => text.WordAt(at, Units);

    /// <summary>「快讯1204;」: the unit is missing in a list.</summary>
    private static bool IsCountWithoutUnit(string text, int start, int end) =>
        end - start <= 6 && start > 0 && Characters.IsHan(text[start - 1]) && !text[start - 1].IsIn("第年月日号路楼室院区栋版")
        && end < text.Length && text[end] is ';' or ',' or '、' or '。' or ')' && !(end - start == 4 && text.HasAt(start, "20"));
}

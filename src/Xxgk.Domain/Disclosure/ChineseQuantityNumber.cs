namespace Xxgk;

/// <summary>Numbers of any size in Chinese characters, as quantities have them: 三百, 十二万, 一亿零五百, and 百, 千, 万 without their 一.</summary>
internal static class ChineseQuantityNumber
{
    private const string Parts = "零〇一二两三四五六七八九十百千万亿";

    public static bool IsPart(char c) => Parts.Any(part => part == c);

    /// <summary>What a character multiplies digits by (1.2万); 0 for any other.</summary>
    public static int Multiplier(char c) => c switch { '十' => 10, '百' => 100, '千' => 1_000, '万' => 10_000, '亿' => 100_000_000, _ => 0 };

    public static bool TryParse(string text, out decimal number)
    {
        number = 0;
        if (text.Length == 0)
        {
            return false;
        }

        if (text is "零" or "〇")
        {
            return true;
        }

        var sum = 0m;
        var rest = text;
        foreach (var unit in "亿万")
        {
            var at = rest.IndexOf(unit);
            if (at >= 0)
            {
                if (!TrySection(rest.Substring(0, at), rest.Length == text.Length, out var section))
                {
                    return false;
                }

                sum += (decimal)section * Multiplier(unit);
                rest = rest.Substring(at + 1);
            }
        }

        var last = 0;
        if (rest.Length > 0 && !TrySection(rest, rest.Length == text.Length, out last))
        {
            return false;
        }

        number = sum + last;
        return true;
    }

    /// <summary>Below 10,000. The first section may lack its 一 (百余, 万余); a later one has a 零 in front if, and only if, it is below 1,000.</summary>
    private static bool TrySection(string text, bool isFirst, out int number)
    {
        number = 0;
        if (isFirst)
        {
            return ChineseNumeral.TryParse(text.Length == 0 || text[0] is '百' or '千' ? "一" + text : text, out number);
        }

        var afterZero = text.Length > 1 && text[0] is '零' or '〇';
        return ChineseNumeral.TryParse(afterZero ? text.Substring(1) : text, out number) && afterZero == number < 1_000;
    }
}

using System.Text;
using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>Numbers in Chinese characters, as articles and items bear them (汉字数字): 一, 十二, 一百零五, 二千零一十. From 1 to 9999.</summary>
public static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";
    private const string Units = "千百十";

    /// <summary>The number in the form that statutes print (书写): 10 is 十, 12 is 十二, 112 is 一百一十二, 1005 is 一千零五.</summary>
    /// <param name="number">1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static string Format(int number)
    {
        var rest = Guard.Against.OutOfRange(number, nameof(number), 1, 9999);
        var text = new StringBuilder(8);
        var zeroPending = false;
        for (var (place, unit) = (0, 1000); unit >= 1; place++, unit /= 10)
        {
            var digit = rest / unit;
            rest %= unit;
            if (digit == 0)
            {
                zeroPending = text.Length > 0;
                continue;
            }

            if (zeroPending)
            {
                text.Append(Digits[0]);
                zeroPending = false;
            }

            // 10 to 19 drop the leading 一; 110 keeps it.
            if (digit != 1 || unit != 10 || text.Length > 0)
            {
                text.Append(Digits[digit]);
            }

            if (unit > 1)
            {
                text.Append(Units[place]);
            }
        }

        return text.ToString();
    }

    /// <summary>Reads a number in Chinese characters (识读).</summary>
    /// <param name="text">The text; not null. What is accepted, <see cref="TryParse"/> says.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no number from 1 to 9999 in Chinese characters.</exception>
    public static int Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var number)
            ? number
            : throw new FormatException("A number from 1 to 9999 in Chinese characters is expected.");

    /// <summary>Reads a number in Chinese characters (识读). Never throws.</summary>
    /// <remarks>
    /// Besides the form of <see cref="Format"/>, these are read, since they can mean one number only: 一十二 and 一百十二 (a ten
    /// with or without its 一), 两 before 百 or 千 or alone, 〇 for 零. Not read: 二百五 (250 or 205), 一百五, 二〇一四.
    /// </remarks>
    /// <param name="text">The text; null is read as no number.</param>
    /// <param name="number">The number; 0 if there is none.</param>
    public static bool TryParse(string? text, out int number)
    {
        number = 0;
        if (text is not { Length: > 0 and <= 8 })
        {
            return false;
        }

        // The sum alone would accept any order of units; that the canonical form comes out again excludes all but the lawful ones.
        var canonical = Canonical(text);
        if (Sum(canonical) is not (>= 1 and <= 9999 and var sum) || !string.Equals(Format(sum), canonical, StringComparison.Ordinal))
        {
            return false;
        }

        number = sum;
        return true;
    }

    private static string Canonical(string text)
    {
        var canonical = new StringBuilder(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            switch (text[i])
            {
                case '〇':
                    canonical.Append('零');
                    break;
                case '两' when text.Length == 1 || next is '百' or '千':
                    canonical.Append('二');
                    break;
                case '一' when i == 0 && next == '十':
                    break;
                case '十' when i > 0 && text[i - 1] is '百' or '零':
                    canonical.Append("一十");
                    break;
                default:
                    canonical.Append(text[i]);
                    break;
            }
        }

        return canonical.ToString();
    }

    private static int Sum(string text)
    {
        var (sum, digit) = (0, -1);
        foreach (var character in text)
        {
            if (Digits.IndexOf(character) is >= 0 and var value)
            {
                digit = value;
                continue;
            }

            var unit = character switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            if (unit == 0)
            {
                return 0;
            }

            sum += Math.Abs(digit) * unit;
            digit = 0;
        }

        return sum + Math.Max(digit, 0);
    }
}

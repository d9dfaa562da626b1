using System.Text;

namespace Xxgk.Requests;

/// <summary>A run of digits in a text, full-width ones included, with the X that can end the number of an identity card.</summary>
internal readonly record struct DigitGroup(int Start, int End, string Digits)
{
    /// <summary>Two marks at most join the groups of one number: a bracket and a blank behind an area code.</summary>
    private const int LongestJoint = 2;

    public static List<DigitGroup> In(string text)
    {
        var groups = new List<DigitGroup>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsDigit(text[i]))
            {
                continue;
            }

            var start = i;
            var digits = new StringBuilder();
            for (; i < text.Length && IsDigit(text[i]); i++)
            {
                digits.Append(Digit(text[i]));
            }

            if (i < text.Length && IsX(text[i]) && digits.Length is 17 or 3 && !(i + 1 < text.Length && IsLatin(text[i + 1])))
            {
                digits.Append('X');
                i++;
            }

            groups.Add(new(start, i, digits.ToString()));
            i--;
        }

        return groups;
    }

    /// <summary>Whether two groups that follow each other can be parts of one number.</summary>
    public static bool AreJoined(string text, DigitGroup first, DigitGroup second)
    {
        if (second.Start - first.End is < 1 or > LongestJoint)
        {
            return false;
        }

        for (var i = first.End; i < second.Start; i++)
        {
            if (!IsJoint(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsJoint(char c) => IsHyphen(c) || c is ' ' or '\u00A0' or '\u3000' or ')' or '）';

    public static bool IsHyphen(char c) => c is '-' or '－' or '‑' or '–' or '—';

    public static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    public static bool IsLatin(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= 'ａ' and <= 'ｚ') or (>= 'Ａ' and <= 'Ｚ');

    private static char Digit(char c) => c >= '０' ? (char)(c - '０' + '0') : c;

    private static bool IsX(char c) => c is 'x' or 'X' or 'ｘ' or 'Ｘ';
}

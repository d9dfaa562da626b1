using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;

namespace Xxgk;

public readonly partial struct DocumentNumber
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2200;
    private const int LargestSerial = 99_999;
    private const int LongestPrefix = 30;
    private const int LongestText = 100;
    private const string State = "中华人民共和国";

    /// <summary>Reads a number (识读). What is accepted, <see cref="TryParse"/> says.</summary>
    /// <param name="text">The text; not null.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not the number of a document.</exception>
    public static DocumentNumber Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var number)
            ? number
            : throw new FormatException("The number of a document is expected, such as 教办函〔2014〕23号 or 教育部令第29号.");

    /// <summary>Reads a number with any kind of brackets around the year, blanks and full-width digits (识读). Never throws.</summary>
    /// <remarks>
    /// Brackets: 〔〕 （） () [] ［］ 【】 ﹝﹞. Orders: 教育部令第29号, 教育部令29号, 教育部第29号令, 教育部29号令, each also with
    /// 中华人民共和国 before the issuer and, after 第 or 令, with a Chinese numeral. A number without prefix (〔2014〕23号) or without issuer (29号令)
    /// is not read: it names nothing for certain.
    /// </remarks>
    /// <param name="text">The text, nothing but the number; null is read as none.</param>
    /// <param name="number">The number; <c>default</c> if the text is none.</param>
    public static bool TryParse(string? text, out DocumentNumber number)
    {
        number = default;
        if (text is null || text.Length > LongestText)
        {
            return false;
        }

        var folded = Fold(text);
        return TryParseLetter(folded, out number) || TryParseOrder(folded, out number);
    }

    /// <summary>Without blanks, full-width digits as plain ones, every kind of bracket as 〔 or 〕.</summary>
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is not ('\u200B' or '\uFEFF') && !char.IsWhiteSpace(character))
            {
                folded.Append(character switch
                {
                    >= '０' and <= '９' => (char)(character - '０' + '0'),
                    '（' or '(' or '[' or '［' or '【' or '﹝' => '〔',
                    '）' or ')' or ']' or '］' or '】' or '﹞' => '〕',
                    _ => character,
                });
            }
        }

        return folded.ToString();
    }

    private static bool TryParseLetter(string text, out DocumentNumber number)
    {
        number = default;
        var open = text.IndexOf('〔');
        if (open < 1 || text.Length < open + 8 || text[open + 5] != '〕' || text[text.Length - 1] != '号')
        {
            return false;
        }

        var rest = text.Substring(open + 6, text.Length - open - 7);
        var letters = text.Substring(0, open);
        if (!IsPrefix(letters)
            || !TryReadDigits(text.Substring(open + 1, 4), out var year)
            || year is < EarliestYear or > LatestYear
            || !TryReadDigits(WithoutOrdinal(rest), out var serial))
        {
            return false;
        }

        number = new(letters, year, serial);
        return true;
    }

    private static bool TryParseOrder(string text, out DocumentNumber number)
    {
        number = default;
        var (issuer, count) = (string.Empty, string.Empty);
        if (text.EndsWith("号令", StringComparison.Ordinal))
        {
            // 教育部第29号令, 教育部29号令: the count begins after 第, or with the first digit.
            var body = text.Substring(0, text.Length - 2);
            var start = body.IndexOf('第') is > 0 and var ordinal ? ordinal : FirstDigit(body);
            (issuer, count) = start > 0 ? (body.Substring(0, start), body.Substring(start)) : (string.Empty, string.Empty);
        }
        else if (text.Length > 0 && text[text.Length - 1] == '号' && text.LastIndexOf('令') is > 0 and var order)
        {
            (issuer, count) = (text.Substring(0, order), text.Substring(order + 1, text.Length - order - 2));
        }

        issuer = WithoutState(issuer);
        count = WithoutOrdinal(count);
        if (!IsPrefix(issuer) || !(TryReadDigits(count, out var serial) || ChineseNumeral.TryParse(count, out serial)))
        {
            return false;
        }

        number = new(issuer, null, serial);
        return true;
    }

    private static string WithoutState(string issuer) =>
        issuer.StartsWith(State, StringComparison.Ordinal) ? issuer.Substring(State.Length) : issuer;

    private static string WithoutOrdinal(string count) => count.Length > 0 && count[0] == '第' ? count.Substring(1) : count;

    private static int FirstDigit(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= '0' and <= '9')
            {
                return i;
            }
        }

        return -1;
    }

    // A prefix that ended in 令, or had a digit or 第 in it, could not be told from the form of an order.
    private static bool IsPrefix(string text) =>
        text.Length is > 0 and <= LongestPrefix
        && text.All(char.IsLetter)
        && text[text.Length - 1] != '令'
        && text.IndexOf('第') < 0
        && !text.StartsWith(State, StringComparison.Ordinal);

    private static bool TryReadDigits(string text, out int number)
    {
        number = 0;
        return text.Length is > 0 and <= 5
            && text.All(c => c is >= '0' and <= '9')
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number)
            && number > 0;
    }
}

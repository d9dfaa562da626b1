using Xxgk.Compatibility;

namespace Xxgk.Auditing;

/// <summary>Kinds of characters in the folded text, and searches that compare code by code.</summary>
internal static class Characters
{
    public const string Digits = "0123456789";

    public static readonly CharacterSet DigitSet = new(Digits);

    public static readonly CharacterSet ClauseEnds = new(",;。:!?\n");

    public static readonly CharacterSet SentenceEnds = new("。!?\n");

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇';

    public static bool IsLatin(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    /// <summary>Whether a clause ends here.</summary>
    public static bool IsClauseEnd(char c) => c is ',' or ';' or '。' or ':' or '!' or '?' or '\n';

    /// <summary>Whether a sentence ends here.</summary>
    public static bool IsSentenceEnd(char c) => c is '。' or '!' or '?' or '\n';

    /// <summary>Whether a Chinese number can hold it.</summary>
    public static bool IsNumeral(char c) =>
        c is '零' or '〇' or '一' or '二' or '两' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '百' or '千' or '万' or '亿';

    public static bool Has(this string text, string word) => text.AsSpan().IndexOf(word.AsSpan()) >= 0;

    public static bool IsIn(this char c, string set) => set.AsSpan().IndexOf(c) >= 0;

    public static bool HasAny(this string text, params string[] words)
    {
        foreach (var word in words)
        {
            if (text.Has(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word stands at a place.</summary>
    public static bool HasAt(this string text, int at, string word) =>
        at >= 0 && at + word.Length <= text.Length && text[at] == word[0] && text.AsSpan(at, word.Length).SequenceEqual(word.AsSpan());

    /// <summary>The first of the words that stands at a place; null where none does.</summary>
    public static string? WordAt(this string text, int at, string[] words)
    {
        foreach (var word in words)
        {
            if (text.HasAt(at, word))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>The first of the words that ends right before a place; null where none does.</summary>
    public static string? WordBefore(this string text, int at, string[] words)
    {
        foreach (var word in words)
        {
            if (text.HasBefore(at, word))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>Whether a word ends right before a place.</summary>
    public static bool HasBefore(this string text, int at, string word) => text.HasAt(at - word.Length, word);

    public static bool HasAnyBefore(this string text, int at, params string[] words) => text.WordBefore(at, words) is not null;

    /// <summary>The end of the run of digits that begins at a place.</summary>
    public static int DigitsEnd(this string text, int at)
    {
        while (at < text.Length && IsDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The number of a run of up to nine digits; −1 for any other.</summary>
    public static int NumberIn(this string text, int start, int end)
    {
        if (end <= start || end - start > 9)
        {
            return -1;
        }

        var number = 0;
        for (var i = start; i < end; i++)
        {
            number = (number * 10) + (text[i] - '0');
        }

        return number;
    }
}

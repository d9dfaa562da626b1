namespace Xxgk.Auditing;

/// <summary>What each character is read as, in tables: a look instead of a dozen comparisons for each character of a text.</summary>
internal static class FoldedCharacters
{
    /// <summary>What stands for a character that is dropped.</summary>
    public const char Dropped = '\0';

    /// <summary>From here on characters are what they are, up to the forms of other widths.</summary>
    public const char FirstPlain = '\u3100';

    /// <summary>From here on characters may be forms of others again.</summary>
    public const char FirstOfForms = '\uFE00';

    private static readonly char[] Low = [.. Enumerable.Range(0, FirstPlain).Select(c => Fold((char)c))];
    private static readonly char[] Forms = [.. Enumerable.Range(FirstOfForms, 0x10000 - FirstOfForms).Select(c => Fold((char)c))];

    /// <summary>The character below or above the plain ones as it is read; <see cref="Dropped"/> for what is dropped, a line feed for every end of a line.</summary>
    public static char Of(char c) => c < FirstPlain ? Low[c] : Forms[c - FirstOfForms];

    private static char Fold(char c)
    {
        if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' or '\f' or '\v')
        {
            return '\n';
        }

        var narrow = c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;
        if (c is (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF' or '\u00AD' || narrow == '*' || char.IsWhiteSpace(c) || char.IsControl(c))
        {
            return Dropped;
        }

        return narrow switch
        {
            '〔' or '[' or '【' or '﹝' or '〖' => '[',
            '〕' or ']' or '】' or '﹞' or '〗' => ']',
            '—' or '–' or '―' or '‐' or '‑' or '‒' or '−' or '─' or '~' or '〜' or '﹣' => '-',
            '〈' or '‹' or '﹤' => '<',
            '〉' or '›' or '﹥' => '>',
            '﹙' => '(',
            '﹚' => ')',
            '∶' or '︰' or '﹕' => ':',
            '﹐' => ',',
            '﹔' => ';',
            '､' or '﹑' => '、',
            '｡' => '。',
            _ => narrow,
        };
    }
}

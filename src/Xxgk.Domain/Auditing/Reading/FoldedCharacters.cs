namespace Xxgk.Auditing;

/// <summary>What each character is read as, in tables: a look instead of a dozen comparisons for each character of a text.</summary>
internal static class FoldedCharacters
{
    /// <summary>What stands for a character that is dropped.</summary>
    public const char Dropped = '\0';

    // Between them characters are what they are: below, and from the forms of other widths on, some are forms of others.
    private const char FirstPlain = '\u3100';
    private const char FirstOfForms = '\uFE00';

    private static readonly char[] All = Table(Fold);

    // A text has few characters that its neighbours decide on: without them a run is read without a guess.
    private static readonly char[] Straight = Table(c => Fold(c) is not ('\n' or '#' or '-') and var folded ? folded : Dropped);

    /// <summary>The character as it is read; <see cref="Dropped"/> for what is dropped, a line feed for every end of a line.</summary>
    public static char Of(char c) => All[c];

    /// <summary>Reads characters as long as each is one character, whatever stands around it.</summary>
    /// <returns>How many were read: the next one is dropped, ends a line, or depends on its neighbours.</returns>
    public static int Run(ReadOnlySpan<char> text, Span<char> to)
    {
        var (straight, at) = (Straight, 0);
        for (; at < text.Length; at++)
        {
            var folded = straight[text[at]];
            if (folded == Dropped)
            {
                break;
            }

            to[at] = folded;
        }

        return at;
    }

    private static char[] Table(Func<char, char> read)
    {
        var table = new char[char.MaxValue + 1];
        for (var c = 0; c < table.Length; c++)
        {
            table[c] = c is >= FirstPlain and < FirstOfForms ? (char)c : read((char)c);
        }

        return table;
    }

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

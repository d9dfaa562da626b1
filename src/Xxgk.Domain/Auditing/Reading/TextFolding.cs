using System.Text;

namespace Xxgk.Auditing;

/// <summary>
/// Folds a report's text for reading: widths, brackets and dashes are one, blanks are gone, lines that belong together are joined.
/// The origin of every character is kept.
/// </summary>
internal sealed class TextFolding
{
    private const int LongestOpenTitle = 60;

    private readonly StringBuilder folded = new();
    private readonly List<int> origins = [];
    private int lineStart;
    private int paragraphStart;

    public string Text => folded.ToString();

    public int[] Origins => [.. origins];

    public static TextFolding Of(string original)
    {
        var folding = new TextFolding();
        folding.folded.EnsureCapacity(original.Length);
        for (var i = 0; i < original.Length; i++)
        {
            var c = original[i];
            if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' or '\f' or '\v')
            {
                folding.EndLine();
            }
            else
            {
                folding.Append(c, i);
            }
        }

        folding.EndLine();
        return folding;
    }

    private void Append(char c, int origin)
    {
        var one = Fold(c);
        var isMark = one == '#' && folded.Length == lineStart;
        var isRun = one == '-' && folded.Length > lineStart && folded[folded.Length - 1] == '-';
        if (one != '\0' && !isMark && !isRun)
        {
            folded.Append(one);
            origins.Add(origin);
        }
    }

    /// <summary>A line that has nothing does not part; one that goes on joins the next when that begins, so the mark is set here and taken back then.</summary>
    private void EndLine()
    {
        if (folded.Length == lineStart)
        {
            return;
        }

        // The mark of the end before this line is dropped when that line goes on in this one.
        if (lineStart > paragraphStart && GoesOn())
        {
            folded.Remove(lineStart - 1, 1);
            origins.RemoveAt(lineStart - 1);
        }
        else
        {
            paragraphStart = lineStart;
        }

        folded.Append('\n');
        origins.Add(origins[origins.Count - 1] + 1);
        lineStart = folded.Length;
    }

    private bool GoesOn()
    {
        var last = folded[lineStart - 2];
        return !IsHeading(lineStart) && (last is '、' or ',' || InAddress() || InOpenTitle());
    }

    private bool IsHeading(int at) => folded.Length > at + 1 && folded[at].IsIn("一二三四五六七八九十") && (folded[at + 1] == '、' || (folded.Length > at + 2 && folded[at + 2] == '、'));

    private bool InAddress()
    {
        if (folded[lineStart] is not (> ' ' and < '\u007F'))
        {
            return false;
        }

        var start = lineStart - 1;
        while (start > paragraphStart && folded[start - 1] is > ' ' and < '\u007F' && lineStart - start < 300)
        {
            start--;
        }

        return folded.ToString(start, lineStart - 1 - start) is var tail && tail.Has("://") && tail[tail.Length - 1] != '>' && tail[tail.Length - 1] != ')';
    }

    private bool InOpenTitle()
    {
        for (var (i, back) = (lineStart - 2, 0); i >= paragraphStart && back < LongestOpenTitle; i--, back++)
        {
            switch (folded[i])
            {
                case '》' or '>':
                    return false;
                case '《' or '<':
                    var close = folded[i] == '《' ? '》' : '>';
                    for (var next = lineStart; next < folded.Length && next - i < 3 * LongestOpenTitle; next++)
                    {
                        if (folded[next] == close)
                        {
                            return true;
                        }
                    }

                    return false;
            }
        }

        return false;
    }

    /// <summary>The character as it is read; NUL for what is dropped.</summary>
    private static char Fold(char c)
    {
        if (c is (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF' or '\u00AD' or '*' || char.IsWhiteSpace(c) || char.IsControl(c))
        {
            return '\0';
        }

        var narrow = c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;
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
            '*' => '\0',
            _ => narrow,
        };
    }
}

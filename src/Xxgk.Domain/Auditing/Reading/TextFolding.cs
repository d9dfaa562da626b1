using System.Buffers;
using Xxgk.Compatibility;

namespace Xxgk.Auditing;

/// <summary>
/// Folds a report's text for reading: widths, brackets and dashes are one, blanks are gone, lines that belong together are joined.
/// The origin of every character is kept.
/// </summary>
internal sealed class TextFolding
{
    private const int LongestOpenTitle = 60;

    // What opens and closes a title, in both forms.
    private static readonly CharacterSet Marks = new("《》<>");

    private readonly char[] folded;
    private readonly StepCount? steps;
    private readonly List<Stretch> paragraphs = [];
    private int length;
    private int lineStart;
    private int paragraphStart;

    private TextFolding(char[] folded, StepCount? steps) => (this.folded, this.steps) = (folded, steps);

    /// <summary>The folded text, where each character of it comes from, and its paragraphs, without the mark at their end.</summary>
    public static (string Text, TextOrigins Origins, IReadOnlyList<Stretch> Paragraphs) Of(string original, StepCount? steps)
    {
        // No character becomes two, and the last line gets an end.
        var characters = ArrayPool<char>.Shared.Rent(original.Length + 1);
        var folding = new TextFolding(characters, steps);
        folding.Read(original);
        steps?.Add(original.Length);
        var text = new string(characters, 0, folding.length);
        ArrayPool<char>.Shared.Return(characters);
        return (text, folding.Origins, folding.paragraphs);
    }

    private TextOrigins Origins { get; } = new();

    private void Read(string original)
    {
        for (var i = 0; i < original.Length; i++)
        {
            i = TakeRun(original, i);
            if (i == original.Length)
            {
                break;
            }

            var c = FoldedCharacters.Of(original[i]);
            if (c == '\n')
            {
                EndLine();
            }
            else if (c != FoldedCharacters.Dropped && !IsPassedOver(c))
            {
                Append(c, i);
            }
        }

        EndLine();
    }

    /// <summary>Takes the characters that stand for themselves, which most do, as one run.</summary>
    /// <returns>Where the next character stands that does not.</returns>
    private int TakeRun(string original, int from)
    {
        var run = FoldedCharacters.Run(original.AsSpan(from), folded.AsSpan(length));
        if (run > 0)
        {
            Origins.Add(length, from);
            length += run;
        }

        return from + run;
    }

    private void Append(char c, int origin)
    {
        folded[length] = c;
        Origins.Add(length++, origin);
    }

    /// <summary>The mark of a heading in Markdown, or a dash that another one stands before.</summary>
    private bool IsPassedOver(char c) =>
        (c == '#' && length == lineStart) || (c == '-' && length > lineStart && folded[length - 1] == '-');

    /// <summary>A line that has nothing does not part; one that goes on joins the next when that begins, so the mark is set here and taken back then.</summary>
    private void EndLine()
    {
        if (length == lineStart)
        {
            return;
        }

        // The mark of the end before this line is dropped when that line goes on in this one.
        if (lineStart > paragraphStart && GoesOn())
        {
            steps?.Add(length - lineStart);
            Array.Copy(folded, lineStart, folded, lineStart - 1, length - lineStart);
            Origins.Remove(lineStart - 1);
            length--;
            paragraphs[paragraphs.Count - 1] = new(paragraphStart, length);
        }
        else
        {
            paragraphStart = lineStart;
            paragraphs.Add(new(paragraphStart, length));
        }

        Append('\n', Origins.Of(length - 1) + 1);
        lineStart = length;
    }

    private bool GoesOn()
    {
        var last = folded[lineStart - 2];
        return !IsHeading(lineStart) && (last is '、' or ',' || InAddress() || InOpenTitle());
    }

    private bool IsHeading(int at) => length > at + 1 && folded[at].IsIn("一二三四五六七八九十") && (folded[at + 1] == '、' || (length > at + 2 && folded[at + 2] == '、'));

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

        steps?.Add(lineStart - start);
        return new string(folded, start, lineStart - 1 - start) is var tail && tail.Has("://") && tail[tail.Length - 1] != '>' && tail[tail.Length - 1] != ')';
    }

    private bool InOpenTitle()
    {
        var from = Math.Max(paragraphStart, lineStart - 1 - LongestOpenTitle);
        var at = Marks.Last(folded.AsSpan(from, lineStart - 1 - from));
        steps?.Add(LongestOpenTitle);
        if (at < 0 || folded[from + at] is '》' or '>')
        {
            return false;
        }

        var rest = folded.AsSpan(lineStart, Math.Max(0, Math.Min(length, from + at + (3 * LongestOpenTitle)) - lineStart));
        steps?.Add(rest.Length);
        return rest.IndexOf(folded[from + at] == '《' ? '》' : '>') >= 0;
    }
}

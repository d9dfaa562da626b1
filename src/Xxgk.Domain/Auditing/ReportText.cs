using Ardalis.GuardClauses;

namespace Xxgk.Auditing;

/// <summary>A report's text, made ready for reading (报告文本): folded, with the place of every character kept.</summary>
/// <remarks>
/// Widths, brackets and dashes are read alike, blanks are dropped, lines that go on are joined; tokens that lost characters are masked.
/// Places are always those of the original text. Any text is accepted; Markdown headings and bold marks are read through.
/// </remarks>
public sealed class ReportText
{
    /// <summary>What stands for a character that no rule shall read.</summary>
    internal const char Mask = '□';

    private readonly int[] origins;
    private readonly int[] lineStarts;

    private ReportText(string original)
    {
        Original = original;
        var folding = TextFolding.Of(original);
        origins = folding.Origins;
        lineStarts = LineStarts(original);
        var text = folding.Text;
        Damaged = DamagedTokens.In(text);
        Plain = Masking(text, Damaged);
        (Titles, UnclosedTitles) = TitlePairs.Of(Plain);
        Masked = Masking(Plain, [.. Titles.Select(title => new Stretch(title.Start + 1, title.End - 1))]);
        Paragraphs = [.. Cut(Plain)];
    }

    /// <summary>The text as it was given (原文).</summary>
    public string Original { get; }

    /// <summary>How many lines it has (行数).</summary>
    public int LineCount => lineStarts.Length;

    /// <summary>The folded text, a paragraph a line, damaged tokens masked.</summary>
    internal string Plain { get; }

    /// <summary>The same with the insides of 《》 masked.</summary>
    internal string Masked { get; }

    internal IReadOnlyList<Stretch> Damaged { get; }

    /// <summary>The outermost 《…》, marks included.</summary>
    internal IReadOnlyList<Stretch> Titles { get; }

    internal IReadOnlyList<int> UnclosedTitles { get; }

    /// <summary>The paragraphs, without the mark at their end.</summary>
    internal IReadOnlyList<Stretch> Paragraphs { get; }

    /// <summary>Makes a text ready for reading (读取文本).</summary>
    /// <param name="text">The decoded text; not null.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ReportText Of(string text) => new(Guard.Against.Null(text));

    /// <summary>The original text (原文).</summary>
    public override string ToString() => Original;

    /// <summary>The place in the original of a stretch of the folded text.</summary>
    internal TextPlace PlaceOf(Stretch stretch)
    {
        if (origins.Length == 0)
        {
            return new(0, 0, 1, 1);
        }

        var start = origins[Math.Min(stretch.Start, origins.Length - 1)];
        var end = stretch.Length == 0 ? start : origins[Math.Min(stretch.End, origins.Length) - 1] + 1;
        var line = Array.BinarySearch(lineStarts, start);
        line = line < 0 ? ~line - 1 : line;
        return new(start, end - start, line + 1, start - lineStarts[line] + 1);
    }

    /// <summary>What is printed at a place.</summary>
    internal string Printed(TextPlace place) => Original.Substring(place.Offset, Math.Min(place.Length, Original.Length - place.Offset));

    internal string Folded(Stretch stretch) => Plain.Substring(stretch.Start, stretch.Length);

    internal string MaskedAt(Stretch stretch) => Masked.Substring(stretch.Start, stretch.Length);

    /// <summary>The sentence around a place, no more than 300 characters to either side.</summary>
    internal Stretch SentenceAt(int at) => Around(at, 300, Characters.IsSentenceEnd);

    /// <summary>The clause around a place, no more than 100 characters to either side.</summary>
    internal Stretch ClauseAt(int at) => Around(at, 100, Characters.IsClauseEnd);

    private Stretch Around(int at, int reach, Func<char, bool> isEnd)
    {
        var (start, end) = (at, at);
        while (start > 0 && at - start < reach && !isEnd(Masked[start - 1]))
        {
            start--;
        }

        while (end < Masked.Length && end - at < reach && !isEnd(Masked[end]))
        {
            end++;
        }

        return new(start, end);
    }

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }

    private static string Masking(string text, IReadOnlyList<Stretch> stretches)
    {
        if (stretches.Count == 0)
        {
            return text;
        }

        var characters = text.ToCharArray();
        foreach (var stretch in stretches)
        {
            characters.AsSpan(stretch.Start, stretch.Length).Fill(Mask);
        }

        return new string(characters);
    }

    private static IEnumerable<Stretch> Cut(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                yield return new(start, i);
                start = i + 1;
            }
        }
    }
}

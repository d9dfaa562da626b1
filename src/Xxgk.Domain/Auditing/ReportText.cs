using Ardalis.GuardClauses;
using Xxgk.Compatibility;

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

    private static readonly CharacterSet LineEnds = new("\n\r");

    private readonly TextOrigins origins;
    private readonly Lazy<int[]> lineStarts;

    private ReportText(string original, StepCount? steps)
    {
        Original = original;
        (var text, origins, Paragraphs) = TextFolding.Of(original, steps);
        lineStarts = new(() => LineStarts(original));
        Damaged = DamagedTokens.In(new(text, steps));
        Plain = Masking(text, Damaged, marks: 0);
        PlainScan = new(Plain, steps);
        (Titles, UnclosedTitles) = TitlePairs.Of(PlainScan);
        Masked = Masking(Plain, Titles, marks: 1);
        MaskedScan = new(Masked, steps);
    }

    /// <summary>The text as it was given (原文).</summary>
    public string Original { get; }

    /// <summary>How many lines it has (行数).</summary>
    public int LineCount => lineStarts.Value.Length;

    /// <summary>The folded text, a paragraph a line, damaged tokens masked.</summary>
    internal string Plain { get; }

    /// <summary>The same with the insides of 《》 masked.</summary>
    internal string Masked { get; }

    /// <summary>The two as the readers look at them.</summary>
    internal ScannedText PlainScan { get; }

    internal ScannedText MaskedScan { get; }

    internal IReadOnlyList<Stretch> Damaged { get; }

    /// <summary>The outermost 《…》, marks included.</summary>
    internal IReadOnlyList<Stretch> Titles { get; }

    internal IReadOnlyList<int> UnclosedTitles { get; }

    /// <summary>The paragraphs, without the mark at their end.</summary>
    internal IReadOnlyList<Stretch> Paragraphs { get; }

    /// <summary>Makes a text ready for reading (读取文本).</summary>
    /// <param name="text">The decoded text; not null.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ReportText Of(string text) => Of(text, null);

    internal static ReportText Of(string text, StepCount? steps) => new(Guard.Against.Null(text), steps);

    /// <summary>The original text (原文).</summary>
    public override string ToString() => Original;

    /// <summary>The place in the original of a stretch of the folded text.</summary>
    internal TextPlace PlaceOf(Stretch stretch)
    {
        if (Plain.Length == 0)
        {
            return new(0, 0, 1, 1);
        }

        var start = origins.Of(Math.Min(stretch.Start, Plain.Length - 1));
        var end = stretch.Length == 0 ? start : origins.Of(Math.Min(stretch.End, Plain.Length) - 1) + 1;
        var starts = lineStarts.Value;
        var line = Array.BinarySearch(starts, start);
        line = line < 0 ? ~line - 1 : line;
        return new(start, end - start, line + 1, start - starts[line] + 1);
    }

    /// <summary>What is printed at a place.</summary>
    internal string Printed(TextPlace place) => Original.Substring(place.Offset, Math.Min(place.Length, Original.Length - place.Offset));

    internal string Folded(Stretch stretch) => Plain.Substring(stretch.Start, stretch.Length);

    internal string MaskedAt(Stretch stretch) => Masked.Substring(stretch.Start, stretch.Length);

    /// <summary>The sentence around a place, no more than 300 characters to either side.</summary>
    internal Stretch SentenceAt(int at) => Around(at, 300, Characters.SentenceEnds);

    /// <summary>The clause around a place, no more than 100 characters to either side.</summary>
    internal Stretch ClauseAt(int at) => Around(at, 100, Characters.ClauseEnds);

    private Stretch Around(int at, int reach, CharacterSet ends) => new(
        MaskedScan.BehindLast(ends, Math.Max(0, at - reach), at),
        MaskedScan.Next(ends, at, Math.Min(Masked.Length, at + reach)));

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = LineEnds.Next(text, 0, text.Length); i < text.Length; i = LineEnds.Next(text, i + 1, text.Length))
        {
            if (text[i] == '\n' || !(i + 1 < text.Length && text[i + 1] == '\n'))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }

    /// <summary>The text with the stretches masked, but for so many marks at either end of each.</summary>
    private static string Masking(string text, IReadOnlyList<Stretch> stretches, int marks)
    {
        if (stretches.Count == 0)
        {
            return text;
        }

        return ChangedText.Of(text, characters =>
        {
            foreach (var stretch in stretches)
            {
                characters.Slice(stretch.Start + marks, stretch.Length - (2 * marks)).Fill(Mask);
            }
        });
    }
}

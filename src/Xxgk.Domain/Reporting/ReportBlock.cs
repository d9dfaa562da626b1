using System.Collections.ObjectModel;
using Ardalis.GuardClauses;

namespace Xxgk.Reporting;

/// <summary>A block of a document (文档段块): a heading, a paragraph, a list, a table or a chart; writers of every form walk them in order.</summary>
public abstract class ReportBlock
{
    private protected ReportBlock()
    {
    }
}

/// <summary>A heading (标题).</summary>
public sealed class ReportHeading : ReportBlock
{
    /// <summary>A heading (标题).</summary>
    /// <param name="level">1 to 6; the document's own title is 1.</param>
    /// <param name="text">The text, with its number.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is out of range.</exception>
    public ReportHeading(int level, string text)
    {
        Level = Guard.Against.OutOfRange(level, nameof(level), 1, 6);
        Text = Guard.Against.Null(text);
    }

    /// <summary>The level (级别): 1 to 6; the document's own title is 1.</summary>
    public int Level { get; }

    /// <summary>The text (文本).</summary>
    public string Text { get; }

    /// <summary>The text (文本).</summary>
    public override string ToString() => Text;
}

/// <summary>A paragraph (段落), with the figures that it tells.</summary>
public sealed class ReportParagraph : ReportBlock
{
    /// <summary>A paragraph (段落).</summary>
    /// <param name="text">The text.</param>
    /// <param name="figures">The figures that the text tells; none by default.</param>
    /// <exception cref="ArgumentNullException">The text or a figure is null.</exception>
    public ReportParagraph(string text, IEnumerable<ReportFigure>? figures = null)
    {
        Text = Guard.Against.Null(text);
        Figures = Guard.Against.NullWithin(figures ?? []);
    }

    /// <summary>The text (文本).</summary>
    public string Text { get; }

    /// <summary>The figures that the text tells (所载数字).</summary>
    public IReadOnlyList<ReportFigure> Figures { get; }

    /// <summary>Whether it marks a place that only people can fill (是否待补充).</summary>
    public bool IsGap { get; private init; }

    /// <summary>Whether it is the school and the day at the end (是否落款), which stand to the right.</summary>
    public bool IsSignature { get; private init; }

    /// <summary>The text (文本).</summary>
    public override string ToString() => Text;

    /// <summary>The school and the day, as they stand at the end of a report.</summary>
    internal static ReportParagraph Signature(string text) => new(text) { IsSignature = true };

    /// <summary>The mark of a place that only people can fill, so that nobody takes it for written.</summary>
    internal static ReportParagraph Gap(string what) => new("【待补充：" + what + "】") { IsGap = true };
}

/// <summary>A list of short paragraphs (列表).</summary>
public sealed class ReportList : ReportBlock
{
    /// <summary>A list (列表).</summary>
    /// <param name="items">The items, in order.</param>
    /// <exception cref="ArgumentNullException">The items or one of them is null.</exception>
    public ReportList(IEnumerable<string> items) => Items = Guard.Against.NullWithin(items);

    /// <summary>The items, in order (各项).</summary>
    public IReadOnlyList<string> Items { get; }
}

/// <summary>A table (表格): each row has a cell for each column.</summary>
public sealed class ReportTable : ReportBlock
{
    /// <summary>A table (表格).</summary>
    /// <param name="caption">The caption.</param>
    /// <param name="columns">The names of the columns, at least one.</param>
    /// <param name="rows">The rows, each with a cell for each column.</param>
    /// <exception cref="ArgumentNullException">An argument or something in it is null.</exception>
    /// <exception cref="ArgumentException">There is no column, or a row has more or fewer cells than there are columns.</exception>
    public ReportTable(string caption, IEnumerable<string> columns, IEnumerable<IEnumerable<ReportCell>> rows)
    {
        Caption = Guard.Against.Null(caption);
        Columns = Guard.Against.NullWithin(columns);
        Rows = new ReadOnlyCollection<IReadOnlyList<ReportCell>>([.. Guard.Against.Null(rows).Select(row => Guard.Against.NullWithin(row))]);
        if (Columns.Count == 0 || Rows.Any(row => row.Count != Columns.Count))
        {
            throw new ArgumentException("A table has a column at least, and each row a cell for each column.", nameof(rows));
        }
    }

    /// <summary>The caption (表题).</summary>
    public string Caption { get; }

    /// <summary>The names of the columns (栏目).</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The rows (各行).</summary>
    public IReadOnlyList<IReadOnlyList<ReportCell>> Rows { get; }

    /// <summary>The figures that the table tells (所载数字).</summary>
    /// <exception cref="ArgumentNullException">The list or one of them is null.</exception>
    public IReadOnlyList<ReportFigure> Figures { get; init => field = Guard.Against.NullWithin(value); } = [];

    /// <summary>The caption (表题).</summary>
    public override string ToString() => Caption;
}

using Ardalis.GuardClauses;

namespace Xxgk.Reporting;

/// <summary>A table that others make for the report (附表): title, columns, rows; Domain knows nothing of what it lists.</summary>
public sealed class ReportAnnex
{
    /// <summary>A table for the report (附表).</summary>
    /// <param name="title">The title.</param>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="rows">The rows.</param>
    /// <exception cref="ArgumentNullException">An argument or something in it is null.</exception>
    /// <exception cref="ArgumentException">There is no column, or a row has more or fewer cells than there are columns.</exception>
    public ReportAnnex(string title, IEnumerable<string> columns, IEnumerable<IEnumerable<ReportCell>> rows) => Table = new(title, columns, rows);

    /// <summary>The title (表题).</summary>
    public string Title => Table.Caption;

    /// <summary>The table (表格).</summary>
    public ReportTable Table { get; }

    /// <summary>A sentence before the table (说明), 1 to 2,000 characters; null where none is needed.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? Introduction { get; init => field = Guard.Against.NotTextOrNull(value, ReportNarrative.LongestParagraph); }

    /// <summary>The charts that belong to it (图表).</summary>
    /// <exception cref="ArgumentNullException">The list or a chart is null.</exception>
    public IReadOnlyList<ReportChart> Charts { get; init => field = Guard.Against.NullWithin(value); } = [];

    /// <summary>What is missing in it, for people to add (待补充).</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public IReadOnlyList<Wording> Missing { get; init => field = [.. Guard.Against.Null(value)]; } = [];

    /// <summary>The title (表题).</summary>
    public override string ToString() => Title;
}

namespace Xxgk.Samples.Import.Tests.Books;

/// <summary>A workbook as a test thinks of it, whatever form it is written in.</summary>
/// <param name="Sheets">The sheets in order; a file of text has the first one only.</param>
internal sealed record TestBook(params IReadOnlyList<TestSheet> Sheets);

/// <summary>A cell that shows an error of the spreadsheet program.</summary>
/// <param name="Text">The error, such as #REF!.</param>
internal sealed record TestError(string Text);

/// <summary>A cell that leads to an address.</summary>
/// <param name="Text">What is shown.</param>
/// <param name="Address">Where it leads.</param>
internal sealed record TestLink(string Text, string Address);

/// <summary>A sheet: texts, numbers (double) and days (LocalDate), a null where a cell is empty.</summary>
/// <param name="Name">The name.</param>
/// <param name="Rows">The rows; only the first cell of a merged range has its value.</param>
internal sealed record TestSheet(string Name, params IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>Merged ranges, as B3:C3.</summary>
    public IReadOnlyList<string> Merged { get; init; } = [];

    /// <summary>A cell far from all others; null where there is none.</summary>
    public (string Reference, string Text)? Strayed { get; init; }
}

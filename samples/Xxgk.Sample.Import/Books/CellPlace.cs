using System.Globalization;

namespace Xxgk.Samples.Import.Books;

/// <summary>Where a cell is (单元格位置), as spreadsheets name it.</summary>
/// <param name="Sheet">The sheet's name; empty in a file of text, which has no sheets.</param>
/// <param name="Row">The row, from 1.</param>
/// <param name="Column">The column, from 0; −1 for the row as a whole.</param>
internal readonly record struct CellPlace(string Sheet, int Row, int Column)
{
    private const int Letters = 26;

    /// <summary>F12 of the sheet 台账 is <c>台账!F12</c>; the whole row <c>台账!12</c>.</summary>
    public override string ToString()
    {
        var cell = (Column < 0 ? string.Empty : LettersOf(Column)) + Row.ToString(CultureInfo.InvariantCulture);
        return string.IsNullOrEmpty(Sheet) ? cell : Sheet + "!" + cell;
    }

    /// <summary>A for 0, Z for 25, AA for 26.</summary>
    public static string LettersOf(int column)
    {
        var letters = string.Empty;
        for (var left = column + 1; left > 0; left = (left - 1) / Letters)
        {
            letters = (char)('A' + ((left - 1) % Letters)) + letters;
        }

        return letters;
    }

    /// <summary>The column of its letters; false for what is none, or lies beyond XFD, the last that a spreadsheet has.</summary>
    public static bool TryColumn(string? letters, out int column)
    {
        column = -1;
        if (letters is not { Length: >= 1 and <= 3 } || !letters.All(char.IsAsciiLetter))
        {
            return false;
        }

        column = letters.Aggregate(0, (sum, letter) => (sum * Letters) + (char.ToUpperInvariant(letter) - 'A' + 1)) - 1;
        return column < 16_384;
    }
}

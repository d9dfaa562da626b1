using System.Text.RegularExpressions;
using Xxgk.Samples.Import.Books;

namespace Xxgk.Samples.Import.Cells;

/// <summary>The days of a public notice in one cell (公示起止日期): 2021年3月5日至3月11日.</summary>
internal static class DateRange
{
    private static readonly Regex Ends = Pattern.Of(@"^(?<first>.*\d\s*[日号]?)\s*(?:至|到|—+|–|~|～)\s*(?<last>\d.*)$");

    // A hyphen parts the numbers of a date too; it parts two days where what stands before it is a whole day.
    private static readonly Regex Hyphened = Pattern.Of(@"^(?<first>\d{4}[年./]\d{1,2}[月./]\d{1,2}[日号]?)\s*[-－]\s*(?<last>\d.*)$|^(?<first>\d{4}-\d{1,2}-\d{1,2})\s*[-－]\s*(?<last>\d.*)$");

    private static readonly Regex Year = Pattern.Of(@"^\s*\d{4}\s*[年./\-]");

    private static readonly Regex YearAndMonth = Pattern.Of(@"^\s*\d{4}\s*[年./\-]\s*\d{1,2}\s*[月./\-]");

    /// <summary>Reads a day, or the first and the last one; the last is null for a single day.</summary>
    public static bool TryRead(Cell cell, out PartialDate first, out PartialDate? last, out Wording fault)
    {
        last = null;
        var text = CellText.Cleaned(cell.Text);
        var ends = Ends.Match(text) is { Success: true } clear ? clear : Hyphened.Match(text);
        if (cell.Day is not null || cell.Number is not null || !ends.Success || DateCells.TryText(text, out _, out _))
        {
            return DateCells.TryRead(cell, out first, out fault);
        }

        var (from, to) = (ends.Groups["first"].Value.Trim(), ends.Groups["last"].Value.Trim());
        if (!DateCells.TryText(from, out first, out fault))
        {
            return false;
        }

        if (DateCells.TryText(to, out var end, out fault) || DateCells.TryText(WithStartOf(from, to), out end, out fault))
        {
            last = end;
            return true;
        }

        return false;
    }

    /// <summary>What the end leaves out, the beginning has: the year, or the year and the month.</summary>
    private static string WithStartOf(string from, string to)
    {
        var marks = to.Count(c => c is '月' or '.' or '/' or '-');
        var start = marks == 0 ? YearAndMonth.Match(from) : Year.Match(from);
        return start.Success ? start.Value + to : to;
    }
}

using System.Text.RegularExpressions;

namespace Xxgk.Samples.Import.Cells;

/// <summary>Patterns for the text of cells: linear in its length whatever is written there, named groups only.</summary>
internal static class Pattern
{
    public static Regex Of(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}

using System.Text;
using Xxgk.Auditing;

namespace Xxgk.Benchmarks.Auditing;

/// <summary>How many claims of each kind the library and the eight regular expressions find in one text.</summary>
internal static class ClaimCounts
{
    // By how much a kind may differ: the library counts a row of names only where three of them have 3 to 16 characters, wherever they stand in it.
    private static readonly (string Kind, double Most)[] Kinds =
    [
        ("school years", 0.1), ("days and spans", 0.1), ("quantities", 0.1), ("citations", 0.1), ("headings", 0.1), ("denials", 0.1), ("contacts", 0.1), ("rows of names", 0.35),
    ];

    /// <summary>Stops where they differ by more than they may. Numbers in Chinese characters, which the expressions leave out, are not counted.</summary>
    public static void Compare(byte[] utf8)
    {
        var text = Encoding.UTF8.GetString(utf8);
        var claims = ClaimReader.Read(ReportText.Of(text));
        int[] library =
        [
            claims.OfType<AcademicYearClaim>().Count(),
            claims.Count(claim => claim is (DateClaim or PeriodClaim) && char.IsAsciiDigit(claim.Text[0])),
            claims.OfType<QuantityClaim>().Count(claim => claim.Text.Any(char.IsAsciiDigit)),
            claims.OfType<CitationClaim>().Count(),
            claims.OfType<HeadingClaim>().Count(),
            claims.OfType<ZeroClaim>().Count(),
            claims.OfType<ContactClaim>().Count(),
            claims.OfType<NameListClaim>().Count(),
        ];
        var found = new List<(int Kind, int Start, int Length)>();
        ClaimPatterns.Read(text, found);
        var differences = Kinds
            .Select((one, i) => (one.Kind, Library: library[i], Expressions: found.Count(match => match.Kind == i), one.Most))
            .Where(row => Math.Abs(row.Library - row.Expressions) > row.Most * Math.Max(row.Library, row.Expressions)).ToList();
        if (differences.Count > 0)
        {
            throw new InvalidOperationException($"The readings differ: {string.Join("; ", differences)}");
        }
    }
}

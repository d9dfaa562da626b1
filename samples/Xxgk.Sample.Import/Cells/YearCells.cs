using System.Globalization;
using System.Text.RegularExpressions;

namespace Xxgk.Samples.Import.Cells;

/// <summary>The year that something is for (所属学年或年度): 2020-2021学年, 2020—2021, 2021年度, 2021.</summary>
internal static class YearCells
{
    private static readonly Regex Form = Pattern.Of(@"^(?<first>\d{4})年?(?:(?:-+|—+|–|~|～|/|至|到)(?<second>\d{4}|\d{2}))?(?<word>学年度?|年度|年)?$");

    public static bool TryRead(string text, out ReportedYear year)
    {
        year = default;
        var match = Form.Match(CellText.Folded(text));
        if (!match.Success)
        {
            return false;
        }

        var first = match.Groups["first"].Value;
        if (!match.Groups["second"].Success)
        {
            return !match.Groups["word"].Value.StartsWith("学年", StringComparison.Ordinal) && ReportedYear.TryParse(first, out year);
        }

        // 2020-21 is written too.
        var second = match.Groups["second"].Value;
        return ReportedYear.TryParse(string.Create(CultureInfo.InvariantCulture, $"{first}-{first[..(4 - second.Length)]}{second}"), out year);
    }
}

using System.Globalization;
using Ardalis.GuardClauses;

namespace Xxgk;

public sealed partial class ReportingPeriod
{
    /// <summary>Reads a period (解析报告期).</summary>
    /// <param name="text">
    /// <c>2020-2021</c> (or any form that <see cref="AcademicYear.Parse"/> reads), <c>2021</c> or <c>2021年</c>, or
    /// <c>2020-09-01/2021-10-31</c>.
    /// </param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text has none of these forms, or names a time that does not exist.</exception>
    public static ReportingPeriod Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var period)
            ? period
            : throw new FormatException($"'{text}' is not a period: an academic year as 2020-2021, a year as 2021, or days as 2020-09-01/2021-10-31.");

    /// <summary>Reads a period; see <see cref="Parse"/> for the forms (解析报告期).</summary>
    /// <param name="text">The text; null gives false.</param>
    /// <param name="period">The period; null where the answer is false.</param>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ReportingPeriod? period)
    {
        period = null;
        var rest = text.AsSpan().Trim();
        if (Xxgk.AcademicYear.TryParse(text, out var academic))
        {
            period = Of(academic);
        }
        else if (rest.Length == 21 && rest[10] == '/')
        {
            if (PackedDate.TryParse(rest.Slice(0, 10), out var start) && PackedDate.TryParse(rest.Slice(11), out var end)
                && start <= end && PackedDate.Unpack(start) >= Earliest)
            {
                period = Between(PackedDate.Unpack(start), PackedDate.Unpack(end));
            }
        }
        else if (rest.Length is 4 || (rest.Length is 5 && rest[4] == '年'))
        {
            if (PackedDate.TryParse(rest.Slice(0, 4), out var year) && year >> 9 >= Earliest.Year)
            {
                period = OfCalendarYear(year >> 9);
            }
        }

        return period is not null;
    }

    /// <summary>The form that <see cref="Parse"/> reads and JSON has (文本形式): 2020-2021, 2021, 2020-09-01/2021-10-31.</summary>
    public override string ToString() => Kind switch
    {
        ReportingPeriodKind.AcademicYear => Xxgk.AcademicYear.Of(Start).ToString(),
        ReportingPeriodKind.CalendarYear => Start.Year.ToString("0000", CultureInfo.InvariantCulture),
        _ => DateWords.Iso(Start) + "/" + DateWords.Iso(End),
    };
}

using NodaTime;

namespace Xxgk;

/// <summary>The end of October (每年10月底前) by which the report on a period is due.</summary>
internal static class ReportDueDay
{
    /// <summary>The first 31 October that does not lie before the last day of the period; null where it would lie after year 9999.</summary>
    public static LocalDate? After(LocalDate end)
    {
        var due = new LocalDate(end.Year, 10, 31);
        return end <= due ? due : end.Year < 9999 ? due.PlusYears(1) : null;
    }
}

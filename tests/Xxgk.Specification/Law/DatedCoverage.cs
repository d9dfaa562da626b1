namespace Xxgk.Specification.Law;

/// <summary>Looks for gaps in the history of a rule.</summary>
public static class DatedCoverage
{
    /// <summary>When the Measures came into force: from this month on every rule has an answer.</summary>
    public static LocalDate FirstMonth { get; } = new(2010, 9, 1);

    /// <summary>The first days of the months for which a rule has neither a row nor a declared none, the month of <paramref name="through"/> included.</summary>
    public static IReadOnlyList<LocalDate> MonthsWithoutAnswer<T>(Dated<T> rule, LocalDate through)
    {
        var missing = new List<LocalDate>();
        for (var month = FirstMonth; month <= through; month = month.PlusMonths(1))
        {
            if (rule.On(month) is null && rule.DeclaredNoneOn(month) is null)
            {
                missing.Add(month);
            }
        }

        return missing;
    }
}

using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk;

/// <summary>What falls due next for the office (信息公开待办事项): overdue first, then by day.</summary>
public sealed class OfficeAgenda
{
    private OfficeAgenda(LocalDate asOf, IReadOnlyList<AgendaEntry> entries)
    {
        AsOf = asOf;
        Entries = entries;
    }

    /// <summary>The day at which the agenda is made (截止日).</summary>
    public LocalDate AsOf { get; }

    /// <summary>The entries (待办事项): overdue ones first, the longest overdue before the others; then by the earliest day that each can be due.</summary>
    public IReadOnlyList<AgendaEntry> Entries { get; }

    /// <summary>The agenda of a school whose year was evaluated (由核对结果生成待办事项).</summary>
    /// <param name="statement">The statement: its as-of date is the agenda's.</param>
    /// <param name="calendar">The working calendar by which days left are counted.</param>
    /// <param name="consultations">The consultations of staff and students that are open; none unless given.</param>
    /// <exception cref="ArgumentNullException">The statement or the calendar is null.</exception>
    /// <exception cref="ArgumentException">A consultation is null.</exception>
    public static OfficeAgenda Of(ComplianceStatement statement, WorkingCalendar calendar, IEnumerable<Consultation>? consultations = null)
    {
        Guard.Against.Null(statement);
        Guard.Against.Null(calendar);
        var open = Guard.Against.NullWithin((consultations ?? []).ToList(), nameof(consultations));
        var reader = new AgendaReader(statement, calendar);
        return Sorted(statement.AsOf, reader.Records().Concat(reader.Parts()).Concat(reader.Report()).Concat(open.SelectMany(reader.Consultation)));
    }

    /// <summary>The entries that are overdue or can fall due within so many calendar days (若干日内到期的事项).</summary>
    /// <param name="days">Calendar days after the as-of date, 0 or more; the last of them counts.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public OfficeAgenda Within(int days)
    {
        Guard.Against.Negative(days);
        var last = Period.DaysBetween(AsOf, LocalDate.MaxIsoValue) < days ? LocalDate.MaxIsoValue : AsOf.PlusDays(days);
        return new(AsOf, [.. Entries.Where(entry => entry.IsOverdue || entry.NotBefore <= last)]);
    }

    private static OfficeAgenda Sorted(LocalDate asOf, IEnumerable<AgendaEntry> entries) => new(
        asOf,
        [.. entries
            .OrderByDescending(entry => entry.IsOverdue)
            .ThenBy(entry => entry.NotBefore)
            .ThenBy(entry => entry.Kind)
            .ThenBy(entry => entry.Key, StringComparer.Ordinal)]);
}

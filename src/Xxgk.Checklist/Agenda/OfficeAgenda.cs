using Ardalis.GuardClauses;
using NodaTime;
using Xxgk.Requests;

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

    /// <summary>The agenda of a school whose year was evaluated (由核对结果生成待办事项): its records, its consultations, its requests, its report.</summary>
    /// <param name="statement">The statement: its as-of date is the agenda's.</param>
    /// <param name="calendar">The working calendar by which days left are counted.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static OfficeAgenda Of(ComplianceStatement statement, WorkingCalendar calendar)
    {
        var days = new AgendaDays(Guard.Against.Null(statement).AsOf, Guard.Against.Null(calendar));
        var reader = new AgendaReader(statement, days);
        var requests = statement.Facts.Requests is { } facts ? new RequestAgenda(facts, days).Entries() : [];
        return Sorted(
            statement.AsOf,
            reader.Records().Concat(reader.Parts()).Concat(reader.Report()).Concat(statement.Facts.Consultations.SelectMany(reader.Consultation)).Concat(requests));
    }

    /// <summary>The agenda of a ledger of requests (由依申请公开台账生成待办事项).</summary>
    /// <param name="requests">The requests.</param>
    /// <param name="asOf">The day at which the agenda is made.</param>
    /// <param name="calendar">The working calendar by which terms run.</param>
    /// <exception cref="ArgumentNullException">The requests or the calendar is null.</exception>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public static OfficeAgenda Of(RequestFacts requests, LocalDate asOf, WorkingCalendar calendar) =>
        Sorted(asOf, new RequestAgenda(Guard.Against.Null(requests), new(DateWords.Iso(asOf, nameof(asOf)), Guard.Against.Null(calendar))).Entries());

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

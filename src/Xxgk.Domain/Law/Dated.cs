using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk;

/// <summary>A rule's value, and the provision that has fixed it since each date (按施行日期排列的规则值).</summary>
/// <remarks>
/// The whole history of a rule in one place. Before the first row there is no rule, and <see cref="On"/> says so with null; a
/// time for which it is known that there is no rule is declared by <see cref="WithNone"/>, so that it is not taken for a gap.
/// </remarks>
/// <typeparam name="T">The kind of value.</typeparam>
public sealed class Dated<T>
{
    private readonly DatedRow<T>[] rows;
    private readonly DatedNone[] nones;

    /// <summary>The rows of a rule, in the order of their dates (各施行阶段).</summary>
    /// <param name="rows">At least one row; each later than the one before.</param>
    /// <exception cref="ArgumentException">There is no row, or the dates do not rise.</exception>
    public Dated(params DatedRow<T>[] rows)
        : this([.. Guard.Against.NullOrEmpty(rows)], [])
    {
    }

    private Dated(DatedRow<T>[] rows, DatedNone[] nones)
    {
        Guard.Against.InvalidInput(rows, nameof(rows), r => Rise(r.Select(row => row.Since)), "The dates of the rows must rise.");
        this.rows = rows;
        this.nones = nones;
    }

    /// <summary>The rows, in the order of their dates (各施行阶段).</summary>
    public IReadOnlyList<DatedRow<T>> Rows => rows;

    /// <summary>The days from which there is declared to be no rule, in order (声明无规则的阶段).</summary>
    public IReadOnlyList<DatedNone> Nones => nones;

    /// <summary>The row in force on <paramref name="date"/>; null if there was no rule then (适用的阶段).</summary>
    /// <param name="date">A day.</param>
    public DatedRow<T>? On(LocalDate date)
    {
        var row = rows.LastOrDefault(r => r.Since <= date);
        return row is not null && NoneOn(date) is { } none && none.Since > row.Since ? null : row;
    }

    /// <summary>The declaration that there is no rule on <paramref name="date"/>; null if there is a row, or nothing is declared (声明无规则).</summary>
    /// <param name="date">A day.</param>
    public DatedNone? DeclaredNoneOn(LocalDate date) => On(date) is null ? NoneOn(date) : null;

    /// <summary>The same rule, with a day from which there is none until the next row (声明自某日起无规则).</summary>
    /// <param name="since">The first day without a rule; not the day on which a row begins.</param>
    /// <param name="reason">Why there is none.</param>
    /// <exception cref="ArgumentException">A row or another such declaration begins on the same day.</exception>
    public Dated<T> WithNone(LocalDate since, Wording reason)
    {
        Guard.Against.InvalidInput(since, nameof(since), day => rows.All(row => row.Since != day) && nones.All(none => none.Since != day), "Something begins on this day already.");
        return new(rows, [.. nones.Append(new DatedNone(since, reason)).OrderBy(none => none.Since)]);
    }

    private DatedNone? NoneOn(LocalDate date) => nones.LastOrDefault(none => none.Since <= date);

    private static bool Rise(IEnumerable<LocalDate> days)
    {
        LocalDate? before = null;
        foreach (var day in days)
        {
            if (before is { } earlier && day <= earlier)
            {
                return false;
            }

            before = day;
        }

        return true;
    }
}

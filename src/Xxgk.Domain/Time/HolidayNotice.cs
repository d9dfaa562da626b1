using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk;

/// <summary>What a holiday notice does to the notices before it (通知的作用).</summary>
public enum HolidayNoticeEffect
{
    /// <summary>The yearly notice: it arranges a whole year (年度安排).</summary>
    Annual,

    /// <summary>Adds days to a year that is arranged already (增加放假).</summary>
    Adds,

    /// <summary>Replaces the items of the same name: none of their days stands (调整，替换原项).</summary>
    Replaces,

    /// <summary>Extends an item: its own days stand instead of what was ordered for them (延长假期).</summary>
    Extends,
}

/// <summary>A notice on the arrangement of holidays (节假日安排通知), as printed.</summary>
/// <remarks>
/// A yearly notice can reach back into the December before. What was known on a day goes by <see cref="PublishedOn"/>, that day included.
/// </remarks>
public sealed class HolidayNotice
{
    /// <summary>A notice, checked as a whole (节假日安排通知).</summary>
    /// <param name="number">The document number (文号), or the title where there is none; not blank.</param>
    /// <param name="year">The year that it arranges: 1900 to 2100.</param>
    /// <param name="issuedOn">The day on which it was signed (成文日期).</param>
    /// <param name="publishedOn">The day on which it was published (公布日期); not before <paramref name="issuedOn"/>.</param>
    /// <param name="effect">What it does to the notices before it.</param>
    /// <param name="spans">What it orders, in the order of the text; not empty, each day at most once.</param>
    /// <param name="statedBalance">
    /// How many days it takes and gives back. Where a yearly notice has none, its days off less its days worked are the statutory days.
    /// </param>
    /// <exception cref="ArgumentException">The notice contradicts itself, or its balance is not the stated or the statutory one.</exception>
    public HolidayNotice(
        string number,
        int year,
        LocalDate issuedOn,
        LocalDate publishedOn,
        HolidayNoticeEffect effect,
        IEnumerable<HolidaySpan> spans,
        HolidayBalance? statedBalance = null)
    {
        Number = Guard.Against.NullOrWhiteSpace(number);
        Year = Guard.Against.OutOfRange(year, nameof(year), 1900, 2100);
        IssuedOn = DateWords.Iso(issuedOn, nameof(issuedOn));
        PublishedOn = DateWords.Iso(publishedOn, nameof(publishedOn));
        Effect = Guard.Against.EnumOutOfRange(effect);
        Spans = Array.AsReadOnly(Guard.Against.Null(spans).ToArray());
        StatedBalance = statedBalance;
        Balance = HolidayBalance.Of(Spans);
        foreach (var fault in HolidayNoticeRules.FaultsOf(this))
        {
            throw new ArgumentException(fault.English, nameof(spans));
        }
    }

    /// <summary>The document number (文号): 国办发明电〔2011〕45号.</summary>
    public string Number { get; }

    /// <summary>The year that it arranges (所安排年份).</summary>
    public int Year { get; }

    /// <summary>The day on which it was signed (成文日期).</summary>
    public LocalDate IssuedOn { get; }

    /// <summary>The day on which it was published (公布日期).</summary>
    public LocalDate PublishedOn { get; }

    /// <summary>What it does to the notices before it (作用).</summary>
    public HolidayNoticeEffect Effect { get; }

    /// <summary>What it orders, in the order of the text (安排).</summary>
    public IReadOnlyList<HolidaySpan> Spans { get; }

    /// <summary>How many days it takes and gives back, counted from <see cref="Spans"/> (放假与调休天数).</summary>
    public HolidayBalance Balance { get; }

    /// <summary>How many days it takes and gives back, as who recorded it says; null where nobody does (所载天数).</summary>
    public HolidayBalance? StatedBalance { get; }

    /// <summary>The notice by number and year in both languages (通知称谓).</summary>
    public Wording Citation => DateWords.Wording($"{Number}（{Year}年，{DateWords.Chinese(PublishedOn)}公布）", $"{Number} (for {Year}, published {DateWords.Iso(PublishedOn)})");

    /// <summary>The document number (文号).</summary>
    public override string ToString() => Number;

    internal HolidaySpan? SpanOf(LocalDate day)
    {
        foreach (var span in Spans)
        {
            if (span.Contains(day))
            {
                return span;
            }
        }

        return null;
    }

    /// <summary>Whether an item of an earlier notice goes because this notice replaces it as a whole.</summary>
    internal bool ReplacesItem(HolidayNotice earlier, string holiday)
    {
        if (Effect != HolidayNoticeEffect.Replaces || earlier.Year != Year)
        {
            return false;
        }

        foreach (var span in Spans)
        {
            if (string.Equals(span.Holiday, holiday, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

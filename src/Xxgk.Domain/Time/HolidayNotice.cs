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
public sealed partial class HolidayNotice
{
    /// <summary>What an instrument orders, checked as a whole (节假日安排通知).</summary>
    /// <param name="instrument">The notice as a document; its days of issue and of publication are known.</param>
    /// <param name="year">The year that it arranges: 1900 to 2100.</param>
    /// <param name="effect">What it does to the notices before it.</param>
    /// <param name="spans">What it orders, in the order of the text; not empty, each day at most once.</param>
    /// <param name="statedBalance">
    /// How many days it takes and gives back. Where a yearly notice has none, its days off less its days worked are the statutory days.
    /// </param>
    /// <exception cref="ArgumentException">The notice contradicts itself, or its balance is not the stated or the statutory one.</exception>
    public HolidayNotice(
        Instrument instrument,
        int year,
        HolidayNoticeEffect effect,
        IEnumerable<HolidaySpan> spans,
        HolidayBalance? statedBalance = null)
    {
        Instrument = Guard.Against.Null(instrument);
        Year = Guard.Against.OutOfRange(year, nameof(year), 1900, 2100);
        IssuedOn = instrument.IssuedOn ?? throw new ArgumentException("The day on which the notice was issued is not known.", nameof(instrument));
        PublishedOn = instrument.PublishedOn ?? throw new ArgumentException("The day on which the notice was published is not known.", nameof(instrument));
        Effect = Guard.Against.EnumOutOfRange(effect);
        Spans = Array.AsReadOnly(Guard.Against.Null(spans).ToArray());
        StatedBalance = statedBalance;
        Balance = HolidayBalance.Of(Spans);
        foreach (var fault in HolidayNoticeRules.FaultsOf(Year, IssuedOn, PublishedOn, Effect, Spans, StatedBalance))
        {
            throw new ArgumentException(fault.Message.English, nameof(spans));
        }
    }

    /// <summary>The notice as a document (文件).</summary>
    public Instrument Instrument { get; }

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
    public Wording Citation => DateWords.Wording($"{Name}（{Year}年，{DateWords.Chinese(PublishedOn)}公布）", $"{Name} (for {Year}, published {DateWords.Iso(PublishedOn)})");

    /// <summary>The document number (文号): 国办发明电〔2011〕45号; where there is none, who issued the notice and when.</summary>
    public string Name => Instrument.Number is { } number ? number.ToString()
        : Instrument.IssuingBody is { } body ? body.Chinese + DateWords.Chinese(IssuedOn) + "通知"
        : "《" + Instrument.Title + "》";

    /// <summary>The document number, or who issued the notice and when (文号).</summary>
    public override string ToString() => Name;

    internal bool IsSameDocumentAs(HolidayNotice other) =>
        Instrument.Number is { } number ? number == other.Instrument.Number : Instrument.Equals(other.Instrument);

    internal bool OrdersTheSameAs(HolidayNotice other) =>
        Year == other.Year && Effect == other.Effect && PublishedOn == other.PublishedOn && Spans.SequenceEqual(other.Spans);

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

using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk;

public sealed partial class HolidayNotice
{
    /// <summary>A notice that this library does not know, by its number (由文号构成的通知); who supplies it answers for it.</summary>
    /// <param name="number">The document number (文号); not the default one.</param>
    /// <param name="year">The year that it arranges: 1900 to 2100.</param>
    /// <param name="issuedOn">The day on which it was signed (成文日期).</param>
    /// <param name="publishedOn">The day on which it was published (公布日期); not before <paramref name="issuedOn"/>.</param>
    /// <param name="effect">What it does to the notices before it.</param>
    /// <param name="spans">What it orders, in the order of the text; not empty, each day at most once.</param>
    /// <param name="statedBalance">How many days it takes and gives back; null for the statutory days of a yearly notice.</param>
    /// <param name="title">The title, without title marks; null for that which the yearly notices bear.</param>
    /// <exception cref="ArgumentException">There is no number, or the notice contradicts itself or its balance.</exception>
    public static HolidayNotice Of(
        DocumentNumber number,
        int year,
        LocalDate issuedOn,
        LocalDate publishedOn,
        HolidayNoticeEffect effect,
        IEnumerable<HolidaySpan> spans,
        HolidayBalance? statedBalance = null,
        string? title = null)
    {
        Guard.Against.Default(number);
        var instrument = new Instrument(
            title ?? FormattableString.Invariant($"国务院办公厅关于{year}年部分节假日安排的通知"),
            FormattableString.Invariant($"Notice on the Arrangement of Holidays of {year}"),
            issuingBody: null)
        {
            Number = number,
            IssuedOn = DateWords.Iso(issuedOn, nameof(issuedOn)),
            PublishedOn = DateWords.Iso(publishedOn, nameof(publishedOn)),
            Confirmations = ConfirmationTable.Everything,
        };
        return new(instrument, year, effect, spans, statedBalance);
    }
}

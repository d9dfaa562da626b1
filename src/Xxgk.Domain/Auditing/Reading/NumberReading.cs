namespace Xxgk.Auditing;

/// <summary>A document's number as it is printed beside a title.</summary>
internal sealed record NumberReading(DocumentNumber Number, Stretch At);

/// <summary>What a title was recognised as: an instrument's title, one near to it, or neither.</summary>
/// <param name="Equal">The instruments whose title it is.</param>
/// <param name="Near">The instruments whose title it nearly is.</param>
/// <param name="NearTitle">The known title that it nearly is.</param>
/// <param name="NeedsNotice">Equal only with 的通知, which follows the marks.</param>
/// <param name="IsForeign">Another body's or the school's own document, by its words.</param>
/// <param name="OmitsIssuer">The title is known with the issuer before it, and stands here without.</param>
/// <param name="NoticeYear">The year of the ministry's yearly notice whose title this is, printed or by its table; 0 for others.</param>
/// <param name="PrintsYear">Whether the printed title has that year.</param>
internal sealed record TitleReading(
    IReadOnlyList<Instrument> Equal, IReadOnlyList<Instrument> Near, string? NearTitle, bool NeedsNotice, bool IsForeign, bool OmitsIssuer, int NoticeYear, bool PrintsYear)
{
    public static TitleReading Nothing { get; } = new([], [], null, false, false, false, 0, false);

    /// <summary>Whether the title is known or nearly so.</summary>
    public IReadOnlyList<Instrument> Meant => Equal.Count > 0 ? Equal : Near;

    /// <summary>Whether it is a known title, of an instrument in the table or of a yearly notice that is not in it.</summary>
    public bool IsEqual => Equal.Count > 0 || (NoticeYear > 0 && NearTitle is null);
}

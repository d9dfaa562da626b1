using NodaTime;

namespace Xxgk.Reporting;

/// <summary>A day by which a province wants the report filed with it, apart from the day of publication (备案期限).</summary>
/// <param name="Region">The province (省级行政区).</param>
/// <param name="By">The last day (最迟备案日).</param>
/// <param name="Source">Where the province says so (依据).</param>
public sealed record FilingDate(Wording Region, LocalDate By, Wording Source)
{
    /// <summary>Shandong, for the report on 2017—2018学年: 10 November 2018 (山东省). Other years and provinces set days of their own.</summary>
    public static FilingDate Shandong2018 { get; } = new(
        Wording.Of("山东省", "Shandong"),
        new(2018, 11, 10),
        Wording.Of("山东省教育厅2018年10月25日转发通知", "notice of the education department of Shandong, 2018-10-25"));

    /// <summary>The province and the day (文本).</summary>
    public override string ToString() => $"{Region.Chinese}，最迟{DateWords.Chinese(By)}备案";
}

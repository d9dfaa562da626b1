using Xxgk.Auditing;
using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Auditing;

/// <summary>Quantities and dates that are written into a text are read out of it again.</summary>
public sealed class RoundTripProperties
{
    private static readonly string[] Frames = ["本学年公开信息@。", "学校网站发布@，内容为招生信息。", "（其中：@；其他略）", "公开信息\n@\n完毕。"];

    [Property(MaxTest = 2_000)]
    public Property A_quantity_in_a_text_is_read_as_it_was_written() => Prop.ForAll(
        Arb.From(
            from quantity in XxgkArbitraries.Quantities().Generator.Where(one => one.Kind != QuantityKind.Unknown && one.Unit.Length > 0)
            from frame in Gen.Elements(Frames)
            select (quantity, frame)),
        given =>
        {
            var text = given.frame.Replace("@", given.quantity.ToString(), StringComparison.Ordinal);
            var read = Audits.Of(text).Claims.OfType<QuantityClaim>().Select(claim => claim.Quantity).ToList();
            return read.SequenceEqual([given.quantity]).Label($"{text} → {string.Join(' ', read)}").Classify(!given.quantity.IsExact, "not exact");
        });

    [Property(MaxTest = 1_000)]
    public Property A_date_in_a_text_is_read_as_it_was_written() => Prop.ForAll(
        Arb.From(DatesOfReports().Select(day => (day, DateWords.Chinese(day)))),
        given =>
        {
            var read = Audits.Of($"会议于{given.Item2}召开。").Claims.OfType<DateClaim>().Select(claim => claim.Date).ToList();
            return read.SequenceEqual([PartialDate.Of(given.day)]).Label($"{given.Item2} → {string.Join(' ', read)}");
        });

    [Property(MaxTest = 1_000)]
    public Property A_period_in_a_text_is_read_as_it_was_written() => Prop.ForAll(
        Arb.From(from start in DatesOfReports() from length in Gen.Choose(1, 800) select (start, end: start.PlusDays(length))),
        given =>
        {
            var text = $"统计期限为{DateWords.Chinese(given.start)}至{DateWords.Chinese(given.end)}。";
            var read = Audits.Of(text).Claims.OfType<PeriodClaim>().Select(claim => (claim.Start, claim.End)).ToList();
            return read.SequenceEqual([given]).Label($"{text} → {string.Join(' ', read)}");
        });

    [Property]
    public Property A_school_year_in_a_text_is_read_as_it_was_written() => Prop.ForAll(
        Gen.Choose(2010, 2040).Select(AcademicYear.Starting).ToArbitrary(),
        year => Audits.Of($"{year.Title.Chinese}，学校公开信息。").Claims.OfType<AcademicYearClaim>().Select(claim => claim.Year).SequenceEqual([year]));

    private static Gen<LocalDate> DatesOfReports() => Gen.Choose(0, 40 * 365).Select(days => new LocalDate(2005, 1, 1).PlusDays(days));
}

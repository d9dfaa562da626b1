using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Time;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class PartialDateTests
{
    [Property]
    public Property What_is_written_is_read_back(PartialDate date) =>
        (PartialDate.Parse(date.ToString()) == date).Collect(date.Precision);

    [Property]
    public bool The_earliest_day_is_not_after_the_latest(PartialDate date) =>
        date.IsUnknown ? date.Earliest is null && date.Latest is null : date.Earliest <= date.Latest;

    [Property]
    public bool An_exact_date_is_one_day(PartialDate date) =>
        date.IsExact == (date.Earliest is not null && date.Earliest == date.Latest) && date.IsExact == date.TryGetDay(out _);

    [Property]
    public bool It_admits_the_days_from_the_earliest_to_the_latest(PartialDate date, LocalDate day) =>
        date.Admits(day) == (date.IsUnknown || (date.Earliest <= day && day <= date.Latest));

    [Property]
    public bool Packed_days_compare_as_days_do(LocalDate one, LocalDate other) =>
        Math.Sign(PackedDate.Pack(one).CompareTo(PackedDate.Pack(other))) == Math.Sign(one.CompareTo(other))
        && PackedDate.Unpack(PackedDate.Pack(one)) == one
        && PackedDate.Next(PackedDate.Previous(PackedDate.Pack(one))) == PackedDate.Pack(one);

    [Property]
    public bool No_text_throws(string? text) => !PartialDate.TryParse(text, out var date) || PartialDate.Parse(date.ToString()) == date;

    [Theory]
    [InlineData("2021-03-05", "2021年3月5日")]
    [InlineData("2021-03", "2021年3月")]
    [InlineData("2021", "2021年")]
    [InlineData("unknown", "日期不详")]
    public void Dates_are_written_as_an_office_writes_them(string text, string chinese)
    {
        Assert.Equal(chinese, PartialDate.Parse(text).ToString(Language.Chinese));
        Assert.Equal(text, PartialDate.Parse(text).ToString(Language.English));
    }

    [Theory]
    [InlineData("2021-02-30")]
    [InlineData("2021-13")]
    [InlineData("0000")]
    [InlineData("2021-3-5")]
    [InlineData("２０２１")]
    [InlineData("2021-03-05 ")]
    [InlineData("Unknown")]
    [InlineData("")]
    public void Other_texts_are_refused(string text) => Assert.Throws<FormatException>(() => PartialDate.Parse(text));

    [Fact]
    public void February_ends_on_its_last_day()
    {
        Assert.Equal(new LocalDate(2024, 2, 29), PartialDate.OfMonth(2024, 2).Latest);
        Assert.Equal(new LocalDate(2023, 2, 28), PartialDate.OfMonth(2023, 2).Latest);
    }

    [Fact]
    public void The_default_is_unknown() => Assert.Equal(PartialDate.Unknown, default);
}

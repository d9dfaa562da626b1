using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Time;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class AcademicYearTests
{
    [Property]
    public bool Every_day_belongs_to_exactly_one_academic_year(LocalDate day)
    {
        var year = AcademicYear.Of(day);
        return year.Contains(day) && !year.Next.Contains(day) && !year.Previous.Contains(day);
    }

    [Property]
    public bool The_next_academic_year_starts_on_the_day_after_the_end(AcademicYear year) =>
        year.StartYear == AcademicYear.LastStartYear
        || (year.Next.Start == year.End.PlusDays(1) && year.Next.Previous == year && year < year.Next && year.CompareTo(year.Next) < 0);

    [Property]
    public bool What_is_written_is_read_back(AcademicYear year) =>
        AcademicYear.Parse(year.ToString()) == year
        && AcademicYear.Parse(year.Format()) == year
        && AcademicYear.Parse(year.Format(Language.English)) == year;

    [Property]
    public bool Every_join_and_suffix_that_schools_print_is_read(AcademicYear year, bool fullWidth)
    {
        string[] joins = ["-", "—", "–", "——", "—-", "~", "～", "/", "至", " - ", " 至 "];
        string[] suffixes = ["", "学年", "学年度", "年度", " 学年"];
        return joins.All(join => suffixes.All(suffix =>
            AcademicYear.Parse(Digits(year.StartYear, fullWidth) + join + Digits(year.EndYear, fullWidth) + suffix) == year));
    }

    [Theory]
    [InlineData("2020—2021学年", 2020)]
    [InlineData("2020-2021学年度", 2020)]
    [InlineData("2022~2023学年", 2022)]
    [InlineData("2020/2021", 2020)]
    [InlineData("2016至2017学年", 2016)]
    [InlineData("2020–2021", 2020)]
    [InlineData("2017—-2018学年度", 2017)]
    [InlineData("2013-2014年度", 2013)]
    [InlineData("2023-2024 学年", 2023)]
    [InlineData("　２０２０－２０２１学年 ", 2020)]
    [InlineData("Academic year 2020–2021", 2020)]
    public void Real_forms_are_read(string text, int start) => Assert.Equal(AcademicYear.Starting(start), AcademicYear.Parse(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2020")]
    [InlineData("2020-2022")]
    [InlineData("2021-2020")]
    [InlineData("20202021")]
    [InlineData("2020---2021")]
    [InlineData("2020~~2021")]
    [InlineData("12020-2021")]
    [InlineData("2020-20211")]
    [InlineData("2020-2021学期")]
    [InlineData("2020-21")]
    [InlineData("1899-1900")]
    [InlineData("9999-10000")]
    public void Other_texts_are_refused(string? text) => Assert.False(AcademicYear.TryParse(text, out _));

    [Property]
    public bool No_text_throws(string? text) => !AcademicYear.TryParse(text, out var year) || year.StartYear is >= 1900 and <= 9998;

    [Fact]
    public void An_academic_year_runs_from_1_September_to_31_August()
    {
        var year = AcademicYear.Of(new(2021, 8, 31));
        Assert.Equal(new(2020, 9, 1), year.Start);
        Assert.Equal(new(2021, 8, 31), year.End);
        Assert.Equal(365, year.Interval.Length);
        Assert.Equal("2020—2021学年", year.Format());
        Assert.Equal("academic year 2020–2021", year.Format(Language.English));
        Assert.Equal("2020-2021", year.ToString());
        Assert.Equal(AcademicYear.Starting(2021), AcademicYear.Of(new(2021, 9, 1)));
    }

    [Fact]
    public void The_default_is_the_first_academic_year_under_the_Measures() => Assert.Equal(AcademicYear.Starting(2010), default);

    [Fact]
    public void The_range_is_guarded()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AcademicYear.Starting(1899));
        Assert.Throws<ArgumentOutOfRangeException>(() => AcademicYear.Of(new(1900, 8, 31)));
        Assert.Throws<InvalidOperationException>(() => AcademicYear.Starting(9998).Next);
        Assert.Throws<FormatException>(() => AcademicYear.Parse("学年"));
        Assert.Throws<ArgumentException>(() => AcademicYear.Of(new LocalDate(2020, 1, 1).WithCalendar(CalendarSystem.Julian)));
    }

    private static string Digits(int year, bool fullWidth)
    {
        var digits = year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);
        return fullWidth ? string.Concat(digits.Select(digit => (char)(digit - '0' + '０'))) : digits;
    }
}

using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Law;

public sealed class InstrumentsTests
{
    public static TheoryData<string> BasisNumbers { get; } =
    [
        "教育部令第29号", "教育部令第31号", "教育部令第32号", "教育部令第35号", "教办厅函〔2013〕48号", "国办发〔2013〕73号", "教学函〔2013〕9号",
        "教育部令第36号", "教学〔2013〕12号", "教监厅〔2013〕2号", "教财〔2012〕4号", "教财函〔2013〕96号", "教党〔2013〕39号", "教党〔2011〕22号",
        "人事部令第6号", "教高厅函〔2013〕33号", "教学厅函〔2013〕25号", "教育部令13号", "教体艺〔2014〕1号", "教育部令第21号", "教技〔2011〕1号",
        "学位〔2013〕36号", "学位〔2013〕37号", "学位〔2010〕18号", "学位〔1998〕54号", "学位办〔2011〕70号", "教育部令第9号", "教外办学〔2013〕91号",
        "中发〔2009〕7号", "教党〔2013〕3号",
    ];

    [Theory]
    [MemberData(nameof(BasisNumbers))]
    public void Every_document_of_the_lists_column_is_found_by_its_number(string number)
    {
        Assert.True(Instruments.TryFind(DocumentNumber.Parse(number), out var instrument));
        Assert.Equal(DocumentNumber.Parse(number), instrument.Number);
    }

    [Theory]
    [InlineData("党政领导干部选拔任用工作条例")]
    [InlineData("国家中长期教育改革和发展规划纲要（2010-2020年）")]
    [InlineData("教育部办公厅关于做好2012-2013学年度高校信息公开年度报告工作的通知")]
    public void Documents_without_number_and_other_forms_of_a_title_are_found_by_title(string title) =>
        Assert.Single(Instruments.WithTitle(title));

    [Fact]
    public void A_title_that_a_revision_kept_is_borne_by_two()
    {
        Assert.Equal(
            [Instruments.OpenGovernmentInformation2007, Instruments.OpenGovernmentInformation2019],
            Instruments.WithTitle("中华人民共和国政府信息公开条例"));
        Assert.Empty(Instruments.WithTitle("高等职校信息公开办法"));
    }

    [Fact]
    public void Two_instruments_of_one_title_are_cited_with_their_numbers()
    {
        var shared = Instruments.All.GroupBy(instrument => instrument.Title, StringComparer.Ordinal).Where(group => group.Count() > 1).ToArray();
        Assert.NotEmpty(shared);
        Assert.All(shared, group => Assert.Equal(group.Count(), group.Select(instrument => instrument.Whole.Citation.Chinese).Distinct(StringComparer.Ordinal).Count()));
    }

    [Fact]
    public void Every_instrument_has_both_titles_and_no_two_are_alike()
    {
        Assert.All(Instruments.All, instrument =>
        {
            Assert.NotEmpty(instrument.Title);
            Assert.Matches("^[\u0020-\u007E\u2013]+$", instrument.UnofficialEnglishTitle);
            Assert.False(instrument.IsOfSchool);
        });
        Assert.Equal(Instruments.All.Count, Instruments.All.Distinct().Count());
        Assert.Equal(Instruments.All.Count, Instruments.All.Select(instrument => instrument.UnofficialEnglishTitle).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_missing_number_is_said_to_be_unseen_and_dates_do_not_contradict()
    {
        Assert.All(Instruments.All, instrument =>
        {
            Assert.True(instrument.Number is not null || instrument.NumberConfirmation == Confirmation.Unconfirmed);
            Assert.False(instrument.PublishedOn < instrument.IssuedOn);
            Assert.False(instrument.InForceFrom < instrument.IssuedOn);
            Assert.False(instrument.InForceUntil < instrument.InForceFrom);
        });
    }

    [Fact]
    public void Each_year_from_2010_to_2026_has_its_holiday_notice_and_there_are_three_changes_and_one_province()
    {
        Assert.Equal(21, Instruments.Holidays.All.Count);
        foreach (var year in Enumerable.Range(2010, 17))
        {
            Assert.Single(Instruments.WithTitle($"国务院办公厅关于{year}年部分节假日安排的通知"));
        }

        Assert.Equal("国办发明电〔2014〕28号", Instruments.Holidays.For2015.Number.ToString());
        Assert.Equal("国发明电〔2015〕1号", Instruments.Holidays.VictoryDay2015.Number.ToString());
        Assert.Equal(new LocalDate(2020, 1, 27), Instruments.Holidays.SpringFestival2020.PublishedOn);
        Assert.Null(Instruments.Holidays.Hubei2020.Number);
        Assert.Equal(Instruments.Holidays.All.OrderBy(notice => notice.IssuedOn), Instruments.Holidays.All);
    }

    [Fact]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》")]
    public void The_list_notice_is_known_to_be_miscited_and_no_wrong_number_is_anybodys_right_one()
    {
        var miscited = Assert.Single(Instruments.Miscitations, m => m.Instrument.Equals(Instruments.ChecklistNotice2014));
        Assert.Equal("教办厅函〔2014〕23号", miscited.Printed.ToString());
        Assert.Equal("教办函〔2014〕23号", Instruments.ChecklistNotice2014.Number.ToString());
        Assert.All(Instruments.Miscitations, m =>
        {
            Assert.False(Instruments.TryFind(m.Printed, out _));
            Assert.NotEqual(m.Printed, m.Instrument.Number);
            Assert.NotEmpty(m.Explanation.English);
        });
    }

    [Fact]
    public void A_provinces_number_with_the_ministrys_letters_is_not_the_ministrys()
    {
        var henan = Assert.Single(Instruments.ProvincialNumbers, n => n.Number == DocumentNumber.Parse("教办函〔2023〕803号"));
        Assert.Equal(Instruments.ChecklistNotice2014.Number!.Value.Prefix, henan.Number.Prefix);
        Assert.False(Instruments.TryFind(henan.Number, out _));
    }

    [Fact]
    public void An_instrument_prints_its_number_and_what_of_it_is_not_confirmed()
    {
        Assert.Equal("《高等学校信息公开办法》（教育部令第29号）", Instruments.Measures.CitationWithConfirmation.Chinese);
        Assert.Equal("Measures for Information Disclosure of Institutions of Higher Education (Ministry of Education Order No. 29)", Instruments.Measures.Citation.English);
        Assert.Equal("《教育部办公厅关于做好2022年高校信息公开年度报告工作的通知》（教办厅函〔2022〕76号）（文号部分核实）", Instruments.AnnualReportNotices.Of2022.CitationWithConfirmation.Chinese);
        Assert.Equal("《教育部办公厅关于做好2019年高校信息公开年度报告工作的通知》（文号未见）", Instruments.AnnualReportNotices.Of2019.CitationWithConfirmation.Chinese);
        Assert.EndsWith("(title not confirmed)", Instruments.MeasuresImplementation2010.CitationWithConfirmation.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2010, 8, 31, false)]
    [InlineData(2010, 9, 1, true)]
    [InlineData(2026, 1, 1, true)]
    [Provision("《高等学校信息公开办法》")]
    [Provision("《高等学校信息公开办法》第三十二条")]
    public void The_Measures_are_in_force_since_1_September_2010(int year, int month, int day, bool inForce) =>
        Assert.Equal(inForce, Instruments.Measures.InForceOn(new(year, month, day)));

    [Fact]
    [Provision("《中华人民共和国政府信息公开条例》（国务院令第711号）")]
    public void On_each_day_since_May_2008_exactly_one_Regulation_is_in_force()
    {
        for (var day = new LocalDate(2008, 5, 1); day < new LocalDate(2026, 1, 1); day = day.PlusDays(1))
        {
            Assert.NotEqual(Instruments.OpenGovernmentInformation2007.InForceOn(day), Instruments.OpenGovernmentInformation2019.InForceOn(day));
        }
    }
}

using Xxgk.Reporting;

namespace Xxgk.Domain.Tests.Reporting;

public sealed class AnnualReportTests
{
    [Fact]
    public void The_report_has_the_eight_parts_in_the_ministrys_order()
    {
        var report = Reports.Build(Reports.Whole());

        Assert.Equal("甲大学2020—2021学年信息公开工作年度报告", report.Title);
        Assert.Equal(
            ["一、概述", "二、主动公开情况", "三、依申请公开和不予公开情况", "四、对信息公开的评议情况", "五、因学校信息公开工作受到举报、复议、诉讼的情况",
             "六、主要经验、存在的问题和改进措施", "七、其他需要报告的事项", "八、清单事项公开情况表"],
            report.Sections.Select(section => section.Heading));
        Assert.Contains("共八个部分", MarkdownReportWriter.Write(report.ToDocument()));
    }

    [Fact]
    public void The_basis_names_each_instrument_with_its_right_number()
    {
        var report = Reports.Build(Reports.Whole());

        var basis = ((ReportParagraph)report.Opening[0]).Text;
        Assert.Contains("《高等学校信息公开办法》（教育部令第29号）", basis);
        Assert.Contains("《教育部关于公布〈高等学校信息公开事项清单〉的通知》（教办函〔2014〕23号）", basis);
        Assert.Contains("教办厅函〔2021〕37号", basis);
        Assert.Contains("《甲大学信息公开实施细则》", basis);
    }

    [Theory]
    [InlineData("2021-2022")]
    [InlineData("2022-2023")]
    [InlineData("2021")]
    public void A_notice_of_the_year_whose_number_is_not_confirmed_is_not_named(string period)
    {
        var facts = new AnnualReportFacts(Reports.School(), ReportingPeriod.Parse(period), Reports.Register());

        Assert.DoesNotContain("年度报告工作", ((ReportParagraph)Reports.Build(facts).Opening[0]).Text);
    }

    [Fact]
    public void Nothing_is_missing_in_a_whole_report() => Assert.Empty(Reports.Build(Reports.Whole()).Problems);

    [Fact]
    public void A_year_in_which_nothing_happened_is_stated_as_0_and_is_nothing_missing()
    {
        var report = Reports.Build(Reports.Whole());

        var requests = report.Section(ReportSectionKind.RequestsAndWithholding);
        Assert.Contains(requests.Blocks.OfType<ReportParagraph>(), paragraph => paragraph.Text == "本学年，学校未收到信息公开申请，新收申请0件。上期结转申请0件。");
        Assert.Contains(requests.Figures, figure => figure.Key == "fees.charged" && figure.Quantity == Quantity.Of(0, "元"));
        Assert.Equal(
            "本学年，学校没有因信息公开工作受到举报、行政复议、行政诉讼的情况，举报0件，行政复议0件，行政诉讼0件。",
            report.Section(ReportSectionKind.ComplaintsAndProceedings).Blocks.OfType<ReportParagraph>().Single().Text);
    }

    [Fact]
    public void What_nobody_has_written_is_a_problem_of_its_section_and_marked_where_it_belongs()
    {
        var report = Reports.Build(new(Reports.School(), Reports.Period, Reports.Register()));

        foreach (var section in report.Sections)
        {
            var gaps = section.Blocks.OfType<ReportParagraph>().Count(paragraph => paragraph.IsGap);
            Assert.True(gaps <= report.Problems.Count(problem => problem.Section == section.Kind), section.Heading);
            Assert.All(section.Blocks.OfType<ReportParagraph>(), paragraph => Assert.NotEqual(string.Empty, paragraph.Text.Trim()));
        }

        Assert.Contains(report.Problems, problem => problem.Wording.Chinese == "概述：待补充宣传教育和培训情况");
        Assert.Contains(report.Problems, problem => problem.Wording.Chinese == "清单事项公开情况表：缺少清单事项公开情况表");
        Assert.Contains(report.Problems, problem => problem.Section is null && problem.Message.English == "the school's own rules are not named");
    }

    [Fact]
    public void The_figures_of_the_period_before_stand_beside_those_of_this_one()
    {
        var total = Reports.Build(Reports.Whole()).Figures.Single(figure => figure.Key == "disclosed.total");

        Assert.Equal((Quantity.Parse("1000条"), Quantity.Parse("900条")), (total.Quantity, total.Before!.Value));
    }

    [Theory]
    [InlineData("950条", "700条", "200余条", null, false)]
    [InlineData("1000条", "700条", "400条", true, true)]
    [InlineData("1000条", "700条", "300条", null, false)]
    [InlineData("1000条", "1000条", "300条", null, false)]
    [InlineData("1000条", "700条", "200条", null, true)]
    public void A_total_that_no_reading_of_its_parts_bears_out_is_a_problem(string total, string website, string paper, bool? belongs, bool isProblem)
    {
        var facts = new AnnualReportFacts(
            Reports.School(), Reports.Period, Reports.Register((null, total, null), ("schoolWebsite", website, true), ("schoolPaper", paper, belongs)))
        {
            Narrative = Reports.Narrative(),
        };

        Assert.Equal(isProblem, Reports.Build(facts).Problems.Any(problem => problem.Message.Chinese.Contains("不一致", StringComparison.Ordinal)));
    }
}

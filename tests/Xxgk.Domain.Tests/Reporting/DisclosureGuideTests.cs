using Xxgk.Reporting;
using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Reporting;

public sealed class DisclosureGuideTests
{
    [Fact]
    [Provision("《高等学校信息公开办法》第七条")]
    [Provision("《高等学校信息公开办法》第九条")]
    [Provision("《高等学校信息公开办法》第十一条")]
    public void The_guide_tells_office_classes_ways_requests_limits_and_complaints_with_their_provisions()
    {
        var guide = DisclosureGuide.Of(Reports.School(), new(2021, 10, 31), [Channel.Of(ChannelKind.SchoolWebsite)]);
        var text = MarkdownReportWriter.Write(guide.Document);

        Assert.Equal(
            ["一、信息公开工作机构", "二、信息的分类", "三、信息的获取", "四、信息公开申请", "五、办理时限", "六、监督和救济"],
            guide.Document.Blocks.OfType<ReportHeading>().Select(heading => heading.Text));
        Assert.Contains("20个工作日内公开（依据：《教育部关于公布〈高等学校信息公开事项清单〉的通知》第二部分）", text.Replace("\\", string.Empty));
        Assert.Contains("15个工作日内", text);
        Assert.Contains("第二十六条（条文未核实）", text);
    }

    [Fact]
    public void What_is_missing_is_listed()
    {
        var problems = DisclosureGuide.Of(Reports.School(), new(2021, 10, 31)).Problems.Select(problem => problem.Chinese).ToList();

        Assert.Contains("缺少办公时间", problems);
        Assert.Contains("未说明主动公开信息的途径", problems);
        Assert.DoesNotContain("缺少机构名称", problems);
        Assert.Contains("请补充学校监督部门的名称和举报电话", problems);
    }

    [Theory]
    [InlineData(null, "纪检监察室（000-00000001）")]
    [InlineData("监察专员办公室", "监察专员办公室")]
    public void Complaints_go_to_the_body_that_is_named_else_to_the_one_of_the_school_s_contact_details(string? named, string expected)
    {
        var school = new Institution("甲大学", new(InstitutionKind.University)) { Contact = new() { Supervision = "纪检监察室（000-00000001）" } };
        var guide = DisclosureGuide.Of(school, new(2021, 10, 31), supervision: named);

        Assert.Contains(expected, MarkdownReportWriter.Write(guide.Document).Replace("\\", string.Empty));
        Assert.DoesNotContain("请补充学校监督部门的名称和举报电话", guide.Problems.Select(problem => problem.Chinese));
    }

    [Fact]
    public void Before_the_measures_no_limit_of_disclosure_is_told() => Assert.DoesNotContain(
        "20个工作日", MarkdownReportWriter.Write(DisclosureGuide.Of(Reports.School(), new(2010, 8, 31)).Document));
}

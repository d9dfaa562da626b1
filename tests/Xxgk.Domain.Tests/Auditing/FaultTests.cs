using Xxgk.Auditing;

namespace Xxgk.Domain.Tests.Auditing;

/// <summary>Each kind of error, and how much it matters; what is to be found stands between ⟦ and ⟧.</summary>
public sealed class FaultTests
{
    private const string Title = "甲学院2020-2021学年信息公开工作年度报告\n";

    [Theory]
    [InlineData("根据《高等学校信息公开办法》（⟦4101:教育部令第39号⟧）。", Severity.Error)]
    [InlineData("根据《高等学校信息公开事项清单》（⟦4101:鲁办函〔2014〕23号⟧）。", Severity.Error)]
    [InlineData("根据《教育部办公厅关于做好2021年高校信息公开年度报告工作的通知》（⟦4101:教办厅函〔2022〕76号⟧）。", Severity.Error)]
    [InlineData("根据《教育部关于公布〈高等学校信息公开事项清单〉的通知》（以下简称“《清单》”）（⟦4101:教办函〔2014〕32号⟧）。", Severity.Error)]
    [InlineData("根据《关于全面加强新时代学生资助工作的实施方案》（⟦4101:教办函〔2014〕23号⟧）。", Severity.Error)]
    [InlineData("根据⟦4102:《高等学院信息公开办法》⟧。", Severity.Warning)]
    [InlineData("根据⟦4102:《高等学校信息公开清单》⟧（教办函〔2014〕23号）。", Severity.Warning)]
    [InlineData("根据⟦4102:《教育部〈高等学校信息公开事项清单〉的通知》⟧。", Severity.Warning)]
    [InlineData("根据⟦4102:《教育部关于公布<高等学校信息公开事项清单>》⟧的通知要求。", Severity.Note)]
    [InlineData("按照通知（⟦4103:甲教办函(〔2020〕5号⟧）。", Severity.Warning)]
    [InlineData("按照⟦4104:《高等学校信息公开办法要⟧求，学校公开信息。", Severity.Warning)]
    [InlineData("按照⟦4104:《高等学校信息公开…⟧", Severity.Note)]
    [InlineData("根据⟦4106:《教育部办公厅关于全面推进高校信息公开做好信息公开年度报告工作的通知》⟧编制。\n一、概述", Severity.Note)]
    [InlineData("⟦4201:2018—2019学年度⟧，我校完善了制度。", Severity.Error)]
    [InlineData("学校高度重视，⟦4201:2019-2020学年⟧通过网站公开信息900条。", Severity.Error)]
    [InlineData("本报告统计期限为⟦4202:2019年9月1日至2020年8月31日⟧。", Severity.Warning)]
    [InlineData("统计时间自⟦4202:2020年9月1日起至2021年10月25日⟧止，所列为信息公开数据。", Severity.Warning)]
    [InlineData("⟦4203:截止到9月底⟧，学校公开信息900条。", Severity.Warning)]
    [InlineData("全文共分为⟦4301:两部分⟧。\n一、概述", null)]
    [InlineData("本报告包括概述、公开情况等⟦4301:二部分⟧。\n一、概述\n二、公开情况\n三、问题", Severity.Error)]
    [InlineData("报告由概述、公开情况、申请情况⟦4302:五部分⟧组成。\n一、概述", Severity.Note)]
    [InlineData("一、概述\n二、公开情况\n⟦4303:二、评议情况⟧", Severity.Warning)]
    [InlineData("新闻70篇、实践20篇、公告5篇，⟦4401:共计90篇⟧。", Severity.Error)]
    [InlineData("发布信息⟦4401:900条⟧，其中要闻500条、通知300条、公告90条。", Severity.Warning)]
    [InlineData("发布信息⟦4401:900条⟧，其中要闻200条、通知100条、公告90条。", Severity.Note)]
    [InlineData("参观人数⟦4402:近12.3456万人⟧。", Severity.Warning)]
    [InlineData("共165项，其中招生12项，占⟦4403:7.4%⟧；财务53项，占32.1%；其他100项，占60.6%。", Severity.Note)]
    [InlineData("三、依申请公开情况\n本学年没有收到信息公开申请，答复申请⟦4404:3件⟧。", Severity.Error)]
    [InlineData("根据⟦4502:规定规定⟧公开。", Severity.Warning)]
    [InlineData("公开⟦4504:the⟧信息。", Severity.Warning)]
    [InlineData("学校公开规划⟦4504:and⟧《章程》。", Severity.Warning)]
    [InlineData("邮编：⟦4602:26106⟧。", Severity.Note)]
    [InlineData("电子邮箱：⟦4602:office@school. edu. cn⟧。", Severity.Note)]
    [InlineData("学校按照⟦4603:《清单》⟧公开。", Severity.Note)]
    [InlineData("学校按照⟦4605:高等学校信息公开办法⟧公开。", Severity.Note)]
    public void Each_kind_of_error_is_found_at_its_place(string marked, Severity? severity)
    {
        var (text, marks) = Marked.Read(Title + marked);
        var result = Audits.Of(text);
        var (mark, found) = (marks[0], result.Findings.FirstOrDefault(finding => finding.Code == "XXGK" + marks[0].Code));
        Assert.True(
            severity is null ? found is null : found is not null && (found.Place.Offset, found.Expression, found.Severity) == (mark.Offset, mark.Expression, severity),
            Audits.Shown(result));
        Assert.True(result.Findings.All(finding => finding == found || finding.Severity == Severity.Note), Audits.Shown(result));
    }
}

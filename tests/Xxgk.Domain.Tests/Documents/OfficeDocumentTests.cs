using Xxgk.Documents;
using Xxgk.Domain.Tests.Exemptions;
using Xxgk.Exemptions;
using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Documents;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class OfficeDocumentTests
{
    private static readonly DocumentFields Office = DocumentFields.None
        .With(DocumentFields.School, "某某大学")
        .With("编号", "2021—3")
        .With("获取方式", "请于工作日到学校办公室领取。")
        .With("救济途径", "如对本答复有异议，可向某省教育厅举报（申诉）。");

    private static readonly InformationPortion List = new("名单")
    {
        Grounds = [new(ExemptionGround.PersonalPrivacy) { Reason = "含学号和家庭住址", RightHolders = ["学生"] }],
    };

    [Fact]
    [Provision("《高等学校信息公开办法》第十八条第（四）项")]
    public void A_reply_gives_each_portion_its_ground_and_its_reason()
    {
        var letter = DocumentTemplates.Standard.Fill(OfficeDocumentKind.ReplyLetter, Office.With(Decision(List, new("评定办法"))), out var problems);

        Assert.Empty(problems);
        Assert.Equal(
            """
            某某大学信息公开答复书
            编号：2021—3

            您（贵单位）提交的关于“奖学金评定材料”的信息公开申请，我校已于2021年5月20日收到。现按照《高等学校信息公开办法》（教育部令第29号）答复如下：
            经审查，该信息中可以公开的部分予以公开，作区分处理如下：
            『名单』：涉及个人隐私，属于《办法》第十条第（三）项规定的情形，不予公开。理由：含学号和家庭住址。
            『评定办法』：予以公开。
            请于工作日到学校办公室领取。
            如对本答复有异议，可向某省教育厅举报（申诉）。

            某某大学
            2021年6月1日
            """.ReplaceLineEndings("\n"),
            letter?.Text);
        Assert.Equal("答复书", letter?.ToString());
    }

    [Fact]
    public void A_reply_leaves_out_a_ground_that_was_lifted()
    {
        var portion = new InformationPortion("正文")
        {
            Grounds = [new(ExemptionGround.CommercialSecrets) { Reason = "报价", RightHolders = ["甲公司"] }, new(ExemptionGround.StateSecrets) { Reason = "已定密" }],
            Consents = [new("甲公司", new(2021, 5, 25), Audience.Society)],
        };

        Assert.True(Office.With(Decision(portion)).TryGet(DocumentFields.Answer, out var answer));
        Assert.Equal("经审查，该信息涉及国家秘密，属于《办法》第十条第（一）项规定的情形，不予公开。理由：已定密。", answer);
    }

    [Fact]
    public void There_is_no_reply_while_a_portion_is_pending() =>
        Assert.Throws<ArgumentException>(() => Office.With(Decision(new InformationPortion("正文") { Grounds = [StatedGround.InWords("机密")] })));

    [Fact]
    public void A_field_without_a_value_is_a_problem_and_there_is_no_letter()
    {
        var letter = DocumentTemplates.Standard.Fill(OfficeDocumentKind.Receipt, Office, out var problems);

        Assert.Null(letter);
        Assert.Equal(["接收回执缺少“信息名称”，请补充。", "接收回执缺少“收到日期”，请补充。", "接收回执缺少“答复期限”，请补充。", "接收回执缺少“日期”，请补充。"], problems.Select(problem => problem.Chinese));
    }

    [Fact]
    public void A_host_replaces_a_template_and_the_others_stay()
    {
        var own = DocumentTemplates.Standard.With(new(OfficeDocumentKind.Receipt, "{学校名称}：收到。{学校名称}"));

        Assert.Equal("某某大学：收到。某某大学", own.Fill(OfficeDocumentKind.Receipt, Office, out _)?.Text);
        Assert.Equal(DocumentTemplates.Standard[OfficeDocumentKind.FeeNotice].Text, own[OfficeDocumentKind.FeeNotice].Text);
        Assert.NotEqual(DocumentTemplates.Standard[OfficeDocumentKind.Receipt].Text, own[OfficeDocumentKind.Receipt].Text);
    }

    [Fact]
    public void What_is_filled_in_is_not_filled_in_again() =>
        Assert.Equal("{编号}", new DocumentTemplate(OfficeDocumentKind.Receipt, "{学校名称}").Fill(DocumentFields.None.With("学校名称", "{编号}"), out _)?.Text);

    [Theory]
    [InlineData("{学校名称", 1)]
    [InlineData("学校名称}", 5)]
    [InlineData("编号{}", 3)]
    [InlineData("{学{校}", 3)]
    public void A_brace_without_a_partner_is_named_with_its_place(string text, int place) =>
        Assert.Contains($"character {place} ", Assert.Throws<ArgumentException>(() => new DocumentTemplate(OfficeDocumentKind.Receipt, text)).Message, StringComparison.Ordinal);

    [Fact]
    public void No_standard_template_asks_for_an_applicants_data() =>
        Assert.All(OfficeDocumentKinds.All, kind => Assert.DoesNotContain(
            DocumentTemplates.Standard[kind].Fields,
            field => new[] { "姓名", "申请人", "身份证", "电话", "地址", "邮箱" }.Any(word => field.Contains(word, StringComparison.Ordinal))));

    [Fact]
    public void Every_standard_template_bears_its_kind_the_school_and_the_day() =>
        Assert.All(OfficeDocumentKinds.All, kind =>
        {
            var template = DocumentTemplates.Standard[kind];
            Assert.StartsWith("{学校名称}信息公开" + kind.ToWording().Chinese, template.Text, StringComparison.Ordinal);
            Assert.EndsWith("{学校名称}\n{日期}", template.Text, StringComparison.Ordinal);
        });

    [Property]
    public Property Every_decision_that_can_be_answered_gives_a_letter_without_a_right_holder(DisclosureReview review)
    {
        var decision = review.Decide();
        if (!decision.CanBeAnswered)
        {
            return true.ToProperty().Classify(true, "cannot be answered");
        }

        var letter = DocumentTemplates.Standard.Fill(OfficeDocumentKind.ReplyLetter, Office.With(DocumentFields.ReceivedOn, review.GoverningDay).With(decision), out _)?.Text;
        return (letter is not null
            && !letter.Contains("甲公司", StringComparison.Ordinal)
            && !letter.Contains("乙某", StringComparison.Ordinal)
            && !letter.Contains("推定", StringComparison.Ordinal)
            && decision.Portions.All(portion => portion.Verdict != DisclosureVerdict.Withhold || letter.Contains("不予公开。", StringComparison.Ordinal)))
            .Label(letter).Classify(true, decision.Verdict.ToString());
    }

    private static DisclosureDecision Decision(params InformationPortion[] portions) =>
        new DisclosureReview("奖学金评定材料", ExemptionRegime.Measures, Audience.Applicant, new(2021, 6, 1), portions, new LocalDate(2021, 5, 20)) { SecrecyReview = Matters.Passed }.Decide();
}

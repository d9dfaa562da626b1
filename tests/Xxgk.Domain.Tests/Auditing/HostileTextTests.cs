using Xxgk.Auditing;

namespace Xxgk.Domain.Tests.Auditing;

/// <summary>No text makes the audit slow or breaks it: each of these took naive patterns seconds to minutes.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string, int> Repeated => new()
    {
        { "7", 20_000 }, { "《", 20_000 }, { "1条，其中", 2_500 }, { "中", 100_000 }, { "一", 20_000 }, { "（", 20_000 }, { "、", 20_000 }, { "2", 20_000 }, { "1,000", 10_000 },
        { "《a》（", 5_000 }, { "1条；", 10_000 }, { "截止2021年9月30日1条", 2_000 }, { "2020-2021学年，", 5_000 }, { "一、\n", 10_000 }, { "未收到申请1件，", 3_000 },
        { "共计1条", 5_000 }, { "简称", 10_000 }, { "http://a\n", 5_000 }, { "《\n", 10_000 }, { "二〇", 10_000 }, { "\ud800", 1_000 }, { "甲日报、", 10_000 }, { "等三部分", 5_000 }, { "〔2020〕", 5_000 },
        { "\0", 1_000 }, { "-", 20_000 }, { "公开公开", 10_000 },
    };

    [Theory]
    [MemberData(nameof(Repeated))]
    public void A_hostile_text_is_read_to_its_end(string unit, int times)
    {
        var text = string.Concat(Enumerable.Repeat(unit, times));
        var result = Audits.Of(text);
        Assert.Equal(AuditRules.All.Count, result.Outcomes.Count);
        Assert.All(result.Findings, finding => Assert.True(finding.Place.Offset + finding.Place.Length <= text.Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("》")]
    [InlineData("》\n《")]
    [InlineData("一、")]
    [InlineData("本报告统计期限为9998年11月1日至9999年12月31日。\n一、概述\n甲学院\n9999年12月31日")]
    [InlineData("2021年")]
    [InlineData("99999999999999999999条，其中1条、2条。")]
    [InlineData("900000000000000条，其中900000000000000条、900000000000000条。")]
    public void A_short_text_of_nothing_breaks_nothing(string text) => Assert.NotNull(Audits.Of(text));

    [Property(MaxTest = 300)]
    public bool Any_text_is_accepted(string text) => Audits.Of(text ?? string.Empty).Outcomes.Count == AuditRules.All.Count;

    [Property(MaxTest = 500)]
    public Property Any_mixture_of_the_words_that_rules_look_for_is_accepted() => Prop.ForAll(
        Gen.Elements("《", "》", "〈", "（", "）", "教办函", "〔2014〕", "23号", "2020-2021学年", "2021年8月31日", "至", "其中", "100条", "余", "近", "、", "，", "。", "\n", "一、", "五是", "六、", "三部分", "全文包括", "未收到申请", "占5%", "and", "甲日报", "截止到", "共计", "；", " ")
            .ListOf().Select(parts => string.Concat(parts)).ToArbitrary(),
        text => Audits.Of(text).Outcomes.Count == AuditRules.All.Count);
}

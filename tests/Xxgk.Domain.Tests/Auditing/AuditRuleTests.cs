using Xxgk.Auditing;

namespace Xxgk.Domain.Tests.Auditing;

/// <summary>What every rule keeps.</summary>
public sealed class AuditRuleTests
{
    public static TheoryData<string> Ids => [.. AuditRules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rules_example_shows_what_the_rule_finds(string id)
    {
        var rule = AuditRules.All.Single(rule => rule.Id == id);
        var example = rule.Example;
        Assert.Equal(id, example.Finding.Code);
        Assert.Same(rule, example.Finding.Rule);
        Assert.True(example.Finding.Severity <= rule.Severity);
        Assert.Contains(example.Finding.Expression, example.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_speaks_both_languages_and_accuses_nobody(string id)
    {
        var rule = AuditRules.All.Single(rule => rule.Id == id);
        foreach (var wording in new[] { rule.Title, rule.Documentation, rule.Example.Finding.Message })
        {
            Assert.NotEmpty(wording.English);
            Assert.DoesNotContain("违", wording.Chinese, StringComparison.Ordinal);
            Assert.Contains(wording.Chinese, c => c is >= '\u4E00' and <= '\u9FFF');
        }
    }

    [Fact]
    public void Identifiers_are_unique_and_in_order() =>
        Assert.Equal(AuditRules.All.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal), AuditRules.All.Select(rule => rule.Id));

    [Fact]
    public void A_text_that_says_nothing_is_not_assessed() =>
        Assert.All(Audits.Of("今天天气很好。").Outcomes, pair => Assert.Equal(RuleOutcome.NotAssessable, pair.Value));

    [Fact]
    public void A_rule_that_is_left_out_finds_nothing()
    {
        var rules = AuditRules.All.Where(rule => rule.Id != "XXGK4504");
        Assert.Empty(new ReportAuditor(rules).Audit(ReportText.Of("公开 and 不公开")).Findings);
    }

    [Theory]
    [InlineData("900条，其中要闻500条、通知300条、公告100条。", RuleOutcome.Holds)]
    [InlineData("900条，其中要闻500条、通知300条、公告200条。", RuleOutcome.Fails)]
    [InlineData("900条，其中包括要闻500条、通知300条。", RuleOutcome.CannotBeDecided)]
    [InlineData("900条。", RuleOutcome.NotAssessable)]
    public void Each_of_the_four_results_is_given(string text, RuleOutcome expected) =>
        Assert.Equal(expected, Audits.Of("公开信息" + text).Outcomes.Single(pair => pair.Key.Id == "XXGK4401").Value);
}

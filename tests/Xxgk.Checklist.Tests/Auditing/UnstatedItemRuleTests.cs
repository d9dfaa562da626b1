using Xxgk.Auditing;

namespace Xxgk.Checklist.Tests.Auditing;

/// <summary>A table of the list's items that lacks some of them.</summary>
public sealed class UnstatedItemRuleTests
{
    private static readonly AuditRule Rule = ChecklistAuditRules.All.Single(rule => rule.Id == "XXGK4606");

    [Fact]
    public void An_item_without_a_line_is_named_in_one_note()
    {
        var finding = Assert.Single(Audit(Table(number => number is not (17 or 42))).Findings);

        Assert.Equal((Severity.Note, "XXGK4606", "表中未见清单第17、42项。", "二、清单事项公开情况表"), (finding.Severity, finding.Code, finding.Message.Chinese, finding.Expression));
    }

    [Theory]
    [InlineData("{0}\t{1}\t已公开")] // pasted from a word processor
    [InlineData("（{0}）{1}：见学校网站")]
    [InlineData("| {0} | 略 | 已公开 |")]
    [InlineData("| {0}.2 | 略 | 已公开 |")]
    public void A_line_by_number_or_by_name_states_an_item(string line) =>
        Assert.Equal(RuleOutcome.Holds, Audit(Table(_ => true, line)).Outcomes[Rule]);

    [Fact]
    public void A_table_with_fewer_than_half_of_the_items_cannot_be_decided() =>
        Assert.Equal(RuleOutcome.CannotBeDecided, Audit(Table(number => number < 10)).Outcomes[Rule]);

    [Fact]
    public void A_text_without_the_table_is_not_assessed() =>
        Assert.Equal(RuleOutcome.NotAssessable, Audit("一、概述\n学校附《清单事项公开情况表》。").Outcomes[Rule]);

    [Fact]
    public void The_example_is_what_the_rule_says() => Assert.Equal("表中未见清单第5项。", Rule.Example.Finding.Message.Chinese);

    private static AuditResult Audit(string text) => new ReportAuditor(ChecklistAuditRules.All).Audit(ReportText.Of(text));

    private static string Table(Func<int, bool> isThere, string line = "| {0} | {1} | 已公开 |") => "一、概述\n本校情况如下。\n二、清单事项公开情况表\n" + string.Join(
        "\n",
        Checklist2014.Edition.Items
            .Where(item => isThere(item.Number))
            .Select(item => string.Format(System.Globalization.CultureInfo.InvariantCulture, line, item.Number, item.Title)));
}

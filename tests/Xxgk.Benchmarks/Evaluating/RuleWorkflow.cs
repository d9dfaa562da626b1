using RulesEngine.Models;

namespace Xxgk.Benchmarks.Evaluating;

/// <summary>The fifty items as fifty rules in one workflow of Microsoft's RulesEngine, compiled before it is measured, without messages.</summary>
internal sealed class RuleWorkflow
{
    private const string Name = "checklist";

    private readonly RulesEngine.RulesEngine engine = new(
        [new Workflow { WorkflowName = Name, Rules = [.. Checklist2014.Edition.Items.Select(RuleOf)] }],
        new ReSettings { EnableFormattedErrorMessage = false, EnableExceptionAsErrorMessage = false });

    /// <summary>How many records of each item are in time: every rule is asked of every record.</summary>
    public async Task<int[]> CountInTime(OwnRecord[] records)
    {
        var counts = new int[Checklist2014.Edition.Items.Count + 1];
        foreach (var record in records)
        {
            var results = await engine.ExecuteAllRulesAsync(Name, new RuleParameter("record", record)).ConfigureAwait(false);
            for (var i = 0; i < results.Count; i++)
            {
                counts[i + 1] += results[i].IsSuccess ? 1 : 0;
            }
        }

        return counts;
    }

    private static Rule RuleOf(ChecklistItem item) => new()
    {
        RuleName = FormattableString.Invariant($"item {item.Number}"),
        RuleExpressionType = RuleExpressionType.LambdaExpression,
        Expression = FormattableString.Invariant($"record.Item == {item.Number} && record.PublishedOn <= record.DueOn"),
    };
}

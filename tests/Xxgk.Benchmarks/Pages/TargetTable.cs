using Xxgk.Benchmarks.Judging;
using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Pages;

/// <summary>All targets in one table; those that were missed, explained below it.</summary>
internal static class TargetTable
{
    public static string Of(IReadOnlyList<Work> works, ResultsFile results, PageText text)
    {
        var table = new MarkdownTable()
            .Words(text["工作", "work"]).Words(text["比什么", "what is compared"]).Words(text["与谁比", "with"]).Figures(text["规模", "size"])
            .Figures(text["目标", "target"]).Figures(text["实测", "measured"]).Words(text["达到", "met"]);
        var verdicts = works.SelectMany(work => Verdict.All(work, results)).ToList();
        foreach (var verdict in verdicts)
        {
            var words = new TargetWords(text, verdict);
            table.Row(words.Title, words.Aspect, words.Against, words.Size, words.Bound, words.Measured, words.Met);
        }

        var alike = verdicts.Where(verdict => verdict.IsMissed).GroupBy(verdict => (verdict.Work, Explanation: text.Explanation(verdict.Target)));
        return table + "\n" + Summary(verdicts, text) + string.Concat(alike.Select(misses => Missed([.. misses], misses.Key.Explanation, text)));
    }

    private static string Summary(List<Verdict> verdicts, PageText text)
    {
        var (all, met, missed) = (verdicts.Count(verdict => !verdict.IsStated), verdicts.Count(verdict => verdict.IsMet), verdicts.Count(verdict => verdict.IsMissed));
        var unmeasured = verdicts.Count(verdict => !verdict.IsStated && verdict.Measured is null);
        return text[$"共{all}个目标，达到{met}个，未达到{missed}个", $"Of {all} targets {met} are met and {missed} missed"]
            + (unmeasured == 0 ? string.Empty : text[$"，未测{unmeasured}个", $"; {unmeasured} were not measured"]) + text["。", "."] + "\n";
    }

    /// <summary>Targets of a work that were missed for one reason.</summary>
    private static string Missed(List<Verdict> misses, string explanation, PageText text)
    {
        var reason = explanation.Length > 0 ? explanation : text["尚无说明。", "Not explained yet."];
        return "\n" + string.Join(text["；", "; "], misses.Select((verdict, index) => Miss(verdict, index == 0, text))) + text["。", ". "] + reason + "\n";
    }

    private static string Miss(Verdict verdict, bool isFirst, PageText text)
    {
        var words = new TargetWords(text, verdict);
        var against = verdict.Target.Against.Length == 0 ? string.Empty : text[$"，与“{words.Against}”比", $", against {words.Against}"];
        var title = isFirst ? text[$"未达到：{words.Title}，", $"Missed: {words.Title}, "] : string.Empty;
        return text[
            $"**{title}{words.Size}{against}**（{words.Aspect}，目标{words.Bound}，实测{words.Measured}）",
            $"**{title}{words.Size}{against}** ({words.Aspect}: target {words.Bound}, measured {words.Measured})"];
    }
}

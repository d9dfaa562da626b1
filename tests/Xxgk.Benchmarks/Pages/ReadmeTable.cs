using Xxgk.Benchmarks.Judging;
using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Pages;

/// <summary>The READMEs' short table: a line for each work, and in it the target that came nearest to being missed, for each contender; then the machine.</summary>
internal static class ReadmeTable
{
    private const string Begin = "<!-- performance -->";
    private const string End = "<!-- /performance -->";

    /// <summary>A README with its table made anew.</summary>
    public static string In(string readme, IReadOnlyList<Work> works, ResultsFile results, Language language)
    {
        var (begin, end) = (readme.IndexOf(Begin, StringComparison.Ordinal), readme.IndexOf(End, StringComparison.Ordinal));
        return begin >= 0 && end > begin
            ? readme[..(begin + Begin.Length)] + "\n" + Of(works, results, new(language)) + readme[end..]
            : throw new InvalidOperationException($"The README has no place between {Begin} and {End}.");
    }

    private static string Of(IReadOnlyList<Work> works, ResultsFile results, PageText text)
    {
        var table = new MarkdownTable()
            .Words(text["工作", "work"]).Words(text["比什么", "compared"]).Figures(text["规模", "size"]).Figures(text["目标", "target"]).Figures(text["实测", "measured"]).Words(text["达到", "met"]);
        foreach (var work in works.Where(work => work.Targets.Count > 0))
        {
            var verdicts = Verdict.All(work, results).ToList();
            var nearest = verdicts.GroupBy(verdict => (verdict.Target.Of, verdict.Target.Against, verdict.Target.Aspect))
                .Select(group => new TargetWords(text, group.MinBy(verdict => verdict.Margin)!)).ToList();
            table.Row(
                text.Title(work),
                Lines(words => words.Comparison),
                Lines(words => words.Size),
                Lines(words => words.Bound),
                Lines(words => words.Measured),
                Met(verdicts, text));

            string Lines(Func<TargetWords, string> cell) => string.Join("<br>", nearest.Select(cell));
        }

        return table + "\n" + MachineLines.Of(works, results, text);
    }

    private static string Met(List<Verdict> verdicts, PageText text)
    {
        var (missed, unmeasured) = (verdicts.Count(verdict => verdict.IsMissed), verdicts.Count(verdict => verdict.Measured is null));
        var all = verdicts.Count(verdict => !verdict.IsStated);
        return missed > 0 ? text[$"**{all}个目标中{missed}个未达到**", $"**{missed} of {all} missed**"]
            : unmeasured > 0 ? text[$"{unmeasured}个未测", $"{unmeasured} not measured"]
            : text["是", "yes"];
    }
}

using Xxgk.Conventions;

namespace Xxgk.Checklist.Tests.Documentation;

/// <summary>The page on reading an evaluation names each state and each timeliness as the code does.</summary>
public sealed class EvaluationPageTests
{
    private static readonly IReadOnlyList<(string Name, Wording Words)> Named =
    [
        .. DisclosureStates.All.Select(state => (state.ToString(), state.ToWording())),
        .. Enum.GetValues<Timeliness>().Select(timeliness => (timeliness.ToString(), timeliness.ToWording())),
    ];

    [Theory]
    [InlineData("evaluation.md", true)]
    [InlineData("evaluation.zh-CN.md", false)]
    public void Every_state_has_a_row_with_the_words_that_the_code_says(string page, bool isEnglish)
    {
        var rows = File.ReadAllLines(Repository.At("docs", page)).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).ToList();
        Broken.Nowhere("A state's row has the code's name and words.", Named
            .Where(one => !rows.Exists(row => Cells(one, isEnglish).All(cell => row.Contains($"| {cell} |", StringComparison.Ordinal))))
            .Select(one => $"{page}: {one.Name} {one.Words}"));
    }

    private static string[] Cells((string Name, Wording Words) one, bool isEnglish) =>
        isEnglish ? [$"`{one.Name}`", one.Words.Chinese, one.Words.English] : [$"`{one.Name}`", one.Words.Chinese];
}

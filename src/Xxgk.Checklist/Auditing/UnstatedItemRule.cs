using System.Globalization;

namespace Xxgk.Auditing;

/// <summary>The table of the list's items has a line for each of them.</summary>
internal sealed class UnstatedItemRule() : AuditRule(
    "XXGK4606",
    Severity.Note,
    Wording.Of("清单各事项均有说明", "Every item of the list is stated"),
    Wording.Of(
        "正文附有清单事项公开情况表的，表中既无序号也无名称的事项，汇总提示一次。表中事项不足一半的（表在附件中或另有编排），无法判定。",
        "Where the text has the table of the list's items, the items of which it has neither number nor name: one note. A table with fewer than half of the items (it is attached elsewhere, or ordered otherwise) cannot be decided."))
{
    private const int LongestTable = 60_000;
    private const int ShortestName = 6;

    private static readonly string[] Tables = ["情况表", "一览表", "附表"];

    private static readonly IReadOnlyList<(int Number, string[] Names)> Items =
        [.. Checklist2014.Edition.Items.Select(item => (item.Number, NamesOf(item)))];

    internal override string ExampleText =>
        "一、概述\n二、清单事项公开情况表\n" + string.Join("\n", Checklist2014.Edition.Items
            .Where(item => item.Number != 5)
            .Select(item => FormattableString.Invariant($"| {item.Number} | 已公开 |")));

    internal override void Assess(RuleCase report)
    {
        if (Start(report) is not { } heading)
        {
            return;
        }

        var plain = report.Text.Plain;
        var table = plain.Substring(heading.End, Math.Min(plain.Length - heading.End, LongestTable));
        var numbered = Numbered(report, heading);
        var unstated = Items.Where(item => !numbered.Contains(item.Number) && !item.Names.Any(name => table.Contains(name))).Select(item => item.Number).ToList();
        if (unstated.Count > Items.Count / 2)
        {
            report.CannotDecide();
        }
        else if (unstated.Count == 0)
        {
            report.Holds();
        }
        else
        {
            var chinese = string.Join("、", unstated.Select(number => number.ToString(CultureInfo.InvariantCulture)));
            report.Report(
                Severity.Note,
                heading,
                $"表中未见清单第{chinese}项。",
                $"Items of the list that the table does not state: {chinese.Replace("、", ", ")}.");
        }
    }

    /// <summary>The last short paragraph that names the table: an announcement of it stands before.</summary>
    private static Stretch? Start(RuleCase report) => report.Text.Paragraphs
        .Where(paragraph => paragraph.Length < 40 && report.Text.Folded(paragraph) is var words
            && Array.Exists(Tables, words.Contains) && words[0] != '|' && words[words.Length - 1] != '。')
        .Select(paragraph => (Stretch?)paragraph)
        .LastOrDefault();

    /// <summary>The numbers with which rows of a Markdown table begin: |7|, |7.2|.</summary>
    private static HashSet<int> Numbered(RuleCase report, Stretch heading)
    {
        var numbers = new HashSet<int>();
        foreach (var row in report.Text.Paragraphs.Where(paragraph => paragraph.Start >= heading.End).Select(report.Text.Folded).Where(row => row[0] == '|'))
        {
            var end = row.DigitsEnd(1);
            if (end is 2 or 3 && end < row.Length && row[end] is '|' or '.')
            {
                numbers.Add(row.NumberIn(1, end));
            }
        }

        return numbers;
    }

    // As the text is folded; a long name may be cut at its first comma.
    private static string[] NamesOf(ChecklistItem item) =>
        [.. item.Parts.Select(part => part.Name.Chinese).Append(item.Title).Append(item.Title.Split('、', '，')[0])
            .Where(name => name.Length >= ShortestName)
            .Select(name => ReportText.Of(name).Plain.TrimEnd('\n'))
            .Distinct(StringComparer.Ordinal)];
}

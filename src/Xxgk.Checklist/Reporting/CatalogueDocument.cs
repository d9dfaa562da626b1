using Ardalis.GuardClauses;
using Xxgk.Reporting;

namespace Xxgk;

/// <summary>The catalogue of what a school has disclosed (信息公开目录): index number, title, date, department, scope, column and link.</summary>
/// <remarks>
/// Index numbers count on within each year of making, in the register's order: a register that only grows keeps the numbers it gave.
/// What is withheld has a number and no line: its title may tell too much.
/// </remarks>
public sealed class CatalogueDocument
{
    private static readonly string[] Columns = ["索取号", "信息名称", "生成日期", "责任部门", "公开范围", "栏目", "链接"];

    private CatalogueDocument(ReportDocument document, IReadOnlyList<Wording> problems)
    {
        Document = document;
        Problems = problems;
    }

    /// <summary>The catalogue as a document for the writers (文档).</summary>
    public ReportDocument Document { get; }

    /// <summary>What is missing, for people to add (待补充).</summary>
    public IReadOnlyList<Wording> Problems { get; }

    /// <summary>The catalogue of a school (编制目录).</summary>
    /// <param name="facts">What the school supplies.</param>
    /// <param name="scheme">How it numbers.</param>
    /// <param name="edition">The list, whose categories order the catalogue.</param>
    /// <exception cref="ArgumentNullException">The facts or the edition are null.</exception>
    /// <exception cref="ArgumentException">The school's catalogue covers what the list does not have.</exception>
    public static CatalogueDocument Of(SchoolFacts facts, IndexScheme scheme, ChecklistEdition edition)
    {
        Guard.Against.Null(facts);
        var list = Guard.Against.Null(edition).With(facts.Catalogue);
        var blocks = new List<ReportBlock>();
        var lines = CatalogueLine.Of(facts, scheme, list);
        var heading = 0;
        foreach (var group in lines.GroupBy(line => line.Category, StringComparer.Ordinal).OrderBy(group => group.Min(line => line.Order)))
        {
            blocks.Add(new ReportHeading(2, ChineseNumeral.Format(++heading) + "、" + group.Key));
            blocks.Add(new ReportTable(group.Key + "目录", Columns, group.OrderBy(line => line.Order).Select(line => line.Cells)));
        }

        if (lines.Count == 0)
        {
            blocks.Add(new ReportParagraph("台账中没有记录。"));
        }

        return new(new(facts.Institution.Name + "信息公开目录", blocks), Problem(lines));
    }

    /// <summary>The title (标题).</summary>
    public override string ToString() => Document.Title;

    private static List<Wording> Problem(IReadOnlyList<CatalogueLine> lines)
    {
        var problems = new List<Wording>();
        Add("生成日期", "date", line => line.LacksDate);
        Add("责任部门", "department", line => line.LacksDepartment);
        Add("栏目链接", "link", line => line.LacksLink);
        return problems;

        void Add(string what, string english, Func<CatalogueLine, bool> lacks)
        {
            var found = lines.Where(lacks).Select(line => line.IndexNumber).ToList();
            if (found.Count > 0)
            {
                problems.Add(Wording.Of(
                    FormattableString.Invariant($"缺少{what}的信息{found.Count}条，首条索取号{found[0]}"),
                    FormattableString.Invariant($"{found.Count} lines without a {english}, the first one {found[0]}")));
            }
        }
    }
}

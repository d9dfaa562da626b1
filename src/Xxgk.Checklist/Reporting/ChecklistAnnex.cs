using Ardalis.GuardClauses;
using Xxgk.Reporting;

namespace Xxgk;

/// <summary>Makes the report's tables of the checklist from a statement (清单事项公开情况表).</summary>
public static class ChecklistAnnex
{
    // 清单第二类、第三类：招生考试信息（7—14），财务、资产及收费信息（15—21）
    private const int AdmissionsCategory = 2;
    private const int FinanceCategory = 3;

    private static readonly string[] Columns = ["序号", "类别", "公开事项", "公开情况", "责任部门", "栏目链接"];

    /// <summary>Every item with its state and the link of its column, part by part where they differ (清单事项公开情况表).</summary>
    /// <param name="statement">The statement.</param>
    /// <exception cref="ArgumentNullException">The statement is null.</exception>
    public static ReportAnnex Of(ComplianceStatement statement)
    {
        Guard.Against.Null(statement);
        return Table(statement, "清单事项公开情况表", statement.Items, Columns, isWhole: true);
    }

    /// <summary>Admissions item by item (招生考试信息公开情况), for the section on proactive disclosure.</summary>
    /// <param name="statement">The statement.</param>
    /// <exception cref="ArgumentNullException">The statement is null.</exception>
    public static ReportAnnex AdmissionsOf(ComplianceStatement statement) => Detail(statement, AdmissionsCategory);

    /// <summary>Finance item by item (财务、资产及收费信息公开情况), for the section on proactive disclosure.</summary>
    /// <param name="statement">The statement.</param>
    /// <exception cref="ArgumentNullException">The statement is null.</exception>
    public static ReportAnnex FinanceOf(ComplianceStatement statement) => Detail(statement, FinanceCategory);

    /// <summary>The items by outcome (清单事项按公开情况分布): one bar a state that occurs, the school's own items left out.</summary>
    /// <param name="statement">The statement.</param>
    /// <exception cref="ArgumentNullException">The statement is null.</exception>
    public static ReportChart OutcomesOf(ComplianceStatement statement) => new(
        "清单事项按公开情况分布",
        "公开情况",
        "事项数",
        Guard.Against.Null(statement).Items
            .Where(item => !item.Item.IsOwn)
            .GroupBy(item => item.State.ToWording().Chinese, StringComparer.Ordinal)
            .OrderBy(group => group.Min(item => item.State))
            .Select(group => new ReportBar(group.Key, group.Count(), FormattableString.Invariant($"{group.Count()}项"))));

    private static ReportAnnex Detail(ComplianceStatement statement, int category)
    {
        Guard.Against.Null(statement);
        var items = statement.Items.Where(item => !item.Item.IsOwn && item.Item.Category.Number == category).ToList();
        return Table(statement, items[0].Item.Category.Name.Chinese + "公开情况", items, [.. Columns.Where((_, index) => index != 1)], isWhole: false);
    }

    private static ReportAnnex Table(ComplianceStatement statement, string title, IReadOnlyList<ItemAssessment> items, string[] columns, bool isWhole)
    {
        var rows = items.SelectMany(item => AnnexRow.Of(statement, item)).ToList();
        var unlinked = rows.Where(row => row.NeedsLink && row.Link is null).Select(row => row.Number).ToList();
        return new(title, columns, rows.Select(row => row.Cells(withCategory: isWhole)))
        {
            Introduction = isWhole
                ? $"下表依照{statement.Edition.Provision.Instrument.Citation.Chinese}逐项列明公开情况，截至{DateWords.Chinese(statement.AsOf)}；同一事项各部分情况不同的，分别列明。{(items.Any(item => item.Item.IsOwn) ? "标▲的，为学校自设事项。" : string.Empty)}"
                : null,
            Charts = isWhole ? [OutcomesOf(statement)] : [],
            Missing = isWhole && unlinked.Count > 0
                ? [Wording.Of(
                    $"下列已公开事项缺少栏目链接：{string.Join("、", unlinked)}",
                    $"disclosed items without the link of their column: {string.Join(", ", unlinked)}")]
                : [],
        };
    }
}

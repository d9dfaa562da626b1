using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>The codes of the checklist's findings and what each stands for (清单核对发现编号), for those who count findings by code, as <see cref="ComplianceTally.Findings"/> does.</summary>
public static class ChecklistFindingCodes
{
    private const int First = 2001;

    // XXGK2001 and so on, one a line. A code is never reused, so that a line is never taken out.
    private static readonly (Severity Severity, Wording Wording)[] Rows =
    [
        (Severity.Warning, Wording.Of("逾期公开", "disclosed late")),
        (Severity.Error, Wording.Of("逾期未公开", "overdue, not disclosed")),
        (Severity.Error, Wording.Of("未查到公开记录（长期、定期公开）", "no record of a continuing or annual part")),
        (Severity.Warning, Wording.Of("未查到公开记录（即时公开）", "no record of an event-driven part")),
        (Severity.Error, Wording.Of("提前撤下", "taken down early")),
        (Severity.Warning, Wording.Of("应主动公开而列为依申请公开", "on the list, but classed as upon request")),
        (Severity.Warning, Wording.Of("仅限校内公开", "on campus only")),
        (Severity.Warning, Wording.Of("已废止仍在公开", "repealed but still shown")),
        (Severity.Warning, Wording.Of("公开不完整", "incomplete")),
        (Severity.Warning, Wording.Of("日期矛盾", "dates contradict")),
        (Severity.Warning, Wording.Of("先公开后审查", "published before its review or approval")),
        (Severity.Warning, Wording.Of("清单事项不予公开", "on the list, but withheld")),
        (Severity.Warning, Wording.Of("未公开，时限无法核定", "not disclosed, limit cannot be determined")),
        (Severity.Note, Wording.Of("已公开（持续公开），及时与否无法核定", "disclosed or standing, timeliness cannot be determined")),
        (Severity.Note, Wording.Of("现状无法核定", "state cannot be determined")),
        (Severity.Note, Wording.Of("时限暂无法计算", "limit not computable yet")),
        (Severity.Note, Wording.Of("期限内待公开", "within the time limit")),
        (Severity.Note, Wording.Of("审查中", "under review")),
        (Severity.Note, Wording.Of("报告未说明", "not stated in the report")),
        (Severity.Note, Wording.Of("适用与否待定", "applicability not established")),
        (Severity.Warning, Wording.Of("说明未发生，台账却有记录", "declared as nothing in the period, yet there is a record")),
        (Severity.Warning, Wording.Of("说明不适用，台账却有记录", "declared as not applicable, yet there is a record")),
        (Severity.Warning, Wording.Of("说明不适用，与学校概况不符", "declared as not applicable, against the profile")),
        (Severity.Warning, Wording.Of("该部分不得以“未发生”说明，未采用", "nil may not be declared of the part; not used")),
        (Severity.Warning, Wording.Of("按学校概况不适用，台账却有记录", "not applicable by the profile, yet there is a record")),
        (Severity.Note, Wording.Of("本期报告不作为第6项的佐证", "the report on the period itself is no evidence for item 6")),
        (Severity.Note, Wording.Of("目录时限长于规定时限，按规定时限核对", "the catalogue's limit is longer than the legal one, which is used")),
        (Severity.Note, Wording.Of("目录未列，也未说明理由", "neither covered nor explained by the catalogue")),
        (Severity.Warning, Wording.Of("记录的日期先后矛盾", "dates of a record are out of order")),
        (Severity.Warning, Wording.Of("列为不予公开、依申请公开或仅限校内，台账中却有面向社会公开的记录", "withheld, upon request or for the campus, yet the register has a publication to society that is up")),
        (Severity.Warning, Wording.Of("审查（审批）未通过或尚未办结，却已公开", "published though a review or an approval failed or is open")),
    ];

    /// <summary>Every code, in order (全部编号).</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enumerable.Range(First, Rows.Length).Select(number => FormattableString.Invariant($"XXGK{number}"))];

    /// <summary>What a code stands for, in both languages (名称).</summary>
    /// <param name="code">One of <see cref="All"/>.</param>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    /// <exception cref="ArgumentException">The checklist has no such finding.</exception>
    public static Wording WordingOf(string code) => Rows[IndexOf(code)].Wording;

    /// <summary>How much findings of a code matter (严重程度).</summary>
    /// <param name="code">One of <see cref="All"/>.</param>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    /// <exception cref="ArgumentException">The checklist has no such finding.</exception>
    public static Severity SeverityOf(string code) => Rows[IndexOf(code)].Severity;

    private static int IndexOf(string code)
    {
        Guard.Against.Null(code);
        for (var i = 0; i < All.Count; i++)
        {
            if (string.Equals(All[i], code, StringComparison.Ordinal))
            {
                return i;
            }
        }

        throw new ArgumentException($"The checklist has no finding {code}.", nameof(code));
    }
}

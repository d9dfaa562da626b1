namespace Xxgk.Samples.Import.Cells;

/// <summary>Words of which there are only a few (选项): results of reviews, audiences, reasons, yes and no.</summary>
internal static class ChoiceCells
{
    private static readonly string[] Marks = ["√", "✓", "✔", "☑", "■", "●", "是", "有", "1", "y", "yes", "true", "v"];
    private static readonly string[] NoMarks = ["×", "✗", "✘", "☐", "□", "○", "否", "无", "0", "n", "no", "false", "x"];

    /// <summary>A mark, as in a column of a channel's own, or 是 and 否; null for what is neither.</summary>
    public static bool? Truth(string text)
    {
        var folded = CellText.Folded(text).ToLowerInvariant();
        return Marks.Contains(folded) || folded is "计入" ? true
            : NoMarks.Contains(folded) || folded is "不计入" || CellText.SaysNothing(folded) ? false
            : null;
    }

    public static ReviewResult? Review(string text)
    {
        var folded = CellText.Folded(text);
        bool Has(params string[] words) => words.Any(word => folded.Contains(word, StringComparison.Ordinal));
        return Has("未通过", "不通过", "不同意", "不宜公开", "不予公开", "不得公开") ? ReviewResult.Failed
            : Has("审查中", "审批中", "审核中", "待审", "未办结", "办理中", "未审") ? ReviewResult.Open
            : Has("通过", "同意", "可以公开", "可公开", "不涉密", "无涉密", "不涉及", "已审", "合格") || Truth(folded) == true ? ReviewResult.Passed
            : Has("涉密") ? ReviewResult.Failed
            : null;
    }

    public static Audience? AudienceOf(string text)
    {
        var folded = CellText.Folded(text);
        return folded.Contains("申请人", StringComparison.Ordinal) ? Audience.Applicant
            : folded.Contains("社会", StringComparison.Ordinal) || folded.Contains("公众", StringComparison.Ordinal) ? Audience.Society
            : folded.Contains("校内", StringComparison.Ordinal) || folded.Contains("师生", StringComparison.Ordinal) || folded.Contains("教职工", StringComparison.Ordinal) ? Audience.Campus
            : null;
    }

    /// <summary>Why something was taken down; words that are none of the known ones are another reason.</summary>
    public static EndReason EndReasonOf(string text)
    {
        var folded = CellText.Folded(text);
        bool Has(params string[] words) => words.Any(word => folded.Contains(word, StringComparison.Ordinal));
        return Has("期满", "到期", "届满") ? EndReason.Expired
            : Has("归档", "存档") ? EndReason.Archived
            : Has("废止", "失效") ? EndReason.Repealed
            : Has("替换", "更新", "更换", "新版", "替代") ? EndReason.Replaced
            : EndReason.Other;
    }

    public static DeclaredSubject? SubjectOf(string text)
    {
        var folded = CellText.Folded(text);
        bool Has(params string[] words) => words.Any(word => folded.Contains(word, StringComparison.Ordinal));
        return Has("复议") ? DeclaredSubject.Reconsiderations
            : Has("诉讼") ? DeclaredSubject.Lawsuits
            : Has("举报", "投诉") ? DeclaredSubject.Complaints
            : Has("答复") ? DeclaredSubject.RequestsAnswered
            : Has("申请") ? DeclaredSubject.RequestsReceived
            : Has("关注", "粉丝") ? DeclaredSubject.Followers
            : Has("主动公开", "公开信息", "信息公开", "发布") ? DeclaredSubject.DisclosedItems
            : null;
    }
}

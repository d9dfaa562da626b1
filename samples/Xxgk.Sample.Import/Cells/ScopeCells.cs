namespace Xxgk.Samples.Import.Cells;

/// <summary>Scopes as offices write them (公开属性): 主动公开, 面向社会, 校内公开, 依申请公开, 不予公开.</summary>
internal static class ScopeCells
{
    public static bool TryKind(string text, out DisclosureScopeKind kind)
    {
        var folded = CellText.Folded(text);
        bool Has(params string[] words) => words.Any(word => folded.Contains(word, StringComparison.Ordinal));
        var found = Has("依申请") ? DisclosureScopeKind.UponRequest
            : Has("不予公开", "不公开", "免予公开") ? DisclosureScopeKind.Withheld
            : Has("校内", "内部公开", "对内", "师生", "教职工", "全体学生") ? DisclosureScopeKind.CampusOnly
            : Has("主动公开", "社会", "对外公开", "向外公开") || folded is "公开" or "主动" or "全部公开" ? DisclosureScopeKind.Proactive
            : (DisclosureScopeKind?)null;
        kind = found ?? default;
        return found is not null;
    }
}

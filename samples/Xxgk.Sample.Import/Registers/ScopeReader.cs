using System.Text.RegularExpressions;
using Xxgk.Samples.Import.Cells;
using Xxgk.Samples.Import.Columns;

namespace Xxgk.Samples.Import.Registers;

/// <summary>Reads how far a record is to be disclosed (公开属性), with the reason and the provision that there must be.</summary>
internal static class ScopeReader
{
    private const int LongestReason = 1_000;

    private static readonly Regex BareItem = Pattern.Of("第(?<number>[一二三四五六七八九十]{1,3})项");

    public static DisclosureScope Read(RowCells row)
    {
        var kind = row.Choice<DisclosureScopeKind>(
            Field.Scope,
            words => (DisclosureScopeKinds.TryParse(words, out var named) || ScopeCells.TryKind(words, out named) ? named : null, false),
            one => one.ToWording(),
            Faults.OneOf(["主动公开", "校内公开", "依申请公开", "不予公开"], ["主动公开", "校内公开", "依申请公开", "不予公开"])) ?? DisclosureScopeKind.Proactive;
        if (kind is DisclosureScopeKind.Proactive or DisclosureScopeKind.UponRequest)
        {
            return kind == DisclosureScopeKind.Proactive ? DisclosureScope.Proactive : DisclosureScope.UponRequest;
        }

        var reason = row.Text(Field.Reason, LongestReason);
        if (reason is null)
        {
            row.Report(row.Layout.Has(Field.Reason) ? Field.Reason : Field.Scope, row.Layout.Has(Field.Reason)
                ? Wording.Of("仅限校内公开或不予公开的，须写明理由", "what is on campus only or withheld needs its reason")
                : Wording.Of("仅限校内公开或不予公开的，须有“理由”一列并写明理由", "what is on campus only or withheld needs its reason, in a column of its own"));
        }

        if (kind == DisclosureScopeKind.CampusOnly)
        {
            return reason is null ? DisclosureScope.Proactive : DisclosureScope.CampusOnly(reason);
        }

        return ProvisionOf(row) is { } provision && reason is not null ? DisclosureScope.Withheld(reason, provision) : DisclosureScope.Proactive;
    }

    private static Provision? ProvisionOf(RowCells row)
    {
        // 第三项 is written for 第（三）项.
        var text = BareItem.Replace(row.Words(Field.Provision), "第（${number}）项");
        if (Provision.TryParse(text, out var provision))
        {
            return provision;
        }

        // A title that the library does not know is the school's own rule.
        var end = text.LastIndexOf('》');
        if (end > 1 && text[0] == '《' && Instruments.WithTitle(text[1..end]).Count == 0 && Provision.TryParse(text, [Instrument.OfSchool(text[1..end])], out provision))
        {
            return provision;
        }

        row.Report(row.Layout.Has(Field.Provision) ? Field.Provision : Field.Scope, text.Length == 0
            ? Wording.Of("不予公开的，须有“依据条款”，如《高等学校信息公开办法》第十条第（三）项", "what is withheld needs its provision, as 《高等学校信息公开办法》第十条第（三）项")
            : Wording.Of("依据条款无法识读，应写明文件和条款，如《高等学校信息公开办法》第十条第（三）项", "the provision cannot be read; expected a document and its article, as 《高等学校信息公开办法》第十条第（三）项"));
        return null;
    }
}

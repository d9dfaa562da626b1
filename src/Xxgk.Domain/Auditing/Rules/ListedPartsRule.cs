namespace Xxgk.Auditing;

/// <summary>The printed list of parts has the announced number of members.</summary>
internal sealed class ListedPartsRule() : AuditRule(
    "XXGK4302",
    Severity.Note,
    Wording.Of("所列部分与所称数目相符", "The list of parts has its number"),
    Wording.Of(
        "所列部分名称按三种分法计数（按全部顿号逗号、按最大的分隔号、按“概述、情况、措施、事项”等词尾合并），都与所称数目不同的，提示。",
        "The list is split in three ways (at every mark, at the coarsest mark, and merged up to the words that names of parts end in); a note where none gives the number."))
{
    private static readonly string[] Endings = ["概述", "情况", "措施", "事项", "表", "其他", "计划", "打算", "方向", "问题"];
    private static readonly string[] Joints = ["以及", "和", "与", "及"];

    internal override string ExampleText => "本报告包括概述、主动公开情况、其他事项等六部分。\n一、概述";

    internal override void Assess(RuleCase report)
    {
        if (report.Reading.Of<AnnouncedPartsClaim>().FirstOrDefault() is not { Names.Length: > 0 } announced)
        {
            return;
        }

        var every = announced.Names.Split('、', ',', ';').Length;
        var coarsest = announced.Names.Has(";") ? announced.Names.Split(';').Length : announced.Names.Has(",") ? announced.Names.Split(',').Length : every;
        int[] plain = [every, coarsest, Merged(announced.Names)];
        if (Array.Exists(plain, count => count == announced.Count || (count + 1 == announced.Count && Array.Exists(Joints, announced.Names.Has))))
        {
            report.Holds();
        }
        else
        {
            report.Report(
                Severity.Note,
                announced,
                FormattableString.Invariant($"所列部分名称（约{Merged(announced.Names)}个）与所称{announced.Count}个部分不易对应，请核实。"),
                FormattableString.Invariant($"The names listed (some {Merged(announced.Names)}) do not readily give {announced.Count} parts. Please check."));
        }
    }

    private static int Merged(string names)
    {
        var count = 0;
        foreach (var piece in names.Split('、', ',', ';'))
        {
            count += Array.Exists(Endings, ending => piece.EndsWith(ending, StringComparison.Ordinal)) ? 1 : 0;
            foreach (var ending in Endings)
            {
                count += Array.Exists(Joints, joint => piece.Has(ending + joint)) ? 1 : 0;
            }
        }

        return Math.Max(count, 1);
    }
}

namespace Xxgk.Auditing;

/// <summary>The printed list of parts has the announced number of members.</summary>
internal sealed class ListedPartsRule() : AuditRule(
    "XXGK4302",
    Severity.Note,
    Wording.Of("所列部分与所称数目相符", "The list of parts has its number"),
    Wording.Of(
        "所列部分名称最多按全部顿号、逗号计数，最少按“概述、情况、事项”等词尾合并，“经验、问题、措施、打算”相连的作一个部分；所称数目在两者之外的，提示。",
        "The list has at most as many parts as marks divide it into, at least as many as remain when pieces are merged up to the words that names of parts end in and 经验, 问题, 措施, 打算 in a row make one; a note where the number lies outside."))
{
    private static readonly string[] Endings = ["概述", "情况", "事项", "表", "其他"];
    private static readonly string[] Outlook = ["经验", "做法", "问题", "措施", "计划", "打算", "方向"];
    private static readonly string[] Joints = ["以及", "和", "与", "及"];
    private static readonly char[] Marks = ['、', ',', ';'];

    internal override string ExampleText => "本报告包括概述、主动公开情况、其他事项等六部分。\n一、概述";

    internal override void Assess(RuleCase report)
    {
        if (report.Reading.Of<AnnouncedPartsClaim>().FirstOrDefault() is not { Names.Length: > 0 } announced)
        {
            return;
        }

        var most = announced.Names.Split(Marks).Length + (Array.Exists(Joints, announced.Names.Has) ? 1 : 0);
        var least = Merged(announced.Names);
        if (announced.Count >= least && announced.Count <= most)
        {
            report.Holds();
        }
        else
        {
            report.Report(
                Severity.Note,
                announced,
                FormattableString.Invariant($"所列部分名称（约{least}个）与所称{announced.Count}个部分不易对应，请核实。"),
                FormattableString.Invariant($"The names listed (some {least}) do not readily give {announced.Count} parts. Please check."));
        }
    }

    private static int Merged(string names)
    {
        var (count, isOutlook) = (0, false);
        foreach (var piece in names.Split(Marks))
        {
            var wasOutlook = isOutlook;
            isOutlook = Array.Exists(Outlook, ending => piece.EndsWith(ending, StringComparison.Ordinal));
            count += isOutlook ? (wasOutlook ? 0 : 1) : Array.Exists(Endings, ending => piece.EndsWith(ending, StringComparison.Ordinal)) ? 1 : 0;
            count += Endings.Sum(ending => Array.Exists(Joints, joint => piece.Has(ending + joint)) ? 1 : 0);
        }

        return Math.Max(count, 1);
    }
}

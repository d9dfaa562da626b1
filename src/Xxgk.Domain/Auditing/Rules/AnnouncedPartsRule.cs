namespace Xxgk.Auditing;

/// <summary>As many parts as announced are written.</summary>
internal sealed class AnnouncedPartsRule() : AuditRule(
    "XXGK4301",
    Severity.Error,
    Wording.Of("所称部分数与正文相符", "As many parts as announced"),
    Wording.Of(
        "“全文包括……等三部分”所称的数目，与正文一级标题（一、二、……）的数目比较，附表不计也可，所列名称含附表的除外。标题多于所称的为应整改；少于所称的，完整文本为需核实，节选无法判定。",
        "The announced number against the body's first-level headings, with or without the annex table unless the list of parts names it. More headings are an error; fewer a warning in a whole text, undecided in an excerpt."))
{
    private static readonly string[] Tables = ["情况表", "一览表", "附表", "附件"];

    internal override string ExampleText => "本报告包括概述、公开情况和问题等二部分。\n一、概述\n二、主动公开情况\n三、存在的问题和改进措施";

    internal override void Assess(RuleCase report)
    {
        if (report.Reading.Of<AnnouncedPartsClaim>().FirstOrDefault() is not { } announced)
        {
            return;
        }

        // A table at the end counts or does not, unless the list of parts names it.
        var sections = report.Reading.Sections;
        var written = announced.Names.HasAny(Tables) ? sections.Count : sections.Count(section => !section.Title.HasAny(Tables));
        if (announced.Count == written || announced.Count == sections.Count)
        {
            report.Holds();
        }
        else if (announced.Count > written && (!report.Reading.IsWhole || sections.Count == 0))
        {
            report.CannotDecide();
        }
        else
        {
            report.Report(
                announced.Count < written ? Severity.Error : Severity.Warning,
                announced,
                FormattableString.Invariant($"所称{announced.Count}个部分，正文有{written}个一级标题，请核实。"),
                FormattableString.Invariant($"{announced.Count} parts are announced; the body has {written} first-level headings. Please check."));
        }
    }
}

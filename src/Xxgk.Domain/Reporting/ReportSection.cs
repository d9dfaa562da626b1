namespace Xxgk.Reporting;

/// <summary>A section of a report (报告部分).</summary>
public sealed class ReportSection
{
    internal ReportSection(ReportSectionKind kind, IReadOnlyList<ReportBlock> blocks)
    {
        Kind = kind;
        Blocks = blocks;
        Heading = ChineseNumeral.Format((int)kind + 1) + "、" + kind.ToWording().Chinese;
    }

    /// <summary>Which one (种类).</summary>
    public ReportSectionKind Kind { get; }

    /// <summary>The heading with its number (标题), such as 一、概述.</summary>
    public string Heading { get; }

    /// <summary>What stands in it, in order (内容).</summary>
    public IReadOnlyList<ReportBlock> Blocks { get; }

    /// <summary>The figures that its text and tables tell, each once (所载数字).</summary>
    public IReadOnlyList<ReportFigure> Figures =>
        [.. Blocks.SelectMany(block => block is ReportParagraph paragraph ? paragraph.Figures : block is ReportTable table ? table.Figures : []).Distinct()];

    /// <summary>The heading (标题).</summary>
    public override string ToString() => Heading;
}

/// <summary>What a report lacks, or what does not add up in it (报告待补充、待核对之处).</summary>
/// <param name="Section">In which section (所在部分); null where it is the opening.</param>
/// <param name="Message">What is missing (说明).</param>
public sealed record ReportProblem(ReportSectionKind? Section, Wording Message)
{
    /// <summary>The section and the message (文字表述).</summary>
    public Wording Wording => Section is { } section
        ? Wording.Of($"{section.ToWording().Chinese}：{Message.Chinese}", $"{section.ToWording().English}: {Message.English}")
        : Wording.Of($"报告开头：{Message.Chinese}", $"opening: {Message.English}");

    /// <summary>The section and the message in Chinese (文本).</summary>
    public override string ToString() => Wording.Chinese;
}

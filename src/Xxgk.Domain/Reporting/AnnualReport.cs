namespace Xxgk.Reporting;

/// <summary>A school's annual report on its disclosure (信息公开工作年度报告), as a model.</summary>
/// <remarks>Immutable. Every figure in its text is one of <see cref="Figures"/>. What is missing is in <see cref="Problems"/>, and marked where it belongs.</remarks>
public sealed class AnnualReport
{
    internal AnnualReport(
        AnnualReportFacts facts, IReadOnlyList<Provision> basis, IReadOnlyList<ReportBlock> opening, IReadOnlyList<ReportSection> sections, IReadOnlyList<ReportProblem> problems)
    {
        Institution = facts.Institution;
        Period = facts.Period;
        SignedOn = facts.Narrative.SignedOn;
        Basis = basis;
        Opening = opening;
        Sections = sections;
        Problems = problems;
        Title = Institution.Name + Period.Title.Chinese + "信息公开工作年度报告";
    }

    /// <summary>The title (标题): 甲大学2020—2021学年信息公开工作年度报告.</summary>
    public string Title { get; }

    /// <summary>The school (学校).</summary>
    public Institution Institution { get; }

    /// <summary>The period (报告期).</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The instruments on which the report rests, those of the school's own apart (依据).</summary>
    public IReadOnlyList<Provision> Basis { get; }

    /// <summary>The opening: basis, parts, period and contact (开头).</summary>
    public IReadOnlyList<ReportBlock> Opening { get; }

    /// <summary>The sections, in the ministry's order (各部分).</summary>
    public IReadOnlyList<ReportSection> Sections { get; }

    /// <summary>The day on which it is signed (落款日期); null where it is not stated.</summary>
    public NodaTime.LocalDate? SignedOn { get; }

    /// <summary>What is missing and what does not add up, by section (待补充、待核对之处).</summary>
    public IReadOnlyList<ReportProblem> Problems { get; }

    /// <summary>Every figure of the report, each once (全部数字).</summary>
    public IReadOnlyList<ReportFigure> Figures => [.. Sections.SelectMany(section => section.Figures).Distinct()];

    /// <summary>A section (某部分).</summary>
    /// <param name="kind">Which one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the sections.</exception>
    public ReportSection Section(ReportSectionKind kind) => Sections[(int)ReportSectionKinds.Names.Checked(kind, nameof(kind))];

    /// <summary>The report as a document for the writers (转为文档).</summary>
    public ReportDocument ToDocument()
    {
        var blocks = new List<ReportBlock>(Opening);
        foreach (var section in Sections)
        {
            blocks.Add(new ReportHeading(2, section.Heading));
            blocks.AddRange(section.Blocks);
        }

        blocks.Add(ReportParagraph.Signature(Institution.Name));
        if (SignedOn is { } day)
        {
            blocks.Add(ReportParagraph.Signature(DateWords.Chinese(day)));
        }

        return new(Title, blocks);
    }

    /// <summary>The title (标题).</summary>
    public override string ToString() => Title;
}

using Xxgk.Requests;

namespace Xxgk.Reporting;

/// <summary>A report while it is being written: the blocks of the section at hand, and the problems of all.</summary>
internal sealed class ReportDraft(AnnualReportFacts facts, RequestStatistics? statistics)
{
    private readonly List<ReportProblem> problems = [];
    private readonly List<ReportBlock> blocks = [];
    private ReportSectionKind? section;
    private int headings;

    public AnnualReportFacts Facts { get; } = facts;

    public ReportNarrative Narrative => Facts.Narrative;

    public RequestStatistics? Statistics { get; } = statistics;

    public IReadOnlyList<ReportProblem> Problems => problems.AsReadOnly();

    /// <summary>How the text names the period: 本学年.</summary>
    public string ThisPeriod => Facts.Period.Kind switch
    {
        ReportingPeriodKind.AcademicYear => "本学年",
        ReportingPeriodKind.CalendarYear => "本年度",
        _ => "本报告期",
    };

    public string PeriodBefore => Facts.Period.Kind switch
    {
        ReportingPeriodKind.AcademicYear => "上一学年",
        ReportingPeriodKind.CalendarYear => "上一年度",
        _ => "上一报告期",
    };

    public void Begin(ReportSectionKind kind) => (section, headings) = (kind, 0);

    public IReadOnlyList<ReportBlock> TakeBlocks()
    {
        var taken = blocks.ToList().AsReadOnly();
        blocks.Clear();
        return taken;
    }

    public void Problem(string chinese, string english) => problems.Add(new(section, Wording.Of(chinese, english)));

    /// <summary>A heading of the second level: （一）机制建设.</summary>
    public void Heading(string text) => blocks.Add(new ReportHeading(3, "（" + ChineseNumeral.Format(++headings) + "）" + text));

    public void Add(string text, params IEnumerable<ReportFigure> figures) => blocks.Add(new ReportParagraph(text, figures));

    public void Add(ReportBlock block) => blocks.Add(block);

    public void AddAll(IReadOnlyList<string> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            Add(paragraph);
        }
    }

    /// <summary>What people have written, or the mark and the problem that nobody has.</summary>
    public void AddWritten(IReadOnlyList<string> paragraphs, string what, string english)
    {
        AddAll(paragraphs);
        if (paragraphs.Count == 0)
        {
            Gap(what, english);
        }
    }

    public void Gap(string what, string english)
    {
        blocks.Add(ReportParagraph.Gap(what));
        Problem("待补充" + what, "to be written: " + english);
    }

    /// <summary>A table that others have made, with its charts, or the problem that it is missing.</summary>
    public void Add(ReportAnnex? annex, Wording missing)
    {
        if (annex is null)
        {
            blocks.Add(ReportParagraph.Gap(missing.Chinese));
            Problem(missing.Chinese, missing.English);
            return;
        }

        if (annex.Introduction is { } introduction)
        {
            Add(introduction);
        }

        blocks.AddRange(annex.Charts);
        blocks.Add(annex.Table);
        problems.AddRange(annex.Missing.Select(wording => new ReportProblem(section, wording)));
    }

    public ReportFigure Figure(string key, Wording name, Quantity quantity, Wording source) => new(key, name, quantity, source)
    {
        Before = Narrative.Before.TryGetValue(key, out var before) ? before : null,
    };

    /// <summary>Figures side by side with those of the period before and with what they count.</summary>
    public void AddTable(string caption, IReadOnlyList<ReportFigure> figures) => blocks.Add(new ReportTable(
        caption,
        ["项目", ThisPeriod, PeriodBefore, "数据来源"],
        figures.Select(figure => (IEnumerable<ReportCell>)
        [
            ReportCell.Of(figure.Name.Chinese),
            ReportCell.Of(figure.Quantity.ToString()),
            ReportCell.Of(figure.Before is { } before ? before.ToString() : "—"),
            ReportCell.Of(figure.Source.Chinese),
        ])) { Figures = figures });

    /// <summary>The count that the school declared as a whole of a subject; null where it declared none.</summary>
    public DeclaredCount? Declared(DeclaredSubject subject) =>
        Facts.Register.DeclaredCounts.FirstOrDefault(count => count.Subject == subject && count.Channel is null);

    /// <summary>Reports a declared count that does not agree with what the ledger holds.</summary>
    public void Compare(DeclaredSubject subject, int counted)
    {
        if (Declared(subject) is { } declared && Reconciliation.Of(declared.Quantity, [Quantity.Of(counted)]) is { Outcome: ReconciliationOutcome.Inconsistent })
        {
            Problem(
                $"{subject.ToWording().Chinese}：填报数为{declared.Quantity}，台账为{Digits.Of(counted)}{declared.Quantity.Unit}，请核对",
                $"{subject.ToWording().English}: declared {declared.Quantity.Wording.English}, {Digits.Of(counted)} in the ledger; please check");
        }
    }
}

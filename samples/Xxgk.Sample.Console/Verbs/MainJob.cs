using System.CommandLine;
using System.Text;
using Xxgk.Reporting;
using Xxgk.Samples.Output;

namespace Xxgk.Samples.Verbs;

/// <summary>
/// Without a verb: a real college's report of 2021 against the checklist, what the report leaves unsaid, and the report as the facts bear it out.
/// </summary>
internal static class MainJob
{
    // Relative to where the program runs, and below a folder that holds nothing but what is made.
    private const string DefaultOut = "artifacts/report-2020-2021.html";

    private static readonly string SampleFile = Path.Combine(AppContext.BaseDirectory, "data", "sdvcst-2020-2021.json");

    public static Option<string?> OutOption(Host host) => new("--out")
    {
        Description = host.In($"年度报告写入的文件，默认为{DefaultOut}", $"Where the annual report goes, {DefaultOut} by default"),
        HelpName = "PATH",
    };

    public static int Run(Host host, string? path)
    {
        if (!SchoolFiles.TryRead(host, SampleFile, out var facts))
        {
            return ExitStatus.BadInput;
        }

        var statement = EvaluateVerb.Evaluate(facts, asOf: null);
        var page = StatementPages.Beginning(host, statement);
        AddDuty(page, host, statement);
        DeclaredCountPages.AddTo(page, host, facts.Register.DeclaredCounts);
        StatementPages.AddItems(page, host, statement);
        StatementPages.AddFindings(page, host, host.In("应整改、需核实", "Errors and warnings"), [.. statement.Findings.Where(finding => finding.Severity > Severity.Note)]);
        UnsaidPages.AddTo(page, host, statement);

        var report = ReportVerb.Build(facts, ReportNarrative.Empty, asOf: null);
        if (!DocumentOutput.TryWrite(host, path ?? DefaultOut, Encoding.UTF8.GetBytes(HtmlReportWriter.Write(report.ToDocument()))))
        {
            return ExitStatus.BadInput;
        }

        AddReport(page, host, path ?? DefaultOut, report);
        PageWriter.Write(page, OutputFormat.Table, host.Streams);
        return ExitStatus.Done;
    }

    /// <summary>Where the report was written, and what only people can add to it.</summary>
    private static void AddReport(Page page, Host host, string path, AnnualReport report)
    {
        page.Add(new Heading(2, host.In("年度报告", "The annual report")));
        page.Add(new Paragraph(host.In($"已按台账写出{report.Title}：{path}", $"Written from the register: {path}")));
        page.Add(new Table([host.In("待补充或核对", "To be added or checked")], [.. report.Problems.Select(problem => (string[])[host.In(problem.Wording)])]));
    }

    // The day on which a report is signed is not the day on which it was published.
    private static void AddDuty(Page page, Host host, ComplianceStatement statement)
    {
        var duty = ReportingDuty.For(statement.Period, statement.Facts.Institution);
        page.Add(new Heading(2, host.In("年度报告义务", "The duty to report")));
        page.Add(new Paragraph(statement.Facts.Report is { PublishedOn: null, SignedOn: { } signed }
            ? host.In(
                $"报告最迟应于{DayText.Format(duty.DueOn)}公开；落款{signed}，公开日期未说明，是否按时公开无法核定。",
                $"The report is due by {DayText.Format(duty.DueOn)}; it is dated {signed}, and the day of publication is not stated, so whether it was in time cannot be determined.")
            : host.In(duty.StateAt(statement.AsOf, statement.Facts.Report.PublishedOn).Wording)));
        page.Add(new Table(
            [host.In("报送对象", "Addressee"), host.In("依据", "Basis"), host.In("说明", "Remark")],
            [.. duty.Addressees.Select(addressee => (string[])[host.In(addressee.Name), host.In(addressee.Basis.CitationWithConfirmation), host.In(addressee.Remark)])]));
    }
}

using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Xxgk.Reporting;

namespace Xxgk.Samples.Verbs;

/// <summary><c>report</c>: the annual report of a school (年度报告).</summary>
internal static class ReportVerb
{
    public static Command Create(Host host)
    {
        var file = new Argument<string>("FILE") { Description = host.In("学校文件（JSON，格式见schema）", "A school's file (JSON; see schema)") };
        var narrative = new Option<string?>("--narrative")
        {
            Description = host.In("文字材料文件（JSON，格式见schema report）", "The texts that people write (JSON; see schema report)"),
            HelpName = "FILE",
        };
        var asOf = DayOption.Create(host, "--as-of", host.In(
            "核对截止日；默认为文件所载，未载则为年度报告期限", "The day at which to look: by default the file's, else the day on which the report is due"));
        var output = new DocumentOutput(host);
        var command = new Command("report", host.In("编制信息公开工作年度报告", "Write the annual report")) { file, narrative, asOf, output.Format, output.Out };
        command.SetAction(parsed =>
        {
            if (!output.Fits(parsed, out var status))
            {
                return status;
            }

            var path = parsed.GetValue(file)!;
            if (!SchoolFiles.TryRead(host, path, out var school)
                || !LedgerFiles.TryJoin(host, path, school, out school)
                || !TryReadNarrative(host, parsed.GetValue(narrative), out var texts))
            {
                return ExitStatus.BadInput;
            }

            var report = Build(school, texts, parsed.GetValue(asOf));
            return output.Write(parsed, report.ToDocument(), stream => ReportJson.Write(report, stream), report.Problems.Select(problem => problem.Wording));
        });
        return command;
    }

    /// <summary>The statement first: the report's tables are made from it.</summary>
    public static AnnualReport Build(SchoolFacts school, ReportNarrative texts, LocalDate? asOf)
    {
        var statement = EvaluateVerb.Evaluate(school, asOf);
        return new AnnualReportBuilder(WorkingCalendar.National).Build(new(school.Institution, school.Period, school.Register)
        {
            Requests = school.Requests,
            Narrative = texts,
            Admissions = ChecklistAnnex.AdmissionsOf(statement),
            Finance = ChecklistAnnex.FinanceOf(statement),
            Annex = ChecklistAnnex.Of(statement),
        });
    }

    private static bool TryReadNarrative(Host host, string? path, [NotNullWhen(true)] out ReportNarrative? texts)
    {
        texts = ReportNarrative.Empty;
        if (path is null)
        {
            return true;
        }

        if (!SchoolFiles.TryReadBytes(host, path, out var bytes))
        {
            return false;
        }

        var loaded = NarrativeFile.Read(bytes);
        SchoolFiles.ReportProblems(host, path, loaded);
        return loaded.TryGetValue(out texts);
    }
}

using System.CommandLine;
using NodaTime;
using Xxgk.Reporting;
using Xxgk.Samples.Output;
using Xxgk.Serialization;

namespace Xxgk.Samples.Verbs;

/// <summary><c>evaluate</c>: a school's file against the checklist (清单核对).</summary>
internal static class EvaluateVerb
{
    public static Command Create(Host host)
    {
        var file = new Argument<string>("FILE") { Description = host.In("学校文件（JSON，格式见schema）", "A school's file (JSON; see schema)") };
        var asOf = DayOption.Create(host, "--as-of", host.In(
            "核对截止日；默认为文件所载，未载则为年度报告期限", "The day at which to look: by default the file's, else the day on which the report is due"));
        var format = FormatOption.Create(host);
        var strict = new Option<bool>("--strict") { Description = host.In("有应整改的发现时，退出状态为1", "Exit status 1 if there are findings of error severity") };

        var command = new Command("evaluate", host.In("按清单核对一所学校的公开情况", "What a school has disclosed, against the checklist")) { file, asOf, format, strict };
        command.SetAction(parsed =>
        {
            if (!SchoolFiles.TryRead(host, parsed.GetValue(file)!, out var facts))
            {
                return ExitStatus.BadInput;
            }

            var statement = Evaluate(facts, parsed.GetValue(asOf));
            Show(host, statement, parsed.GetValue(format));
            return parsed.GetValue(strict) && statement.Findings.Any(finding => finding.Severity == Severity.Error)
                ? ExitStatus.FindingsOfErrorSeverity
                : ExitStatus.Done;
        });
        return command;
    }

    /// <summary>Law goes into the constructor, facts into the call; the clock of the machine has no say.</summary>
    public static ComplianceStatement Evaluate(SchoolFacts facts, LocalDate? asOf) =>
        new ChecklistEvaluator(Checklist2014.Edition, WorkingCalendar.National)
            .Evaluate(facts, asOf ?? facts.AsOf ?? ReportingDuty.For(facts.Period, facts.Institution).DueOn);

    private static void Show(Host host, ComplianceStatement statement, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            host.Streams.Write(stream => StatementJson.Write(statement, stream, host.Language));
            return;
        }

        var page = StatementPages.Beginning(host, statement);
        DeclaredCountPages.AddTo(page, host, statement.Facts.Register.DeclaredCounts);
        StatementPages.AddItems(page, host, statement);
        StatementPages.AddFindings(page, host, statement);
        PageWriter.Write(page, format, host.Streams);
    }
}

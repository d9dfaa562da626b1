using System.CommandLine;
using Xxgk.Auditing;
using Xxgk.Requests;
using Xxgk.Samples.Output;

namespace Xxgk.Samples.Verbs;

/// <summary><c>audit</c>: the text of a report, held against the audit's rules (年度报告审核).</summary>
internal static class AuditVerb
{
    public static Command Create(Host host)
    {
        var files = new Argument<string[]>("FILE") { Description = host.In("报告文本（纯文本或Markdown），可有多个", "Reports as text (plain or Markdown), one or more"), Arity = ArgumentArity.OneOrMore };
        var format = FormatOption.Create(host, OutputFormat.Table, OutputFormat.Json, OutputFormat.Sarif, OutputFormat.Markdown);
        var disable = new Option<string[]>("--disable") { Description = host.In("不用的规则，逗号分隔，可重复", "Rules that are not used, parted by commas; may be repeated"), HelpName = "RULE", Arity = ArgumentArity.OneOrMore };
        var register = new Option<string?>("--register") { Description = host.In("学校文件：以其填报数和依申请公开台账核对报告中的数据", "A school's file, with whose declared counts and ledger the figures are compared"), HelpName = "FILE" };
        var suppressions = new Option<string?>("--suppressions") { Description = host.In("排除说明文件（格式见schema suppressions）", "A file of suppressions (see schema suppressions)"), HelpName = "FILE" };
        var strict = new Option<bool>("--strict") { Description = host.In("有应整改的发现时，退出状态为1", "Exit status 1 if there are findings of error severity") };

        var command = new Command("audit", host.In("审核年度报告文本，找出常见差错", "Find in a report's text the errors that such reports are known for"))
        {
            files, format, disable, register, suppressions, strict,
        };
        command.SetAction(parsed =>
        {
            string[] disabled = [.. (parsed.GetValue(disable) ?? []).SelectMany(names => names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
            if (disabled.FirstOrDefault(name => !RulesVerb.TryFind(name, out _)) is { } unknown)
            {
                return host.Refuse(parsed, host.In($"没有“{PlainText.Quoted(unknown)}”这条规则，见xxgk rules", $"there is no rule '{PlainText.Quoted(unknown)}': see xxgk rules"));
            }

            if (!TryInput(host, parsed.GetValue(register), parsed.GetValue(suppressions), out var input))
            {
                return ExitStatus.BadInput;
            }

            var auditor = new ReportAuditor(RulesVerb.All.Where(rule => !disabled.Contains(rule.Id, StringComparer.OrdinalIgnoreCase)));
            var audits = new List<AuditedFile>();
            foreach (var path in parsed.GetValue(files)!)
            {
                if (!ReportFiles.TryRead(host, path, out var text))
                {
                    return ExitStatus.BadInput;
                }

                audits.Add(new(path, auditor.Audit(ReportText.Of(text), input), input.Suppressions));
            }

            Show(host, auditor, audits, parsed.GetValue(format));
            ReportUnneeded(host, parsed.GetValue(suppressions), audits);
            return parsed.GetValue(strict) && audits.Exists(audit => audit.Result.Findings.Any(finding => finding.Severity == Severity.Error))
                ? ExitStatus.FindingsOfErrorSeverity
                : ExitStatus.Done;
        });
        return command;
    }

    private static bool TryInput(Host host, string? register, string? suppressions, out AuditInput input)
    {
        input = new AuditInput();
        SchoolFacts? school = null;
        if (register is not null && !(SchoolFiles.TryRead(host, register, out school) && LedgerFiles.TryJoin(host, register, school, out school)))
        {
            return false;
        }

        IReadOnlyList<Suppression> aside = [];
        if (suppressions is not null)
        {
            if (!SchoolFiles.TryReadBytes(host, suppressions, out var bytes))
            {
                return false;
            }

            var loaded = SuppressionFile.Read(bytes);
            SchoolFiles.ReportProblems(host, suppressions, loaded);
            if (!loaded.TryGetValue(out var read))
            {
                return false;
            }

            aside = read;
        }

        input = new AuditInput { Period = school?.Period, Register = school?.Register, Requests = StatisticsOf(school), Suppressions = aside };
        return true;
    }

    private static RequestStatistics? StatisticsOf(SchoolFacts? school) => school?.Requests is { } requests
        ? RequestStatistics.Of(requests.Ledger, school.Period, null, requests.ClockOn(WorkingCalendar.National))
        : null;

    private static void Show(Host host, ReportAuditor auditor, IReadOnlyList<AuditedFile> audits, OutputFormat format)
    {
        switch (format)
        {
            case OutputFormat.Json:
                AuditJson.Write(audits, host.Streams.Output);
                break;
            case OutputFormat.Sarif:
                SarifLog.Write(host, auditor.Rules, audits);
                break;
            case OutputFormat.Table when !host.Streams.IsTerminal:
                AuditPages.WriteLines(host, audits);
                break;
            default:
                PageWriter.Write(AuditPages.Of(host, audits), format, host.Streams);
                break;
        }
    }

    /// <summary>A suppression that no file needs any more is told, and is no error.</summary>
    private static void ReportUnneeded(Host host, string? path, List<AuditedFile> audits)
    {
        foreach (var suppression in audits[0].Result.UnneededSuppressions.Where(one => audits.TrueForAll(audit => audit.Result.UnneededSuppressions.Contains(one))))
        {
            host.Streams.Error.WriteLine(PlainText.OneLine(path + ": " + host.In(
                $"排除说明{suppression.Fingerprint}已不再需要（{suppression.Reason}）", $"the suppression {suppression.Fingerprint} is no longer needed ({suppression.Reason})")));
        }
    }
}

using Xxgk.Auditing;
using Xxgk.Samples.Output;

namespace Xxgk.Samples.Verbs;

/// <summary>An audit for people, and for the tools that read what compilers write.</summary>
internal static class AuditPages
{
    /// <summary>FILE:LINE:COLUMN: severity RULE: message, a line each.</summary>
    public static void WriteLines(Host host, IReadOnlyList<AuditedFile> audits)
    {
        foreach (var (path, finding) in audits.SelectMany(audit => audit.Result.Findings.Select(finding => (audit.Path, finding))))
        {
            host.Streams.Output.WriteLine(FormattableString.Invariant(
                $"{PlainText.OneLine(path)}:{finding.Place.Line}:{finding.Place.Column}: {CodeOf(finding.Severity)} {finding.Code}: {PlainText.OneLine(host.In(finding.Message))}"));
        }
    }

    public static Page Of(Host host, IReadOnlyList<AuditedFile> audits)
    {
        var page = new Page().Add(new Heading(1, host.In("年度报告审核", "Audit")));
        foreach (var (path, result, _) in audits)
        {
            page.Add(new Heading(2, path));
            if (result.Findings.Count == 0)
            {
                page.Add(new Paragraph(host.In("没有发现。", "Nothing was found.")));
            }
            else
            {
                page.Add(new Table(
                    [host.In("行", "Line"), host.In("列", "Column"), host.In("程度", "Severity"), host.In("规则", "Rule"), host.In("原文", "Printed"), host.In("发现", "Finding")],
                    [.. result.Findings.Select(finding => (string[])
                    [
                        PlainText.Number(finding.Place.Line), PlainText.Number(finding.Place.Column), host.In(finding.Severity.ToWording()), finding.Code,
                        PlainText.Quoted(finding.Expression), host.In(finding.Message),
                    ])]));
            }

            page.Add(new Heading(3, host.In("各规则结果", "Rules")));
            page.Add(new Table(
                [host.In("规则", "Rule"), host.In("名称", "Title"), host.In("结果", "Result")],
                [.. result.Outcomes.OrderBy(pair => pair.Key.Id, StringComparer.Ordinal).Select(pair => (string[])[pair.Key.Id, host.In(pair.Key.Title), host.In(pair.Value.ToWording())])]));
        }

        return page;
    }

    /// <summary>error, warning, note: the same in every language, for programs.</summary>
    public static string CodeOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}

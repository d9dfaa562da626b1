using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using Xxgk.Auditing;
using Xxgk.Samples.Output;

namespace Xxgk.Samples.Verbs;

/// <summary><c>rules</c>: what the audit looks for (审核规则).</summary>
internal static class RulesVerb
{
    /// <summary>The rules for a report's text.</summary>
    public static IReadOnlyList<AuditRule> All { get; } = [.. AuditRules.All, .. ChecklistAuditRules.All];

    public static Command Create(Host host)
    {
        var name = new Argument<string?>("RULE") { Description = host.In("规则编号，如XXGK4101；不填则列出全部", "A rule's identifier, such as XXGK4101; all of them without it"), Arity = ArgumentArity.ZeroOrOne };
        var format = FormatOption.Create(host, OutputFormat.Table, OutputFormat.Markdown);
        var command = new Command("rules", host.In("审核规则及示例", "The audit's rules, each with an example")) { name, format };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(name) is not { } asked)
            {
                PageWriter.Write(ListOf(host), parsed.GetValue(format), host.Streams);
                return ExitStatus.Done;
            }

            if (!TryFind(asked, out var rule))
            {
                return host.Refuse(parsed, host.In($"没有“{PlainText.Quoted(asked)}”这条规则", $"there is no rule '{PlainText.Quoted(asked)}'"));
            }

            PageWriter.Write(PageOf(host, rule), parsed.GetValue(format), host.Streams);
            return ExitStatus.Done;
        });
        return command;
    }

    public static bool TryFind(string name, [NotNullWhen(true)] out AuditRule? rule)
    {
        rule = All.FirstOrDefault(one => string.Equals(one.Id, name, StringComparison.OrdinalIgnoreCase));
        return rule is not null;
    }

    private static Page ListOf(Host host) => new Page()
        .Add(new Heading(1, host.In("年度报告审核规则", "The audit's rules")))
        .Add(new Table(
            [host.In("编号", "Rule"), host.In("最高程度", "At most"), host.In("名称", "Title"), host.In("说明", "What it looks at")],
            [.. All.Select(rule => (string[])[rule.Id, host.In(rule.Severity.ToWording()), host.In(rule.Title), host.In(rule.Documentation)])]));

    private static Page PageOf(Host host, AuditRule rule)
    {
        var example = rule.Example;
        return new Page()
            .Add(new Heading(1, rule.Id + " " + host.In(rule.Title)))
            .Add(new Paragraph(host.In(rule.Documentation)))
            .Add(new Heading(2, host.In("示例", "Example")))
            .Add(new Quotation(example.Text))
            .Add(new Paragraph(host.In(example.Finding.Severity.ToWording()) + host.In("：", ": ") + host.In(example.Finding.Message)));
    }
}

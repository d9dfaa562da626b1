using System.CommandLine;
using Xxgk.Exemptions;
using Xxgk.Samples.Output;
using Xxgk.Serialization;

namespace Xxgk.Samples.Verbs;

/// <summary><c>decide</c>: whether a matter is disclosed, step by step (公开与否的决定).</summary>
internal static class DecideVerb
{
    public static Command Create(Host host)
    {
        var file = new Argument<string>("FILE") { Description = host.In("待定事项文件（JSON）", "A file with a matter to be decided (JSON)") };
        var format = FormatOption.Create(host);
        var command = new Command("decide", host.In("决定一件信息是否公开，并逐步说明依据", "Whether a matter is disclosed, with each step's provision")) { file, format };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            if (!SchoolFiles.TryReadBytes(host, path, out var bytes))
            {
                return ExitStatus.BadInput;
            }

            var loaded = MatterFile.Read(bytes);
            SchoolFiles.ReportProblems(host, path, loaded);
            if (!loaded.TryGetValue(out var review))
            {
                return ExitStatus.BadInput;
            }

            var decision = review.Decide();
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                DecisionJson.Write(decision, host.Streams.Output);
            }
            else
            {
                PageWriter.Write(PageOf(host, decision), parsed.GetValue(format), host.Streams);
            }

            return ExitStatus.Done;
        });
        return command;
    }

    private static Page PageOf(Host host, DisclosureDecision decision)
    {
        var review = decision.Review;
        var page = new Page()
            .Add(new Heading(1, host.In($"{review.Title}：公开与否的决定", $"{review.Title}: decision")))
            .Add(new Table(
                [host.In("项目", "What"), host.In("内容", "Content")],
                [
                    [host.In("决定", "Decision"), host.In(decision.Outcome)],
                    [host.In("适用规定", "Regime"), host.In(review.Regime.ToWording())],
                    [host.In("公开对象", "Audience"), host.In(review.Audience.ToWording())],
                    [host.In("决定日期", "Decided on"), DayText.Format(review.DecidedOn)],
                    [host.In("收到申请日期", "Requested on"), review.RequestedOn is { } day ? DayText.Format(day) : "–"],
                    [host.In("可否答复", "Can be answered"), decision.CanBeAnswered ? host.In("可以", "yes") : host.In("暂不可以", "not yet")],
                ]))
            .Add(new Heading(2, host.In("各部分", "Portions")))
            .Add(new Table(
                [host.In("部分", "Portion"), host.In("决定", "Decision")],
                [.. decision.Portions.Select(portion => (string[])[portion.Portion.Name, host.In(portion.Outcome)])]))
            .Add(new Heading(2, host.In("逐步说明", "Step by step")))
            .Add(new Table(
                [host.In("步骤", "Step"), host.In("部分", "Portion"), host.In("结论", "Verdict"), host.In("条款", "Provision"), host.In("说明", "Explanation")],
                [.. decision.Steps.Select((step, at) => (string[])
                [
                    PlainText.Number(at + 1), step.Portion ?? "–", step.Verdict is { } verdict ? host.In(verdict.ToWording()) : "–",
                    host.In(step.Provision.CitationWithConfirmation), host.In(step.Wording),
                ])]));
        StatementPages.AddFindings(page, host, host.In("发现", "Findings"), decision.Findings);
        return page;
    }
}

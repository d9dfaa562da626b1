using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Xxgk.Samples.Import.Links;
using Xxgk.Samples.Output;
using Xxgk.Samples.Verbs;

namespace Xxgk.Samples.Import.Verbs;

/// <summary><c>links</c>: checks that the addresses of a school's file open, and writes the results into it (链接核查).</summary>
internal static class LinksVerb
{
    // What shells report of a program that its user has interrupted.
    private const int Interrupted = 130;

    public static Command Create(CommandLineHost host, IClock clock)
    {
        var file = new Argument<string>("FILE") { Description = host.In("学校文件（JSON），核查其台账和目录中的网址", "A school's file (JSON): the addresses in its register and its catalogue are checked") };
        var to = new Option<string?>("--out") { Description = host.In("写入的文件；默认写回FILE", "The file to write: FILE itself by default"), HelpName = "PATH" };
        var on = DayOption.Create(host, "--on", host.In("核查日期；默认为今天（北京时间）", "The day of the check: today in China by default"));
        var overwrite = new Option<bool>("--overwrite") { Description = host.In("--out所指文件已存在时，覆盖它", "Overwrite the file that --out names if it is there") };
        var settings = new SettingsOptions(host);
        var format = FormatOption.Create(host, OutputFormat.Table, OutputFormat.Csv, OutputFormat.Json, OutputFormat.Markdown);
        var strict = new Option<bool>("--strict") { Description = host.In("有不能正常打开的链接时，退出状态为1", "Exit status 1 if an address cannot be reached") };

        var command = new Command("links", host.In("核查网址能否打开，把结果写入台账", "Check that addresses open, and write the results into the register")) { file, to, overwrite, on };
        settings.AddTo(command);
        command.Options.Add(format);
        command.Options.Add(strict);
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            if (!SchoolFiles.TryRead(host, path, out var facts))
            {
                return ExitStatus.BadInput;
            }

            if (parsed.GetValue(to) is { } other && File.Exists(other) && !BookFiles.IsOneOf(other, path) && !parsed.GetValue(overwrite))
            {
                return host.Refuse(parsed, host.In($"“{PlainText.OneLine(other)}”已存在：请另指定文件，或加--overwrite覆盖", $"'{PlainText.OneLine(other)}' is there: name another file, or say --overwrite"));
            }

            // Begun before midnight, it is a check of that day.
            var day = parsed.GetValue(on) ?? TodayInChina(clock);
            var links = NamedLinks.Of(facts);
            if (!TryCheck(host, settings.Of(parsed), links, out var outcomes))
            {
                host.Streams.Error.WriteLine(host.In("已中断，未写入任何结果", "interrupted: nothing was written"));
                return Interrupted;
            }

            var isWritten = ResultFile.TryWrite(host, path, parsed.GetValue(to), day, outcomes, out var update);
            var report = new LinkReport(facts.Institution.Name, day, links, outcomes, (update ?? LinkUpdate.Of(facts, day, outcomes)).Changes);
            Show(host, report, parsed.GetValue(format));
            return !isWritten ? ExitStatus.BadInput
                : parsed.GetValue(strict) && !report.AllReachable ? ExitStatus.FindingsOfErrorSeverity
                : ExitStatus.Done;
        });
        return command;
    }

    private static LocalDate TodayInChina(IClock clock) => clock.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).Date;

    private static bool TryCheck(CommandLineHost host, LinkSettings settings, NamedLinks links, [NotNullWhen(true)] out IReadOnlyDictionary<Uri, LinkOutcome>? outcomes)
    {
        using var interruption = new Interruption();
        using var invoker = new HttpMessageInvoker(new LinkHandler(settings));
        var check = new LinkCheck(invoker, settings, TimeProvider.System);
        try
        {
            outcomes = ProgressDisplay.During(
                host, host.In("核查链接", "Checking links"), progress => check.RunAsync(links.Targets, progress, interruption.Token).GetAwaiter().GetResult());
            return true;
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            outcomes = null;
            return false;
        }
    }

    private static void Show(CommandLineHost host, LinkReport report, OutputFormat format)
    {
        switch (format)
        {
            case OutputFormat.Json:
                LinkJson.Write(host, report);
                break;
            case OutputFormat.Csv:
                LinkCsv.Write(host, report);
                break;
            default:
                PageWriter.Write(LinkPages.Of(host, report), format, host.Streams);
                break;
        }
    }
}

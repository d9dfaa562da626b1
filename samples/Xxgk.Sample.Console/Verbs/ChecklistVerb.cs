using System.CommandLine;
using Xxgk.Samples.Output;

namespace Xxgk.Samples.Verbs;

/// <summary><c>checklist</c>: the 50 items of 2014 (事项清单).</summary>
internal static class ChecklistVerb
{
    public static Command Create(Host host)
    {
        var format = FormatOption.Create(host);
        var command = new Command("checklist", host.In("高等学校信息公开事项清单（2014年，10类50项）", "The checklist of 2014: 10 categories, 50 items")) { format };
        command.SetAction(parsed => Show(host, Checklist2014.Edition, parsed.GetValue(format)));
        return command;
    }

    private static int Show(Host host, ChecklistEdition edition, OutputFormat format)
    {
        switch (format)
        {
            case OutputFormat.Json:
                ChecklistJson.Write(edition, host.Streams.Output);
                break;
            case OutputFormat.Markdown:
                PageWriter.Write(ChecklistPages.ByCategory(host, edition), format, host.Streams);
                break;
            default:
                PageWriter.Write(ChecklistPages.Overview(host, edition), format, host.Streams);
                break;
        }

        return ExitStatus.Done;
    }
}

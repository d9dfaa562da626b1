using Spectre.Console;

namespace Xxgk.Samples.Output;

/// <summary>Shows a page in the format that was asked for.</summary>
internal static class PageWriter
{
    /// <summary>In a terminal a table has borders and fits the window; in a pipe it is plain lines.</summary>
    public static void Write(Page page, OutputFormat format, HostStreams streams)
    {
        if (format == OutputFormat.Markdown)
        {
            MarkdownPage.Write(page, streams.Output);
        }
        else if (streams.IsTerminal)
        {
            TerminalPage.Write(page, AnsiConsole.Console);
        }
        else
        {
            PlainPage.Write(page, streams.Output);
        }
    }
}

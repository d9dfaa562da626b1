using Spectre.Console;

namespace Xxgk.Samples.Output;

/// <summary>How far a long job is: a bar on standard error for a person at a terminal, and nothing at all where a pipe or a file takes what is written.</summary>
internal static class ProgressDisplay
{
    /// <summary>Does a job; it tells how much of it is done, from 0 to 1, as often as it likes and from any thread.</summary>
    public static T During<T>(CommandLineHost host, string title, Func<IProgress<double>, T> job)
    {
        if (!host.Streams.IsTerminal || Console.IsErrorRedirected)
        {
            return job(new Share(_ => { }));
        }

        // The console's own writer writes at once; the host's keeps what it has until the end, and a bar that comes late is none.
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return terminal.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(Markup.Escape(PlainText.OneLine(title)), maxValue: 1);
                var result = job(new Share(done => task.Value = Math.Clamp(done, 0, 1)));
                task.Value = 1;
                return result;
            });
    }

    // The framework's own Progress posts to a pool, where the last word may come after the end.
    private sealed class Share(Action<double> tell) : IProgress<double>
    {
        public void Report(double value) => tell(value);
    }
}

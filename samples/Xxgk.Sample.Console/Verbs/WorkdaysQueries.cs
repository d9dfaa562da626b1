using Xxgk.Samples.Output;

namespace Xxgk.Samples.Verbs;

/// <summary>Questions from standard input: one a line, and for each a line with the question, a tab and the answer.</summary>
internal static class WorkdaysQueries
{
    public static int AnswerEachLine(Host host, WorkingCalendar calendar, WorkdaysQuestion question)
    {
        var status = ExitStatus.Done;
        while (host.Streams.Input.ReadLine() is { } line)
        {
            var answer = question(host, calendar, line.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
            if (answer.IsInvalid)
            {
                status = ExitStatus.BadInput;
            }

            host.Streams.Output.WriteLine(PlainText.Echoed(line) + "\t" + (answer.IsInvalid ? "invalid: " + PlainText.OneLine(answer.Text) : answer.Text));

            // Another program may wait for this answer before it asks again.
            host.Streams.Output.Flush();
        }

        return status;
    }
}

using Xxgk.Samples.Output;
using Xxgk.Samples.Supervision.Evaluation;
using Xxgk.Samples.Supervision.Input;
using Xxgk.Samples.Supervision.Output;
using Xxgk.Samples.Supervision.Results;
using Xxgk.Samples.Verbs;

namespace Xxgk.Samples.Supervision.Verbs;

/// <summary>A run from its input to its results, whoever evaluates the pieces: this machine's threads, or silos.</summary>
internal static class SupervisionJob
{
    /// <summary>Evaluates pieces, and tells how many bytes are done.</summary>
    public delegate RunSink Evaluation(IReadOnlyList<InputFile> files, Action<long> done);

    /// <summary>Runs, writes the results, lists on standard error what was not read.</summary>
    public static int Run(CommandLineHost host, RunRequest request, bool isStrict, Evaluation evaluate)
    {
        var result = Evaluate(host, request, evaluate);
        ReportUnread(host, result);
        if (result.Schools.Count == 0)
        {
            host.Streams.Error.WriteLine(host.In("没有读到任何学校，未写出结果", "no school could be read; no results were written"));
            return ExitStatus.BadInput;
        }

        try
        {
            ResultFolder.Write(result, request.Out);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            SchoolFiles.Report(host, request.Out, 1, 1, host.In("无法写入该文件夹", "the folder cannot be written"));
            return ExitStatus.BadInput;
        }

        SummaryText.Write(host, result, request.Out);
        return isStrict && result.HasErrors ? ExitStatus.FindingsOfErrorSeverity : ExitStatus.Done;
    }

    private static SupervisionResult Evaluate(CommandLineHost host, RunRequest request, Evaluation evaluate)
    {
        var survey = InputSurvey.Of(request.Paths);
        var all = Math.Max(1, survey.Files.Sum(file => file.Length));
        var sink = ProgressDisplay.During(host, host.In("逐校核对", "Evaluating"), progress =>
        {
            var bytes = 0L;
            return evaluate(survey.Files, length => progress.Report((double)Interlocked.Add(ref bytes, length) / all));
        });
        return SupervisionResult.Of(survey, sink.Outcomes, sink.Tallies.ByProvince);
    }

    private static void ReportUnread(CommandLineHost host, SupervisionResult result)
    {
        foreach (var problem in result.Unread.SelectMany(UnreadText.Lines))
        {
            Report(host, problem);
        }

        foreach (var (school, remark) in RepeatedText.Lines(result))
        {
            Report(host, new(school.Path, school.Line, 1, remark));
        }
    }

    private static void Report(CommandLineHost host, PlacedProblem problem) => host.Streams.Error.WriteLine(FormattableString.Invariant(
        $"{PlainText.OneLine(problem.Path)}:{problem.Line}:{problem.Column}: {(problem.School.Length == 0 ? string.Empty : host.In($"“{PlainText.Quoted(problem.School)}”：", $"'{PlainText.Quoted(problem.School)}': "))}{PlainText.OneLine(host.In(problem.Message))}"));
}

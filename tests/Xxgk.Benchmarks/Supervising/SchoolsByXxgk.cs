using Xxgk.Samples.Supervision.Evaluation;
using Xxgk.Samples.Supervision.Input;

namespace Xxgk.Benchmarks.Supervising;

/// <summary>The library over a file of many schools: every school evaluated, the tallies merged.</summary>
internal static class SchoolsByXxgk
{
    private static readonly ChecklistEvaluator Evaluator = new(Checklist2014.Edition, WorkingCalendar.National);

    /// <summary>One thread over the whole file, as the library is called by a user.</summary>
    public static string Alone(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        var sum = ComplianceTally.Empty(Checklist2014.Edition);
        foreach (var school in SchoolLines.Evaluate(Evaluator, stream))
        {
            sum = sum.Merge(school.Statement!.Tally);
        }

        return Words(sum);
    }

    /// <summary>Threads of the supervision host, each of which takes the next schools.</summary>
    public static string Workers(string path, int workers) => Words(LocalRun.Evaluate(PiecesOf(path, Pieces.UsualSize), workers, asOf: null, _ => { }));

    public static IEnumerable<Piece> PiecesOf(string path, long size) => Pieces.Of([new InputFile(0, path, IsLines: true, new FileInfo(path).Length)], size);

    public static string Words(RunSink sink) => Words(sink.Tallies.ByProvince.Values.Aggregate((sum, tally) => sum.Merge(tally)));

    private static string Words(ComplianceTally tally) => SuperviseWork.Answer(tally.RecordCount, tally.SchoolCount);
}

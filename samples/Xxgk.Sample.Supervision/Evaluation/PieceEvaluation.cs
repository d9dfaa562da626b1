using NodaTime;
using Xxgk.Reporting;
using Xxgk.Samples.Supervision.Input;
using Xxgk.Samples.Verbs;
using Xxgk.Serialization;

namespace Xxgk.Samples.Supervision.Evaluation;

/// <summary>Evaluates a piece: law went into the evaluator, facts come from the piece. Pure but for the reading of the file, so that it may be done again.</summary>
/// <param name="asOf">The day at which to look at every school; null for each school's own.</param>
internal sealed class PieceEvaluation(LocalDate? asOf)
{
    // A school's file is held whole while it is evaluated; lines are not.
    private const long LongestFile = 256L << 20;

    private static readonly Wording Empty = Wording.Of("文件为空。", "The file is empty.");
    private static readonly Wording NoSchool = Wording.Of("文件中没有学校。", "There is no school in the file.");
    private static readonly Wording NotReadable = Wording.Of("无法读取该文件。", "The file cannot be read.");
    private static readonly Wording TooLong = Wording.Of("学校文件超过256 MB：请改用 JSON Lines（.jsonl）。", "A school's file of more than 256 MB: use JSON Lines (.jsonl).");
    private static readonly Wording TooLate = Wording.Of("报告期之后没有法定公开日期，请填写 asOf。", "No report falls due after this period; give 'asOf'.");

    // Immutable, and shared by all threads and grains.
    private static readonly ChecklistEvaluator Evaluator = new(Checklist2014.Edition, WorkingCalendar.National);

    /// <summary>Evaluates a piece, and adds the tallies of its schools to a sink.</summary>
    public PieceOutcome Evaluate(Piece piece, ProvinceTallies tallies)
    {
        if (piece.File.Length == 0)
        {
            return PieceOutcome.NotRead(Empty);
        }

        try
        {
            return piece.File.IsLines ? EvaluateLines(piece, tallies) : EvaluateFile(piece, tallies);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return PieceOutcome.NotRead(NotReadable);
        }
    }

    private PieceOutcome EvaluateLines(Piece piece, ProvinceTallies tallies)
    {
        using var file = File.OpenHandle(piece.File.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var stream = new RangeStream(file, piece.Start, piece.End);
        var (rows, unread) = (new List<SchoolRow>(), new List<UnreadSchool>());

        // What a disk fails to give ends the piece, and what was counted before is not counted.
        var counted = new ProvinceTallies();
        foreach (var result in SchoolLines.Evaluate(Evaluator, stream, asOf))
        {
            if (result.Statement is { } statement)
            {
                rows.Add(Count(statement, counted, result.Line));
            }
            else
            {
                unread.Add(UnreadSchool.Of(result.Line, result.Problems, result.FurtherProblems, result.Institution?.Name ?? string.Empty));
            }
        }

        if (rows.Count + unread.Count == 0 && piece.Start == 0 && piece.End == piece.File.Length)
        {
            unread.Add(UnreadSchool.Of(NoSchool));
        }

        tallies.Add(counted);
        return new(rows, unread, stream.Lines);
    }

    private PieceOutcome EvaluateFile(Piece piece, ProvinceTallies tallies)
    {
        if (piece.File.Length > LongestFile)
        {
            return PieceOutcome.NotRead(TooLong);
        }

        var bytes = File.ReadAllBytes(piece.File.Path);
        var loaded = SchoolFile.Read(bytes);
        if (!loaded.TryGetValue(out var facts))
        {
            return new([], [UnreadSchool.Of(1, loaded.Problems, loaded.FurtherProblems)], 0);
        }

        if (!TryFindDay(facts, out var day))
        {
            var (line, column) = JsonPlaces.Of(bytes, "$.period");
            return new([], [UnreadSchool.Of(TooLate, line, column)], 0);
        }

        return new([Count(Evaluator.Evaluate(facts, day), tallies, line: 1)], [], 0);
    }

    private bool TryFindDay(SchoolFacts facts, out LocalDate day)
    {
        try
        {
            day = asOf ?? facts.AsOf ?? ReportingDuty.For(facts.Period, facts.Institution).DueOn;
            return true;
        }
        catch (ArgumentOutOfRangeException)
        {
            day = default;
            return false;
        }
    }

    private static SchoolRow Count(ComplianceStatement statement, ProvinceTallies tallies, long line)
    {
        var tally = statement.Tally;
        var row = SchoolRow.Of(statement, tally, line);
        tallies.Add(row.Province, tally);
        return row;
    }
}

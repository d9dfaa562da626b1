using Xxgk.Reporting;
using Xxgk.Samples.Supervision.Evaluation;
using Xxgk.Samples.Supervision.Input;
using Xxgk.Samples.Supervision.Results;
using Xxgk.Samples.Supervision.Synthetic;
using Xxgk.Serialization;

namespace Xxgk.Samples.Supervision.Tests;

/// <summary>Invented schools as files, and how they stand when each is evaluated alone.</summary>
internal static class Given
{
    private static readonly ChecklistEvaluator Evaluator = new(Checklist2014.Edition, WorkingCalendar.National);

    public static HostProgram Host { get; } = HostProgram.Named("xxgk-supervise");

    /// <summary>A school's file.</summary>
    public static byte[] SchoolFileOf(int number, int records = 30)
    {
        using var stream = new MemoryStream();
        SchoolFile.Write(SyntheticSchools.School(number), new SyntheticSchools(records).RecordsOf(number), stream);
        return stream.ToArray();
    }

    /// <summary>A school as lines.</summary>
    public static byte[] LinesOf(int number, int records = 30)
    {
        using var stream = new MemoryStream();
        SchoolLines.Write(SyntheticSchools.School(number), new SyntheticSchools(records).RecordsOf(number), stream);
        return stream.ToArray();
    }

    /// <summary>Schools as one file of lines.</summary>
    public static byte[] LinesOf(IEnumerable<int> numbers, int records = 30) => [.. numbers.SelectMany(number => LinesOf(number, records))];

    /// <summary>A folder of three school files, and of five schools in a file of lines.</summary>
    public static TemporaryFolder Folder()
    {
        var folder = new TemporaryFolder();
        foreach (var number in (int[])[1, 2, 3])
        {
            folder.Write(FormattableString.Invariant($"schools/files/{number}.json"), SchoolFileOf(number));
        }

        folder.Write("schools/lines/others.jsonl", LinesOf([4, 5, 6, 7, 8]));
        return folder;
    }

    /// <summary>The statement of a school alone, as any host makes it.</summary>
    public static ComplianceStatement Statement(int number, int records = 30)
    {
        var facts = SchoolFile.Read(SchoolFileOf(number, records)).Value;
        return Evaluator.Evaluate(facts, ReportingDuty.For(facts.Period, facts.Institution).DueOn);
    }

    public static ComplianceTally Sum(IEnumerable<int> numbers, int records = 30) =>
        numbers.Aggregate(ComplianceTally.Empty(Checklist2014.Edition), (sum, number) => sum.Merge(Statement(number, records).Tally));

    public static SupervisionResult Evaluated(IEnumerable<string> paths, int workers = 1, long size = Pieces.UsualSize)
    {
        var survey = InputSurvey.Of(paths);
        var sink = LocalRun.Evaluate(Pieces.Of(survey.Files, size), workers, asOf: null, _ => { });
        return SupervisionResult.Of(survey, sink.Outcomes, sink.Tallies.ByProvince);
    }

    /// <summary>Everything that a result holds, as text.</summary>
    public static string TextOf(SupervisionResult result)
    {
        using var tally = new MemoryStream();
        TallyJson.Write(result.Tally, tally);
        return string.Join('\n', [
            System.Text.Encoding.UTF8.GetString(tally.ToArray()),
            .. result.Schools.Select(school => FormattableString.Invariant(
                $"{school.Path}:{school.Line} {school.Row} {Convert.ToHexString(school.Row.States)} {Convert.ToHexString(school.Row.Timelinesses)}")
                .Replace(FormattableString.Invariant($"Line = {school.Row.Line}, "), string.Empty, StringComparison.Ordinal)),
            .. result.Unread.SelectMany(place => place.Problems.Select(problem => FormattableString.Invariant($"{problem.Path}:{problem.Line}:{problem.Column} {problem.Message} +{place.Further}"))),
            .. result.Provinces.Select(province => province.Key + " " + province.Value)]);
    }
}

using Xxgk.Samples.Supervision.Evaluation;
using Xxgk.Samples.Supervision.Input;

namespace Xxgk.Samples.Supervision.Tests.Evaluation;

public sealed class LocalRunTests
{
    [Property(MaxTest = 25)]
    public void The_merged_tally_is_the_sum_of_single_evaluations_whatever_the_order_the_workers_and_the_division(int seed, PositiveInt workers, PositiveInt size)
    {
        using var folder = new TemporaryFolder();
        var numbers = Enumerable.Range(1, 10).ToArray();
        new Random(seed).Shuffle(numbers);
        var files = numbers[..4].Select(number => folder.Write(FormattableString.Invariant($"{number}.json"), Given.SchoolFileOf(number, 10))).ToArray();
        var lines = folder.Write("lines.jsonl", Given.LinesOf(numbers[4..], 10));

        var result = Given.Evaluated([.. files, lines], 1 + (workers.Get % 4), 1 + (size.Get * 1_009L % 20_000));

        Assert.Equal(Given.Sum(numbers, 10), result.Tally);
        Assert.Empty(result.Unread);
        Assert.Equal(numbers.Select(number => Given.Statement(number, 10).Facts.Institution.Name), result.Schools.Select(school => school.Row.Name));
    }

    [Fact]
    public void Provinces_have_the_sums_of_their_schools()
    {
        using var folder = Given.Folder();
        var result = Given.Evaluated([folder.Root], workers: 3, size: 1);
        var expected = Enumerable.Range(1, 8).GroupBy(number => Given.Statement(number).Facts.Institution.Province!, StringComparer.Ordinal);
        Assert.Equal(expected.ToDictionary(same => same.Key, same => Given.Sum(same), StringComparer.Ordinal), result.Provinces.ToDictionary(StringComparer.Ordinal));
    }

    [Fact]
    public void A_row_has_the_figures_of_the_statement()
    {
        using var folder = new TemporaryFolder();
        var statement = Given.Statement(5);
        var row = Assert.Single(Given.Evaluated([folder.Write("5.json", Given.SchoolFileOf(5))]).Schools).Row;
        Assert.Equal((statement.Facts.Institution.Name, "2024-2025", "2025-10-31", statement.RecordCount), (row.Name, row.Period, row.AsOf, row.Records));
        Assert.Equal((statement.DisclosureRate.ToString(), statement.TimelinessRate.ToString()), (row.Disclosure.ToString(), row.Timeliness.ToString()));
        Assert.Equal(statement.Items.Select(item => item.State), row.States.Select(state => (DisclosureState)state));
        Assert.Equal(statement.Items.Select(item => item.Timeliness), row.Timelinesses.Select(timeliness => (Timeliness)timeliness));
        Assert.Equal(
            (statement.Findings.Count(finding => finding.Severity == Severity.Error), statement.Findings.Count(finding => finding.Severity == Severity.Warning), statement.Findings.Count(finding => finding.Severity == Severity.Note)),
            (row.Errors, row.Warnings, row.Notes));
    }

    [Fact]
    public void One_day_may_be_given_for_all()
    {
        using var folder = Given.Folder();
        var survey = InputSurvey.Of([folder.Root]);
        var sink = LocalRun.Evaluate(Pieces.Of(survey.Files, 1), 2, new LocalDate(2025, 3, 1), _ => { });
        Assert.All(sink.Outcomes.SelectMany(outcome => outcome.Outcome.Rows), row => Assert.Equal("2025-03-01", row.AsOf));
    }

    [Fact]
    public void Progress_counts_every_byte_once()
    {
        using var folder = Given.Folder();
        var files = InputSurvey.Of([folder.Root]).Files;
        var bytes = 0L;
        LocalRun.Evaluate(Pieces.Of(files, 2_000), 4, asOf: null, length => Interlocked.Add(ref bytes, length));
        Assert.Equal(files.Sum(file => file.Length), bytes);
    }

    [Fact]
    public void An_error_that_is_none_of_the_input_ends_the_run()
    {
        static IEnumerable<Piece> Broken()
        {
            yield return new(new(0, "none.json", IsLines: false, 5), 0, 5);
            throw new InvalidOperationException("ours");
        }

        Assert.Equal("ours", Assert.Throws<InvalidOperationException>(() => LocalRun.Evaluate(Broken(), 2, asOf: null, _ => { })).Message);
    }
}

using Xxgk.Samples.Supervision.Cluster;
using Xxgk.Samples.Supervision.Input;
using Xxgk.Samples.Supervision.Results;

namespace Xxgk.Samples.Supervision.Tests.Cluster;

public sealed class LocalSilosTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Silos_in_one_process_give_the_result_of_a_local_run(int count)
    {
        using var folder = Given.Folder();
        folder.Write("schools/bad/cut.jsonl", Given.LinesOf([11, 12, 1])[..^100]);
        folder.Write("schools/bad/empty.json");
        var survey = InputSurvey.Of([folder.At("schools")]);

        await using var silos = await LocalSilos.StartAsync(count);

        // Twice: grains that are there already, and provinces of another run, change nothing.
        for (var run = 1; run <= 2; run++)
        {
            var bytes = 0L;
            var sink = await silos.EvaluateAsync(Pieces.Of(survey.Files, Pieces.OneSchool), asOf: null, length => Interlocked.Add(ref bytes, length));
            var result = SupervisionResult.Of(survey, sink.Outcomes, sink.Tallies.ByProvince);
            Assert.Equal(Given.TextOf(Given.Evaluated([folder.At("schools")])), Given.TextOf(result));
            Assert.Equal(survey.Files.Sum(file => file.Length), bytes);
        }
    }
}

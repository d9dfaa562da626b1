namespace Xxgk.Samples.Supervision.Tests.Evaluation;

public sealed class MemoryTests
{
    [Fact]
    public void Ten_times_the_input_needs_the_memory_of_once()
    {
        using var folder = new TemporaryFolder();
        var schools = Given.LinesOf(Enumerable.Range(1, 40), 500);
        folder.Write("once/schools.jsonl", schools);
        folder.Write("ten/schools.jsonl", [.. Enumerable.Repeat(schools, 10).SelectMany(bytes => bytes)]);

        var once = HostMemory.PeakOf(Given.Host, workingDirectory: null, "evaluate", folder.At("once"), "--out", folder.At("out"), "--workers", "2");
        var ten = HostMemory.PeakOf(Given.Host, workingDirectory: null, "evaluate", folder.At("ten"), "--out", folder.At("out"), "--workers", "2");

        Assert.True(ten <= 1.25 * once, FormattableString.Invariant($"{once / 1024} MB for the input once, {ten / 1024} MB for ten times as much"));
    }
}

namespace Xxgk.Samples.Import.Tests.Links;

public sealed class LinksOptionTests : IDisposable
{
    private readonly LinksRuns runs = new();

    public void Dispose() => runs.Dispose();

    [Theory]
    [InlineData("--at-once", "65")]
    [InlineData("--timeout", "1.5")]
    [InlineData("--on", "2021-02-30")]
    [InlineData("--format", "ics")]
    public void A_wrong_option_is_refused_before_anything_is_asked(string option, string value)
    {
        var path = runs.FileWith(runs.Up("/good"));

        var run = LinksRuns.Host.Run("links", path, option, value);

        Assert.Equal(ExitStatus.BadInput, run.ExitCode);
        Assert.Contains(value, run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Empty(runs.Server.Log);
    }

    [Fact]
    public void A_file_that_is_not_there_or_is_none_is_bad_input()
    {
        var none = Path.Combine(runs.Folder, "none.json");
        File.WriteAllText(none, "{}");

        Assert.Equal(ExitStatus.BadInput, runs.Links(Path.Combine(runs.Folder, "nowhere.json")).ExitCode);
        Assert.Equal(ExitStatus.BadInput, runs.Links(none).ExitCode);
        Assert.Equal("{}", File.ReadAllText(none));
    }
}

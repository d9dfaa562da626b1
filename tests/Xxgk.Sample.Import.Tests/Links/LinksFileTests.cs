using System.Globalization;

namespace Xxgk.Samples.Import.Tests.Links;

public sealed class LinksFileTests : IDisposable
{
    private readonly LinksRuns runs = new();

    public void Dispose() => runs.Dispose();

    [Fact]
    public void What_is_written_elsewhere_leaves_the_file_alone()
    {
        var path = runs.FileWith(runs.Up("/good"));
        var before = File.ReadAllBytes(path);
        var other = Path.Combine(runs.Folder, "new", "other.json");

        Assert.Equal(ExitStatus.Done, runs.Links(path, "--out", other).ExitCode);

        Assert.Equal(before, File.ReadAllBytes(path));
        Assert.Equal([LinkResult.Opens], LinksRuns.Publications(other).Select(publication => publication.LinkResult));
    }

    [Fact]
    public void What_cannot_be_written_is_said_and_the_results_are_shown_all_the_same()
    {
        var run = runs.Links(runs.FileWith(runs.Up("/gone")), "--out", runs.Folder);

        Assert.Equal(ExitStatus.BadInput, run.ExitCode);
        Assert.Contains("无法写入该文件", run.Errors, StringComparison.Ordinal);
        Assert.Contains("不能正常打开的链接", run.Lines);
    }

    [Fact]
    public void What_somebody_wrote_into_the_file_meanwhile_is_kept()
    {
        var path = runs.FileWith(runs.Up("/good"), runs.Up("/later"));
        runs.Server.On("/good", async exchange =>
        {
            LinksRuns.Write(path, Schools.With(runs.Up("/good"), runs.Up("/later"), runs.Up("/added")));
            await Answers.Page()(exchange);
        });

        runs.Links(path);

        Assert.Equal([LinkResult.Opens, LinkResult.Missing, null], LinksRuns.Publications(path).Select(publication => publication.LinkResult));
    }

    [Fact]
    public async Task Who_interrupts_finds_the_file_as_it_was()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var path = runs.FileWith(runs.Up("/good"), runs.Up("/never"));
        runs.Server.On("/never", Answers.Never());
        var before = await File.ReadAllBytesAsync(path);
        using var process = LinksRuns.Host.Start(["links", path, "--timeout", "60"]);
        while (!runs.Server.Paths.Contains("/never") && !process.HasExited)
        {
            await Task.Delay(20);
        }

        using var kill = System.Diagnostics.Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(20)));

        Assert.Equal(130, process.ExitCode);
        Assert.Contains("已中断，未写入任何结果", await process.StandardError.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(path));
        Assert.Equal([path], Directory.GetFiles(runs.Folder, "*", new EnumerationOptions { AttributesToSkip = FileAttributes.None }));
    }
}

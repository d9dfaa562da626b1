namespace Xxgk.Samples.Tests;

public sealed class HostProcessTests
{
    [Fact]
    public void The_host_runs_from_any_working_directory_and_writes_UTF_8()
    {
        var run = HostProcess.Run([], input: string.Empty, workingDirectory: Path.GetTempPath());

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        Assert.Contains("高等学校", run.Output, StringComparison.Ordinal);
    }
}

using System.Text;

namespace Xxgk.Samples.Tests;

public sealed class PipedOutputTests
{
    [Theory]
    [InlineData]
    [InlineData("--lang", "en")]
    [InlineData("--help")]
    [InlineData("checklist")]
    [InlineData("checklist", "--lang", "en")]
    [InlineData("checklist", "--format", "json")]
    [InlineData("checklist", "--format", "markdown")]
    [InlineData("schema")]
    [InlineData("period", "2021-08-31")]
    [InlineData("workdays", "why", "2021-10-01")]
    public void A_pipe_gets_lines_without_control_codes_borders_or_a_byte_order_mark(params string[] arguments)
    {
        var run = HostProcess.Run(arguments);

        Assert.Equal((ExitStatus.Done, string.Empty), (run.ExitCode, run.Errors));
        Assert.EndsWith("\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output.EnumerateRunes(), rune => rune.Value != '\n' && Rune.IsControl(rune));
        Assert.DoesNotContain(run.Output, c => c is >= '\u2500' and <= '\u257F' or '\uFEFF' or '\uFFFD');
    }

    [Theory]
    [InlineData]
    [InlineData("checklist")]
    [InlineData("checklist", "--format", "json")]
    [InlineData("workdays", "why", "2021-10-01")]
    [InlineData("period", "2021-08-31")]
    public void Culture_time_zone_and_encoding_of_the_machine_change_nothing(params string[] arguments)
    {
        var here = HostProcess.Run(arguments);
        var there = HostProcess.Run(arguments, string.Empty, Path.GetTempPath(), new Dictionary<string, string>
        {
            ["LANG"] = "tr_TR.ISO-8859-9",
            ["LC_ALL"] = "tr_TR.ISO-8859-9",
            ["TZ"] = "Pacific/Kiritimati",
            ["COLUMNS"] = "20",
            ["NO_COLOR"] = "1",
        });

        Assert.Equal((here.ExitCode, here.Output, here.Errors), (there.ExitCode, there.Output, there.Errors));
    }
}

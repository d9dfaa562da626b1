namespace Xxgk.Samples.Import.Tests.Verbs;

public sealed class MainJobTests : IDisposable
{
    private readonly ImportHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public void The_sample_workbook_is_imported_and_the_console_host_evaluates_it()
    {
        var import = host.Run();
        var evaluation = host.Evaluate("evaluate", "artifacts/register-import.json");

        Assert.Equal((0, string.Empty, 0, string.Empty), (import.ExitCode, import.Errors, evaluation.ExitCode, evaluation.Errors));
        Assert.Contains("可以导入：22条记录，4个填报数。", import.Output, StringComparison.Ordinal);
        Assert.Contains("逾期29个工作日", evaluation.Output, StringComparison.Ordinal);
        Assert.Contains("总数520条，分项合计520至619条，一致。", evaluation.Output, StringComparison.Ordinal);
        Assert.Equal(22, host.Read("artifacts/register-import.json").Register.Records.Count);
    }

    [Fact]
    public void The_sample_with_errors_names_each_wrong_cell_and_writes_nothing()
    {
        var data = Path.Combine(AppContext.BaseDirectory, "data");

        var run = host.Run("import", Path.Combine(data, "register-with-errors.csv"), "--school", Path.Combine(data, "register-school.json"), "--out", "b.json");

        Assert.Equal(ExitStatus.BadInput, run.ExitCode);
        Assert.Equal(["G2", "A3", "C3", "F3", "G3", "C4", "D4", "D4", "D5", "G5"], run.ErrorLines.SkipLast(1).Select(line => line.Split(": ")[0].Split(':')[^1]));
        Assert.False(File.Exists(host.PathOf("b.json")));
    }

    [Fact]
    public void Culture_time_zone_and_encoding_of_the_machine_change_nothing()
    {
        var program = HostProgram.Named("xxgk-import");
        var here = program.Run([], string.Empty, host.Folder);
        var there = program.Run([], string.Empty, Directory.CreateDirectory(host.PathOf("there")).FullName, new Dictionary<string, string>
        {
            ["LANG"] = "tr_TR.ISO-8859-9",
            ["LC_ALL"] = "tr_TR.ISO-8859-9",
            ["TZ"] = "Pacific/Kiritimati",
            ["COLUMNS"] = "20",
        });

        Assert.Equal((here.ExitCode, here.Output, here.Errors), (0, there.Output, there.Errors));
        Assert.Equal(File.ReadAllBytes(host.PathOf("artifacts/register-import.json")), File.ReadAllBytes(host.PathOf("there/artifacts/register-import.json")));
    }
}

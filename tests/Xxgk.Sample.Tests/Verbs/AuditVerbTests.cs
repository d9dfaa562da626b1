using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Xxgk.Samples.Tests.Verbs;

public sealed partial class AuditVerbTests : IDisposable
{
    private static readonly string Data = Path.Combine(Path.GetDirectoryName(HostProcess.AssemblyPath)!, "data");
    private static readonly string Report = Path.Combine(Data, "report-with-errors.txt");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    /// <summary>What the sample report has wrong, by line, column and rule.</summary>
    public static TheoryData<int, int, string, string> Errors => new()
    {
        { 5, 65, "error", "XXGK4101" },
        { 5, 108, "error", "XXGK4301" },
        { 9, 1, "error", "XXGK4201" },
        { 9, 41, "warning", "XXGK4504" },
        { 13, 12, "error", "XXGK4401" },
        { 13, 65, "warning", "XXGK4501" },
        { 17, 20, "error", "XXGK4404" },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public void Each_error_of_the_sample_is_a_line_with_its_place_its_severity_and_its_rule(int line, int column, string severity, string rule) =>
        Assert.Contains(Audit(Report).Lines, one => one.StartsWith(FormattableString.Invariant($"{Report}:{line}:{column}: {severity} {rule}: "), StringComparison.Ordinal));

    [Fact]
    public void Nothing_else_is_found_and_every_line_has_the_same_form()
    {
        var lines = Audit(Report).Lines.Where(line => line.Length > 0).ToList();
        Assert.Equal(Errors.Count, lines.Count);
        Assert.All(lines, line => Assert.Matches(Form(), line));
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("gb18030", false)]
    public void A_report_is_read_in_the_encoding_in_which_it_was_saved(string name, bool withMark)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);
        var path = Written("saved.txt", [.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(File.ReadAllText(Report))]);
        Assert.Equal(Places(Audit(Report)), Places(Audit(path)));
    }

    [Fact]
    public void Errors_of_severity_end_a_strict_run_with_one_and_a_clean_report_with_nought()
    {
        Assert.Equal(ExitStatus.FindingsOfErrorSeverity, HostProcess.Run("audit", Report, "--strict").ExitCode);
        Assert.Equal(ExitStatus.Done, HostProcess.Run("audit", Report, "--strict", "--disable", "XXGK4101,xxgk4301,XXGK4201", "--disable", "XXGK4401,XXGK4404").ExitCode);
    }

    [Theory]
    [InlineData("--disable", "XXGK9999")]
    [InlineData("--format", "csv")]
    public void A_rule_or_a_format_that_there_is_not_is_wrong_usage(string option, string value)
    {
        var run = HostProcess.Run("audit", Report, option, value);
        Assert.Equal((ExitStatus.BadInput, string.Empty), (run.ExitCode, run.Output));
    }

    [Fact]
    public void What_is_no_text_is_bad_input()
    {
        var run = HostProcess.Run("audit", Written("picture.png", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13, 0xFF, 0xD8, 0]));
        Assert.Equal((ExitStatus.BadInput, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains(":1:1: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_text_is_bad_input_and_not_a_report_without_findings()
    {
        var run = HostProcess.Run("audit", Written("empty.txt", [0xEF, 0xBB, 0xBF, 0x20, 0x0A]));
        Assert.Equal(ExitStatus.BadInput, run.ExitCode);
        Assert.Contains(":1:1: 文件没有文字", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_is_set_aside_by_its_fingerprint_wherever_it_stands_and_a_suppression_without_use_is_told()
    {
        using var json = JsonDocument.Parse(Audit(Report, "--format", "json").Output);
        var fingerprint = json.RootElement.GetProperty("files")[0].GetProperty("findings")[0].GetProperty("fingerprint").GetString();
        var suppressions = Written("s.json", Encoding.UTF8.GetBytes(
            "{ \"suppressions\": [{ \"fingerprint\": \"" + fingerprint + "\", \"reason\": \"已核实\" }, { \"fingerprint\": \"0000000000000000\", \"reason\": \"旧\" }] }"));
        var moved = Written("moved.txt", Encoding.UTF8.GetBytes("\n\n" + File.ReadAllText(Report)));

        var run = HostProcess.Run("audit", moved, "--suppressions", suppressions);
        Assert.Equal(Errors.Count - 1, run.Lines.Count(line => line.Length > 0));
        Assert.DoesNotContain("XXGK4101", run.Output, StringComparison.Ordinal);
        Assert.Contains("0000000000000000", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(fingerprint!, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_rule_is_listed_and_explained_with_an_example()
    {
        Assert.Contains("XXGK4101", HostProcess.Run("rules").Output, StringComparison.Ordinal);
        var run = HostProcess.Run("rules", "xxgk4101");
        Assert.Equal(ExitStatus.Done, run.ExitCode);
        Assert.Contains("教办函〔2015〕23号", run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitStatus.BadInput, HostProcess.Run("rules", "none").ExitCode);
    }

    public void Dispose() => folder.Delete(recursive: true);

    [GeneratedRegex(@"^.+:[0-9]+:[0-9]+: (error|warning|note) XXGK4[0-9]{3}: .+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();

    private static HostRun Audit(params string[] arguments)
    {
        var run = HostProcess.Run(["audit", .. arguments]);
        Assert.Equal((ExitStatus.Done, string.Empty), (run.ExitCode, run.Errors));
        return run;
    }

    private static IEnumerable<string> Places(HostRun run) => run.Lines.Where(line => line.Length > 0).Select(line => line[line.IndexOf(".txt:", StringComparison.Ordinal)..]);

    private string Written(string name, byte[] bytes)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}

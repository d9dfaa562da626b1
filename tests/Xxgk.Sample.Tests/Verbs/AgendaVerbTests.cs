using System.Text.Json;
using Ical.Net;

namespace Xxgk.Samples.Tests.Verbs;

public sealed class AgendaVerbTests
{
    private static readonly string Sample = Path.Combine(Path.GetDirectoryName(HostProcess.AssemblyPath)!, "data", "synthetic-all-outcomes.json");

    [Fact]
    public void Overdue_matters_stand_first_and_show_however_few_days_are_asked_for()
    {
        var run = HostProcess.Run("agenda", Sample, "--days", "0");

        Assert.Equal(ExitStatus.Done, run.ExitCode);
        var rows = run.Lines.Skip(3).Where(line => line.Length > 0).ToList();
        Assert.StartsWith("2020-06-15  ", rows[0], StringComparison.Ordinal);
        Assert.Equal(3, rows.Count(row => row.Contains("  逾期  ", StringComparison.Ordinal)));
        Assert.DoesNotContain(rows, row => row.StartsWith("2021-08-31", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--days", "4", 10)]
    [InlineData("--days", "3", 4)]
    [InlineData("--as-of", "2021-08-27", 20)]
    public void Days_are_calendar_days_of_which_the_last_counts(string option, string value, int expected)
    {
        using var json = JsonDocument.Parse(HostProcess.Run("agenda", Sample, option, value, "--format", "json").Output);

        Assert.Equal(("2021-08-27", expected), (json.RootElement.GetProperty("asOf").GetString(), json.RootElement.GetProperty("entries").GetArrayLength()));
    }

    [Fact]
    public void The_calendar_file_opens_in_a_standard_parser_with_each_entry_on_its_day()
    {
        using var json = JsonDocument.Parse(HostProcess.Run("agenda", Sample, "--format", "json").Output);
        var run = HostProcess.Run("agenda", Sample, "--format", "ics");
        var calendar = Calendar.Load(run.Output)!;
        var entries = json.RootElement.GetProperty("entries").EnumerateArray().ToList();

        Assert.Equal(entries.Count, calendar.Events.Count);
        Assert.Equal(calendar.Events.Count, calendar.Events.Select(one => one.Uid).Distinct(StringComparer.Ordinal).Count());
        Assert.All(calendar.Events, one => Assert.Equal(new DateTime(2021, 8, 27), one.DtStamp!.Value.Date));
        Assert.Equal(
            entries.Select(entry => entry.GetProperty("notBefore").GetString()).Order(StringComparer.Ordinal),
            calendar.Events.Select(one => one.Start!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal));
        Assert.Contains(calendar.Events, one => one.Summary!.StartsWith("逾期：公开：第25项", StringComparison.Ordinal));
        Assert.Contains(calendar.Events, one => one.Summary!.StartsWith("最早：公开：第5项", StringComparison.Ordinal));
    }

    [Fact]
    public void A_ledger_alone_has_an_agenda_too()
    {
        var ledger = Path.Combine(Path.GetDirectoryName(Sample)!, "synthetic-ledger.json");
        using var json = JsonDocument.Parse(HostProcess.Run("agenda", ledger, "--format", "json").Output);
        var entries = json.RootElement.GetProperty("entries").EnumerateArray().ToList();

        Assert.Equal("2026-12-18", json.RootElement.GetProperty("asOf").GetString());
        Assert.Equal(["legalDeadline", "waiting"], entries.Select(entry => entry.GetProperty("kind").GetString()!).Distinct().Order(StringComparer.Ordinal));
        Assert.All(entries.Where(entry => entry.GetProperty("key").GetString()!.StartsWith("request:", StringComparison.Ordinal)), entry => Assert.NotNull(entry.GetProperty("request").GetString()));
    }

    [Theory]
    [InlineData("--days", "-1")]
    [InlineData("--days", "soon")]
    [InlineData("--format", "markdown")]
    public void What_is_no_number_of_days_or_no_format_is_wrong_usage(string option, string value)
    {
        var run = HostProcess.Run("agenda", Sample, option, value);

        Assert.Equal((ExitStatus.BadInput, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("xxgk agenda", run.Errors, StringComparison.Ordinal);
    }
}

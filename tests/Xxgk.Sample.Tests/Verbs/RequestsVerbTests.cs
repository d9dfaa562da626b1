using System.Globalization;
using System.Text.Json;
using CsvHelper;

namespace Xxgk.Samples.Tests.Verbs;

public sealed class RequestsVerbTests
{
    private static readonly string Data = Path.Combine(Path.GetDirectoryName(HostProcess.AssemblyPath)!, "data");
    private static readonly string Ledger = Path.Combine(Data, "synthetic-ledger.json");
    private static readonly string School = Path.Combine(Data, "synthetic-all-outcomes.json");

    [Fact]
    public void What_came_in_is_what_became_of_it_in_every_year_and_what_is_carried_over_is_carried_in()
    {
        using var json = JsonDocument.Parse(Requests(Ledger, "--format", "json"));
        var years = json.RootElement.GetProperty("years").EnumerateArray().ToList();
        Assert.True(years.Count >= 10);
        Assert.All(years, year => Assert.Equal(
            Number(year, "received") + Number(year, "carriedIn"),
            year.GetProperty("applicants").EnumerateArray().Sum(row => row.GetProperty("outcomes").EnumerateObject().Sum(outcome => outcome.Value.GetInt32())) + Number(year, "carriedOver")));
        Assert.All(years.Zip(years.Skip(1)), pair => Assert.Equal(Number(pair.First, "carriedOver"), Number(pair.Second, "carriedIn")));
        Assert.Equal(json.RootElement.GetProperty("requests").GetArrayLength(), years.Sum(year => Number(year, "received")));
    }

    [Fact]
    public void The_sample_crosses_the_change_of_law_the_extended_holiday_and_the_end_of_the_calendar()
    {
        using var json = JsonDocument.Parse(Requests(Ledger, "--format", "json"));
        var requests = json.RootElement.GetProperty("requests").EnumerateArray().ToList();
        Assert.Equal(["measures", "regulation2007", "regulation2019"], requests.Select(request => request.GetProperty("regime").GetString()).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            ["awaitingSupplement", "consulting", "deemedAbandoned", "received", "replied", "underReview", "withdrawn"],
            requests.Select(request => request.GetProperty("state").GetString()).Distinct().Order(StringComparer.Ordinal));

        // Extended in 2019 under the Regulation of the day; five rest days more in 2020; beyond the last notice only the earliest day.
        Assert.Equal("2020-02-14", requests.Single(request => request.GetProperty("receivedOn").GetString() == "2020-01-17").GetProperty("dueOn").GetString());
        Assert.Equal("2020-02-12", DueOf("2020-01-17", "--as-of", "2020-01-26", "--known-on", "2020-01-26"));
        Assert.Contains(requests, request => request.GetProperty("dueOn").ValueKind == JsonValueKind.Null && request.GetProperty("notBefore").GetString() == "2027-01-01");
    }

    [Fact]
    public void The_csv_has_a_row_for_each_request_that_any_reader_of_csv_reads()
    {
        using var reader = new CsvReader(new StringReader(Requests(Ledger, "--format", "csv")), CultureInfo.InvariantCulture);
        var rows = reader.GetRecords<dynamic>().Cast<IDictionary<string, object>>().ToList();
        using var json = JsonDocument.Parse(Requests(Ledger, "--format", "json"));
        var requests = json.RootElement.GetProperty("requests").EnumerateArray().ToList();

        Assert.Equal(requests.Select(request => request.GetProperty("id").GetString()), rows.Select(row => (string)row["id"]));
        Assert.Equal(requests.Select(request => request.GetProperty("dueOn").GetString() ?? string.Empty), rows.Select(row => (string)row["dueOn"]));
        Assert.Equal(requests.Select(request => request.GetProperty("outcome").GetString() ?? string.Empty), rows.Select(row => (string)row["outcome"]));
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("markdown")]
    public void Nothing_that_tells_who_asked_is_put_out(string format)
    {
        Assert.Contains("虚构申请人001", File.ReadAllText(Ledger), StringComparison.Ordinal);
        Assert.DoesNotMatch("虚构申请人[0-9]|applicant[0-9]|（虚构）[,\"]", Requests(Ledger, "--format", format).Replace("示例大学（虚构）", string.Empty, StringComparison.Ordinal));
        Assert.DoesNotMatch("虚构申请人[0-9]|applicant[0-9]", HostProcess.Run("agenda", School).Output);
    }

    [Fact]
    public void A_school_that_names_its_ledger_has_its_requests_read_at_its_own_date()
    {
        using var json = JsonDocument.Parse(Requests(School, "--format", "json"));
        Assert.Equal(("2021-08-27", "2020-09-01"), (json.RootElement.GetProperty("asOf").GetString(), json.RootElement.GetProperty("period").GetProperty("start").GetString()));
        Assert.Contains(HostProcess.Run("agenda", School).Lines, line => line.Contains("答复申请", StringComparison.Ordinal));
    }

    [Fact]
    public void A_ledger_within_a_schools_file_is_read_too_and_one_that_is_not_there_is_bad_input()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var text = File.ReadAllText(School);
            var embedded = Path.Combine(folder.FullName, "embedded.json");
            File.WriteAllText(embedded, text.Replace("\"ledgerFile\": \"synthetic-ledger.json\"", "\"ledger\": { \"requests\": [{ \"id\": \"甲\", \"arrivedOn\": \"2021-08-20\" }] }", StringComparison.Ordinal));
            Assert.Contains("\n甲,measures,2021-08-20,", Requests(embedded, "--format", "csv"), StringComparison.Ordinal);

            var lost = Path.Combine(folder.FullName, "lost.json");
            File.WriteAllText(lost, text);
            foreach (var verb in new[] { "requests", "agenda" })
            {
                var run = HostProcess.Run(verb, lost);
                Assert.Equal((ExitStatus.BadInput, string.Empty), (run.ExitCode, run.Output));
                Assert.Contains("synthetic-ledger.json:1:1: 没有这个文件", run.Errors, StringComparison.Ordinal);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("{ \"requests\": [] }", "--as-of")]
    [InlineData("{ \"requests\": [{ \"id\": \"1\", \"arrivedOn\": \"2009-01-05\" }] }", ":1:42: ")]
    [InlineData("{ \"requests\": [], \"asOf\": \"1900-01-01\" }", "2008-05-01")]
    [InlineData("[]", ":1:1: ")]
    [InlineData("", ":1:1: ")]
    [InlineData("{ \"requests\": [{ \"id\": \"1\", \"arrivedOn\": \"2021-01-05\", \"applicant\": \"张三\" }] }", ":1:69: ")]
    public void What_cannot_be_read_or_looked_at_is_bad_input_and_shows_no_applicant(string text, string said)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text);
            var run = HostProcess.Run("requests", path);
            Assert.Equal((ExitStatus.BadInput, string.Empty), (run.ExitCode, run.Output));
            Assert.Contains(said, run.Errors, StringComparison.Ordinal);
            Assert.DoesNotContain("张三", run.Errors, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_year_without_requests_is_a_full_statement()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "{ \"requests\": [], \"asOf\": \"2021-10-31\", \"period\": \"2020-2021\" }");
            using var json = JsonDocument.Parse(Requests(path, "--format", "json"));
            var period = json.RootElement.GetProperty("period");
            Assert.Equal((0, 0, 6), (Number(period, "received"), Number(period, "carriedOver"), period.GetProperty("applicants").GetArrayLength()));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Requests(params string[] arguments)
    {
        var run = HostProcess.Run(["requests", .. arguments]);
        Assert.Equal((ExitStatus.Done, string.Empty), (run.ExitCode, run.Errors));
        return run.Output;
    }

    private static string? DueOf(string receivedOn, params string[] options)
    {
        using var json = JsonDocument.Parse(Requests([Ledger, "--format", "json", .. options]));
        return json.RootElement.GetProperty("requests").EnumerateArray().Single(request => request.GetProperty("receivedOn").GetString() == receivedOn).GetProperty("dueOn").GetString();
    }

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}

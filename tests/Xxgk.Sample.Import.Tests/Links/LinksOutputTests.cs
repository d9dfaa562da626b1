using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;

namespace Xxgk.Samples.Import.Tests.Links;

public sealed class LinksOutputTests : IDisposable
{
    private readonly LinksRuns runs = new();

    public void Dispose() => runs.Dispose();

    [Theory]
    [InlineData("/old", ExitStatus.Done, "--strict")]
    [InlineData("/soft", ExitStatus.FindingsOfErrorSeverity, "--strict")]
    [InlineData("/login", ExitStatus.FindingsOfErrorSeverity, "--strict")]
    [InlineData("/login", ExitStatus.Done)]
    public void Who_is_strict_hears_of_what_is_not_reachable(string address, int status, params string[] options) =>
        Assert.Equal(status, runs.Links(runs.FileWith(runs.Up(address)), options).ExitCode);

    [Theory]
    [InlineData("zh-CN", "不能正常打开的链接", "已跳转的链接，请核对是否更新网址", "不是网址，未核查", "已撤下的公开记录1条，未核查。")]
    [InlineData("en", "Not reachable", "Redirected: addresses to look over and bring up to date", "Not visited: no address of the web", "Left out, for they were taken down: 1.")]
    public void What_is_told_is_in_the_language_chosen_and_cannot_steer_a_terminal(string language, params string[] expected)
    {
        var path = runs.FileWith(
            runs.Up("/old"), runs.Up("/gone"), new Publication { Address = "公告栏" }, new Publication { Address = runs.Server["/down"], Until = PartialDate.Unknown });
        runs.Server.On("/old", exchange => exchange.Stream.WriteAsync("HTTP/1.1 302 Found\r\nLocation: /good?\u001b[31m\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray()).AsTask())
            .On("/good?%1B[31m", Answers.Page());

        var run = runs.Links(path, "--lang", language);

        Assert.All(expected, text => Assert.Contains(text, run.Lines));
        Assert.DoesNotContain(run.Output, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain(run.Output, c => c is '│' or '╭');
    }

    [Fact]
    public void The_csv_has_a_row_for_each_place_and_no_formula()
    {
        var path = Path.Combine(runs.Folder, "school.json");
        var record = new DisclosureRecord("=1+1", "=HYPERLINK(\"http://x\")") { Publications = [runs.Up("/good"), runs.Up("/old"), new Publication { Address = "@公告栏" }] };
        var facts = Schools.With(Schools.Catalogue(runs.Server["/login"], runs.Server["/good"]));
        LinksRuns.Write(path, new(facts.Institution, facts.Period, DisclosureRegister.Of([record])) { Catalogue = facts.Catalogue });

        using var process = LinksRuns.Host.Start(["links", path, .. LinksRuns.Quick, "--format", "csv"]);
        using var bytes = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(bytes);

        Assert.True(bytes.ToArray().AsSpan().StartsWith("\uFEFFplace,id,title,address,result,"u8));
        using var reader = new CsvReader(new StringReader(Encoding.UTF8.GetString(bytes.ToArray())[1..]), CultureInfo.InvariantCulture);
        var rows = reader.GetRecords<dynamic>().Cast<IDictionary<string, object>>().ToList();
        Assert.Equal(["opens", "redirected", "notVisited", "accessRefused", "opens"], rows.Select(row => (string)row["result"]));
        Assert.Equal(["publication", "publication", "publication", "catalogueEntry", "explanation"], rows.Select(row => (string)row["place"]));
        Assert.Equal(["new", "new", "", "", ""], rows.Select(row => (string)row["change"]));
        Assert.All(rows.SelectMany(row => row.Values.Cast<string>()), field => Assert.False(field.StartsWith('=') || field.StartsWith('@'), field));
    }

    [Fact]
    public void The_json_tells_everything_in_both_languages()
    {
        var path = runs.FileWith(runs.Up("/old"), runs.Up("/gone"), runs.Up("/gone"));

        using var json = JsonDocument.Parse(runs.Links(path, "--format", "json", "--on", "2021-03-05").Output);

        var links = json.RootElement.GetProperty("links").EnumerateArray().ToList();
        Assert.Equal(["redirected", "missing", "missing"], links.Select(link => link.GetProperty("result").GetString()));
        Assert.Equal(runs.Server["/good"], links[0].GetProperty("redirects")[0].GetProperty("to").GetString());
        Assert.Equal(301, links[0].GetProperty("redirects")[0].GetProperty("status").GetInt32());
        Assert.Equal(("服务器返回404", "the server answers 404"), (links[1].GetProperty("remark").GetProperty("zh").GetString(), links[1].GetProperty("remark").GetProperty("en").GetString()));
        Assert.Equal(1, json.RootElement.GetProperty("summary").GetProperty("missing").GetInt32());
        Assert.Equal("2021-03-05", json.RootElement.GetProperty("checkedOn").GetString());
    }
}

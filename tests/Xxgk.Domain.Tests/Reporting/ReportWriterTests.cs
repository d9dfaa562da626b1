using System.Xml.Linq;
using Xxgk.Reporting;

namespace Xxgk.Domain.Tests.Reporting;

public sealed class ReportWriterTests
{
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Property(MaxTest = 100)]
    public void No_text_becomes_a_mark_of_html(NonNull<string> hostile)
    {
        var text = "<script>alert('x')</script>\"&]]>" + hostile.Get;
        var page = XDocument.Parse(HtmlReportWriter.Write(Document(text)));

        Assert.Empty(page.Descendants(Html + "script"));
        Assert.StartsWith("<script>", Assert.Single(page.Descendants(Html + "h1")).Value, StringComparison.Ordinal);
    }

    [Property(MaxTest = 100)]
    public void No_text_becomes_a_mark_of_markdown(NonNull<string> hostile)
    {
        var marks = "# *_`[a](b)|<b>\n# " + hostile.Get;
        var lines = MarkdownReportWriter.Write(Document(marks)).Split('\n');

        Assert.Equal(2, lines.Count(line => line.StartsWith('#')));
        Assert.All(lines.Where(line => line.StartsWith("| ", StringComparison.Ordinal)), line => Assert.Equal(3, Bars(line)));
    }

    [Fact]
    public void A_host_with_a_page_of_its_own_takes_the_content_alone()
    {
        var document = Reports.Build(Reports.Whole()).ToDocument();
        var page = HtmlReportWriter.Write(document);

        Assert.Contains("<main>\n" + HtmlReportWriter.WriteContent(document) + "</main>", page, StringComparison.Ordinal);
        Assert.StartsWith("<h1>", HtmlReportWriter.WriteContent(document), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("/xxgk/1.htm", false)]
    [InlineData("https://www.example.com/a\"b<c>)", true)]
    [InlineData("http://www.example.com", true)]
    public void Only_addresses_of_the_web_become_links(string address, bool isLink)
    {
        var document = new ReportDocument("甲", [new ReportTable("表", ["链接"], [[ReportCell.Link(address)]])]);

        var page = XDocument.Parse(HtmlReportWriter.Write(document));
        Assert.Equal(isLink ? 1 : 0, page.Descendants(Html + "a").Count());
        Assert.Equal(isLink, MarkdownReportWriter.Write(document).Contains("](<http", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_can_be_read_by_those_who_do_not_see_it()
    {
        var page = XDocument.Parse(HtmlReportWriter.Write(Reports.Build(Reports.Whole()).ToDocument()));

        Assert.Equal("zh-CN", page.Root!.Attribute("lang")!.Value);
        var levels = page.Descendants().Where(element => element.Name.LocalName is ['h', >= '1' and <= '6']).Select(element => element.Name.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1), (one, next) => next - one), step => Assert.InRange(step, -5, 1));
        Assert.All(page.Descendants(Html + "table"), table =>
        {
            Assert.Single(table.Elements(Html + "caption"));
            Assert.All(table.Descendants(Html + "th"), head => Assert.Contains(head.Attribute("scope")!.Value, new[] { "col", "row" }));
        });
        var chart = Assert.Single(page.Descendants(Svg + "svg"));
        Assert.Equal("img", chart.Attribute("role")!.Value);
        Assert.Contains("学校网站700条", chart.Element(Svg + "desc")!.Value);
        Assert.NotNull(chart.Parent!.Element(Html + "table"));
    }

    [Fact]
    public void A_heading_does_not_skip_a_level() =>
        Assert.Throws<ArgumentException>(() => new ReportDocument("甲", [new ReportHeading(3, "（一）乙")]));

    [Theory]
    [InlineData("1. 甲", "1\\. 甲")]
    [InlineData("- 甲", "\\- 甲")]
    [InlineData("    甲", "甲")]
    public void A_paragraph_of_markdown_stays_one(string text, string expected) =>
        Assert.Equal($"# 甲\n\n{expected}\n", MarkdownReportWriter.Write(new("甲", [new ReportParagraph(text)])));

    [Fact]
    public void The_report_as_json_holds_its_figures_with_their_sources_and_its_problems()
    {
        using var stream = new MemoryStream();
        ReportJson.Write(Reports.Build(new(Reports.School(), Reports.Period, Reports.Register((null, "5条", null)))), stream);

        using var json = System.Text.Json.JsonDocument.Parse(stream.ToArray());
        var figure = json.RootElement.GetProperty("figures").EnumerateArray().First();
        Assert.Equal(("disclosed.total", "5条", "学校填报数"), (figure.GetProperty("key").GetString(), figure.GetProperty("quantity").GetString(), figure.GetProperty("source").GetProperty("zh").GetString()));
        Assert.NotEqual(0, json.RootElement.GetProperty("problems").GetArrayLength());
        Assert.Equal(8, json.RootElement.GetProperty("sections").GetArrayLength());
    }

    /// <summary>The bars of a line that no backslash escapes: a backslash of the text is one of two.</summary>
    private static int Bars(string line) => line.Replace(@"\\", string.Empty).Replace(@"\|", string.Empty).Count(c => c == '|');

    private static ReportDocument Document(string text) => new(
        text,
        [new ReportHeading(2, text), new ReportParagraph(text), new ReportList([text]), new ReportTable(text, [text, text], [[ReportCell.Of(text), ReportCell.Link("https://www.example.com", text)]]),
         new ReportChart(text, text, text, [new(text, 1, text), new(text, 0, text)])]);
}

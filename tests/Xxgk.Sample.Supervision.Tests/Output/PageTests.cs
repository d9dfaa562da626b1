using System.Xml;
using System.Xml.Linq;
using Xxgk.Samples.Supervision.Output;

namespace Xxgk.Samples.Supervision.Tests.Output;

public sealed class PageTests
{
    [Fact]
    public void With_no_school_in_it_there_is_a_page_all_the_same()
    {
        using var folder = new TemporaryFolder();
        folder.Write("empty.json");
        Assert.Contains("没有可汇总的学校", SupervisionPage.Of(Given.Evaluated([folder.Root])), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_files_and_schools_cannot_break_out_of_the_page()
    {
        using var folder = new TemporaryFolder();
        folder.Write("<b>&.json");
        folder.Write("a.json", System.Text.Encoding.UTF8.GetString(Given.SchoolFileOf(9, 0)).Replace("示例", "<script>&示例", StringComparison.Ordinal));
        var page = Parse(SupervisionPage.Of(Given.Evaluated([folder.Root])));
        Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "script" or "b");
        Assert.Contains(page.Descendants(), element => element.Value.StartsWith("<script>&示例", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_many_schools_the_first_and_the_last_are_shown()
    {
        using var folder = new TemporaryFolder();
        folder.Write("schools.jsonl", Given.LinesOf(Enumerable.Range(1, 120), 3));
        var page = Parse(SupervisionPage.Of(Given.Evaluated([folder.Root])));
        Assert.Equal(["名次在前的50所学校（全部见 schools.csv）", "名次在后的50所学校"], page.Descendants().Where(element => element.Name.LocalName == "caption").Select(caption => caption.Value).Where(caption => caption.StartsWith("名次", StringComparison.Ordinal)));
    }

    /// <summary>The page as XML, which it is too.</summary>
    internal static XDocument Parse(string page)
    {
        using var reader = XmlReader.Create(new StringReader(page), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }
}

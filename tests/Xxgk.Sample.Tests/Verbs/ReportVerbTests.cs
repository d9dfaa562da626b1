using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Xxgk.Samples.Tests.Verbs;

public sealed class ReportVerbTests
{
    private static readonly string Data = Path.Combine(Path.GetDirectoryName(HostProcess.AssemblyPath)!, "data");
    private static readonly string School = Path.Combine(Data, "synthetic-all-outcomes.json");
    private static readonly string Narrative = Path.Combine(Data, "synthetic-narrative.json");

    [Fact]
    public void What_only_people_can_add_goes_to_standard_error_and_is_no_error()
    {
        var run = HostProcess.Run("report", School);

        Assert.Equal(ExitStatus.Done, run.ExitCode);
        Assert.Contains("待补充或核对：概述：待补充宣传教育和培训情况", run.ErrorLines);
        Assert.Contains("【待补充：宣传教育和培训情况】", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_people_have_written_is_in_the_report()
    {
        var run = HostProcess.Run("report", School, "--narrative", Narrative);

        Assert.Equal(ExitStatus.Done, run.ExitCode);
        Assert.DoesNotContain("【待补充", run.Output, StringComparison.Ordinal);
        Assert.Contains("| 主动公开信息 | 1250条 | 1180条 | 学校填报数 |", run.Lines);
    }

    [Fact]
    public void Html_is_well_formed_and_has_both_charts()
    {
        var page = XDocument.Parse(HostProcess.Run("report", School, "--format", "html").Output);

        Assert.Equal(2, page.Descendants().Count(element => element.Name.LocalName == "svg"));
    }

    [Fact]
    public void The_guide_names_the_supervision_body_that_is_given_and_asks_for_it_otherwise()
    {
        var run = HostProcess.Run("guide", School, "--supervision", "纪检监察室（000-00000001）");
        Assert.Contains("受理举报的机构：纪检监察室（000-00000001）；", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("监督部门的名称", run.Errors, StringComparison.Ordinal);
        Assert.Contains("监督部门的名称", HostProcess.Run("guide", School).Errors, StringComparison.Ordinal);
        Assert.Equal(ExitStatus.BadInput, HostProcess.Run("guide", School, "--supervision", " ").ExitCode);
    }

    [Theory]
    [InlineData("report")]
    [InlineData("guide")]
    [InlineData("catalogue")]
    public void Docx_is_valid_and_has_the_fonts_page_numbers_and_repeated_heads_of_offices(string verb)
    {
        var path = Path.Combine(Path.GetTempPath(), $"xxgk-{Guid.NewGuid():N}.docx");
        try
        {
            Assert.Equal(ExitStatus.Done, HostProcess.Run(verb, School, "--format", "docx", "--out", path).ExitCode);

            using var package = WordprocessingDocument.Open(path, isEditable: false);
            Assert.Equal(string.Empty, string.Join("\n", new OpenXmlValidator().Validate(package).Select(error => error.Description)));
            var main = package.MainDocumentPart!;
            Assert.Contains(main.StyleDefinitionsPart!.Styles!.Descendants<RunFonts>(), fonts => fonts.EastAsia == "黑体");
            Assert.Contains(main.StyleDefinitionsPart.Styles!.Descendants<RunFonts>(), fonts => fonts.EastAsia == "仿宋");
            Assert.Contains(main.FooterParts, footer => footer.Footer!.Descendants<FieldCode>().Any(code => code.Text.Trim() == "PAGE"));
            Assert.All(main.Document!.Descendants<Table>(), table => Assert.Single(table.Descendants<TableHeader>()));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("report")]
    [InlineData("guide")]
    [InlineData("catalogue")]
    public void Docx_without_a_file_is_wrong_usage(string verb)
    {
        var run = HostProcess.Run(verb, School, "--format", "docx");

        Assert.Equal((ExitStatus.BadInput, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("--out", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_narrative_with_problems_is_refused_with_their_places()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "{\n  \"overview\": 1\n}");
            var run = HostProcess.Run("report", School, "--narrative", path);

            Assert.Equal((ExitStatus.BadInput, string.Empty), (run.ExitCode, run.Output));
            Assert.StartsWith($"{path}:2:15: ", run.Errors, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void The_schema_of_the_texts_is_printed() =>
        Assert.Contains("\"overview\"", HostProcess.Run("schema", "report").Output, StringComparison.Ordinal);
}

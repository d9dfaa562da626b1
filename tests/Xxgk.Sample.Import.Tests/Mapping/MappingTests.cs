using System.Text;
using Xxgk.Samples.Import.Columns;
using Xxgk.Samples.Import.Mapping;
using Xxgk.Samples.Import.Registers;
using Xxgk.Samples.Import.Tests.Books;
using Xxgk.Samples.Verbs;

namespace Xxgk.Samples.Import.Tests.Mapping;

public sealed class MappingTests : IDisposable
{
    private readonly string book = Path.Combine(Directory.CreateTempSubdirectory("xxgk-mapping-").FullName, "a.xlsx");

    public MappingTests() => XlsxFiles.Write(Register.Book, book);

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(book)!, recursive: true);

    [Fact]
    public void What_was_guessed_is_read_back_from_the_mapping_file_as_it_was()
    {
        var guessed = WorkbookSurvey.Guess(book);

        var (mapping, problems) = Read(Written(guessed));
        var applied = MappingApplication.Apply(mapping!, book, problems);

        Assert.Empty(problems);
        Assert.Equal(guessed.Select(Told), applied.Select(Told));
    }

    [Fact]
    public void A_heading_that_is_not_where_the_mapping_has_it_is_a_problem()
    {
        var moved = Written(WorkbookSurvey.Guess(book)).Replace("\"heading\": \"信息名称\"", "\"heading\": \"文件名称\"", StringComparison.Ordinal);

        var (mapping, problems) = Read(moved);
        MappingApplication.Apply(mapping!, book, problems);

        var problem = Assert.Single(problems);
        Assert.Equal("$.sheets[0].columns[2].heading", problem.Path);
        Assert.Contains("C列", problem.Fault.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_of_a_mapping_file_is_told_with_its_place()
    {
        const string Text = """
            {
              "sheets": [
                // 注释可以写
                { "sheet": "台账", "content": "list", "headings": { "first": 0, "last": 2 }, "columns": [{ "column": "1", "field": "title" }, { "column": "B", "field": "标题" }] },
                { "sheet": "台账", "content": "register", "headings": { "first": 1, "last": 1 }, "fillDown": ["items"] }
              ],
              "values": { "colour": {}, "item": { "预算": 19 } },
              "defaults": { "reason": 1 },
              "numbersOf": "list",
              "publishedUnlessTold": "yes",
              "more": 1,
            }
            """;

        var (mapping, problems) = Read(Text);

        Assert.Null(mapping);
        Assert.Equal(
            [
                "$.defaults.reason", "$.more", "$.numbersOf", "$.publishedUnlessTold", "$.sheets", "$.sheets[0].columns[0].column", "$.sheets[0].columns[1].field",
                "$.sheets[0].content", "$.sheets[1].fillDown[0]", "$.values.colour", "$.values.item.预算",
            ],
            problems.Select(problem => problem.Path).Order(StringComparer.Ordinal));
        var (line, column) = JsonPlaces.Of(Encoding.UTF8.GetBytes(Text), "$.sheets[0].columns[1].field");
        Assert.Equal((4, "\"标题\""), (line, Text.Split('\n')[line - 1][(column - 1)..(column + 3)]));
    }

    [Fact]
    public void What_is_no_JSON_has_its_line_and_column()
    {
        var problems = new List<MappingProblem>();

        Assert.Null(MappingReader.Read("{\n  \"sheets\": [\n    }"u8.ToArray(), problems, out var place));
        Assert.Single(problems);
        Assert.Equal((3, 5), place);
    }

    [Property]
    public void No_bytes_make_the_reader_throw(byte[] bytes)
    {
        var problems = new List<MappingProblem>();

        Assert.True(MappingReader.Read(bytes, problems, out _) is not null || problems.Count > 0);
    }

    private static string Written(IReadOnlyList<SheetLayout> sheets)
    {
        using var stream = new MemoryStream();
        MappingWriter.Write(sheets, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static (MappingFile? Mapping, List<MappingProblem> Problems) Read(string text)
    {
        var problems = new List<MappingProblem>();
        return (MappingReader.Read(Encoding.UTF8.GetBytes(text), problems, out _), problems);
    }

    private static string Told(SheetLayout sheet) =>
        $"{sheet.Sheet} {sheet.Content} {sheet.FirstHeading}-{sheet.LastHeading} " + string.Join(" ", sheet.Columns.Select(column => $"{column.Index}:{column.Heading}:{column.Role}"));
}

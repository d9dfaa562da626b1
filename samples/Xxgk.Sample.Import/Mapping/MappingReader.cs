using System.Text;
using System.Text.Json;
using Xxgk.Samples.Import.Books;
using Xxgk.Samples.Import.Cells;
using Xxgk.Samples.Import.Columns;
using Xxgk.Samples.Import.Registers;

namespace Xxgk.Samples.Import.Mapping;

/// <summary>Reads a mapping file (读取对应文件): the whole of it, or every problem with its path.</summary>
internal static partial class MappingReader
{
    private static readonly (string Name, SheetContent Content)[] Contents =
        [("register", SheetContent.Register), ("counts", SheetContent.Counts), ("nothing", SheetContent.Nothing)];

    public static MappingFile? Read(JsonElement root, List<MappingProblem> problems)
    {
        var members = new MappingMembers(root, "$", problems, "sheets", "values", "defaults", "publishedUnlessTold", "numbersOf");
        MappedSheet[] sheets = [.. members.List("sheets").Select(one => ReadSheet(one.Element, one.Path, problems))];
        if (sheets.GroupBy(sheet => sheet.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            members.Report(".sheets", Wording.Of($"工作表“{twice.Key}”出现不止一次", $"the sheet '{twice.Key}' stands more than once"));
        }

        var numbers = members.Text("numbersOf");
        if (numbers is not (null or "checklist" or "catalogue"))
        {
            members.Report(".numbersOf", Wording.Of("应为 checklist（清单）或 catalogue（本校目录）", "checklist or catalogue is expected"));
        }

        var settings = new ImportSettings
        {
            Values = ReadValues(members, problems),
            Defaults = ReadDefaults(members, problems),
            IsPublishedUnlessTold = members.Truth("publishedUnlessTold"),
            CountsByCatalogue = string.Equals(numbers, "catalogue", StringComparison.Ordinal),
        };
        return problems.Count == 0 ? new(sheets, settings) : null;
    }

    /// <summary>Reads bytes; what is no JSON at all has its place in the problem's path.</summary>
    public static MappingFile? Read(byte[] utf8, List<MappingProblem> problems, out (int Line, int Column)? syntaxAt)
    {
        syntaxAt = null;
        try
        {
            // Comments are welcome in what people edit.
            using var document = JsonDocument.Parse(
                utf8.AsMemory(utf8.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0),
                new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return Read(document.RootElement, problems);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            syntaxAt = error is JsonException { LineNumber: { } line, BytePositionInLine: { } column } ? ((int)line + 1, (int)column + 1) : (1, 1);
            problems.Add(new("$", Wording.Of("不是合乎语法的JSON（UTF-8）", "it is no well-formed JSON in UTF-8")));
            return null;
        }
    }

    private static MappedSheet ReadSheet(JsonElement element, string path, List<MappingProblem> problems)
    {
        var members = new MappingMembers(element, path, problems, "sheet", "content", "headings", "columns", "fillDown");
        var content = members.Text("content", isRequired: true);
        var known = Array.Find(Contents, one => string.Equals(one.Name, content, StringComparison.Ordinal));
        if (content is not null && known.Name is null)
        {
            members.Report(".content", Faults.OneOf(Contents.Select(one => one.Name), Contents.Select(one => one.Name)));
        }

        var (first, last) = (1, 1);
        if (known.Content != SheetContent.Nothing && !members.TryGet("headings", out _))
        {
            members.Report(string.Empty, Wording.Of("缺少成员“headings”", "the member 'headings' is missing"));
        }
        else if (known.Content != SheetContent.Nothing && members.TryGet("headings", out var headings))
        {
            var rows = new MappingMembers(headings, members.PathOf("headings"), problems, "first", "last");
            (first, last) = (rows.Row("first"), rows.Row("last"));
            if (last < first || last >= LayoutFinder.RowsSeen || last - first >= 10)
            {
                rows.Report(string.Empty, Wording.Of("表头行：first不大于last，都在前59行之内，至多十行", "rows of headings: first is not after last, both within the first 59 rows, ten at most"));
            }
        }

        return new MappedSheet(
            members.Text("sheet") ?? string.Empty,
            known.Content,
            first,
            last,
            [.. members.List("columns").Select(one => ReadColumn(one.Element, one.Path, problems)).OfType<MappedColumn>()],
            members.List("fillDown").Select(one => ReadField(one.Element, one.Path, problems)).OfType<Field>().ToHashSet());
    }

    private static MappedColumn? ReadColumn(JsonElement element, string path, List<MappingProblem> problems)
    {
        var members = new MappingMembers(element, path, problems, "column", "heading", "field", "sample");
        members.Text("sample");
        var (column, field) = (members.Text("column", isRequired: true), members.Text("field", isRequired: true));
        if (column is null || field is null)
        {
            return null;
        }

        if (!CellPlace.TryColumn(column, out var index))
        {
            members.Report(".column", Wording.Of("应为列号，如A、AB", "the letters of a column are expected, as A or AB"));
        }

        var role = ColumnRole.Parse(field);
        if (role is null)
        {
            members.Report(".field", Wording.Of(
                $"没有字段“{field}”：应为{string.Join("、", Fields.OfColumns)}之一；打勾的列写作 mark:schoolWebsite、mark:newMedia:微信、mark:other:短信", $"there is no field '{field}': one of {string.Join(", ", Fields.OfColumns)}, or mark:newMedia:微信 for a column of marks"));
        }

        return new(index, members.Text("heading"), role ?? ColumnRole.Ignored);
    }

    private static Field? ReadField(JsonElement element, string path, List<MappingProblem> problems)
    {
        if (element.ValueKind == JsonValueKind.String && Fields.TryParse(element.GetString()!, out var field))
        {
            return field;
        }

        problems.Add(new(path, Wording.Of($"应为字段名：{string.Join("、", Fields.Names)}之一", $"the name of a field is expected: one of {string.Join(", ", Fields.Names)}")));
        return null;
    }
}

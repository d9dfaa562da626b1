using Xxgk.Samples.Import.Books;
using Xxgk.Samples.Import.Columns;
using Xxgk.Samples.Import.Registers;

namespace Xxgk.Samples.Import.Mapping;

/// <summary>Lays a mapping file over a workbook (套用对应文件): a heading that is not where the file says is a problem, so that no column is taken for another.</summary>
internal static class MappingApplication
{
    /// <summary>The layouts in the order of the workbook's sheets; those that the file does not name are left out of the import.</summary>
    /// <exception cref="UnreadableBookException">The workbook cannot be read as sheets.</exception>
    public static IReadOnlyList<SheetLayout> Apply(MappingFile mapping, string path, List<MappingProblem> problems)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        var layouts = WorkbookSurvey.Each(path, (sheet, rows) =>
        {
            var at = mapping.Sheets.ToList().FindIndex(one => string.Equals(one.Name, sheet.Name, StringComparison.Ordinal));
            met.Add(sheet.Name);
            return at < 0 || mapping.Sheets[at].Content == SheetContent.Nothing
                ? new SheetLayout(sheet.Name, SheetContent.Nothing)
                : LayoutOf(mapping.Sheets[at], FormattableString.Invariant($"$.sheets[{at}]"), rows, problems);
        });
        foreach (var (sheet, at) in mapping.Sheets.Select((sheet, at) => (sheet, at)).Where(one => !met.Contains(one.sheet.Name)))
        {
            problems.Add(new(FormattableString.Invariant($"$.sheets[{at}].sheet"), Wording.Of($"表格文件中没有工作表“{sheet.Name}”", $"the workbook has no sheet '{sheet.Name}'")));
        }

        return layouts;
    }

    private static SheetLayout LayoutOf(MappedSheet sheet, string path, IReadOnlyList<SheetRow> rows, List<MappingProblem> problems)
    {
        var headings = rows.Where(row => row.Number >= sheet.First && row.Number <= sheet.Last).ToList();
        var below = rows.FirstOrDefault(row => row.Number > sheet.Last && row.Cells.Count(cell => !cell.IsEmpty && !cell.IsContinued) > 1);
        var paths = headings.Count == 0 ? [] : HeadingPaths.Of(headings);
        var columns = new List<ColumnLayout>();
        for (var i = 0; i < sheet.Columns.Count; i++)
        {
            var column = sheet.Columns[i];
            var found = column.Index < paths.Count ? string.Join("/", paths[column.Index]) : string.Empty;
            if (column.Heading is { } expected && !string.Equals(HeadingText.Folded(expected), HeadingText.Folded(found), StringComparison.Ordinal))
            {
                problems.Add(new(FormattableString.Invariant($"{path}.columns[{i}].heading"), Wording.Of(
                    $"表格中{CellPlace.LettersOf(column.Index)}列的标题是“{found}”，不是“{expected}”", $"the heading of column {CellPlace.LettersOf(column.Index)} is '{found}', not '{expected}'")));
            }

            columns.Add(new(column.Index, found, column.Role, Sureness.Sure) { Sample = below?[column.Index].Text ?? string.Empty });
        }

        foreach (var twice in columns.Where(column => !column.Role.Field.MayRecur()).GroupBy(column => column.Role.Field).Where(same => same.Count() > 1))
        {
            problems.Add(new(path + ".columns", Wording.Of($"“{twice.Key.ToWording().Chinese}”对应了不止一列", $"'{twice.Key.ToWording().English}' is given to more than one column")));
        }

        var needed = sheet.Content == SheetContent.Register ? Field.Title : Field.Quantity;
        if (columns.TrueForAll(column => column.Role.Field != needed))
        {
            problems.Add(new(path + ".columns", Wording.Of($"没有“{needed.ToWording().Chinese}”一列（{needed.ToName()}）", $"there is no column for the {needed.ToWording().English} ({needed.ToName()})")));
        }

        return new SheetLayout(sheet.Name, sheet.Content) { FirstHeading = sheet.First, LastHeading = sheet.Last, Columns = columns, FillDown = sheet.FillDown };
    }
}

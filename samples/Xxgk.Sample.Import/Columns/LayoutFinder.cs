using Xxgk.Samples.Import.Books;
using Xxgk.Samples.Import.Cells;

namespace Xxgk.Samples.Import.Columns;

/// <summary>Finds the headings of a sheet and what its columns mean (识别表头), from its first rows.</summary>
internal static class LayoutFinder
{
    /// <summary>How many rows of a sheet are looked at.</summary>
    public const int RowsSeen = 60;

    private const int LowestHeading = 30;
    private const int MostLevels = 3;
    private const int SureWeight = 3;
    private const int LongestHeading = 40;

    /// <param name="name">The sheet's name.</param>
    /// <param name="rows">Its first rows, as many as <see cref="RowsSeen"/>.</param>
    public static SheetLayout Find(string name, IReadOnlyList<SheetRow> rows)
    {
        var best = new SheetLayout(name, SheetContent.Nothing);
        var most = 0;
        for (var bottom = 0; bottom < Math.Min(rows.Count, LowestHeading); bottom++)
        {
            for (var levels = 1; levels <= Math.Min(MostLevels, bottom + 1) && !IsBanner(rows[bottom - levels + 1]); levels++)
            {
                var layout = Of(name, rows, bottom - levels + 1, bottom);
                var score = layout.Content == SheetContent.Nothing ? 0 : ScoreOf(layout, rows[bottom]);
                if (score > most)
                {
                    (best, most) = (layout, score);
                }
            }
        }

        return best;
    }

    /// <summary>The layout with its headings in these rows, counted from 0 among those seen.</summary>
    public static SheetLayout Of(string name, IReadOnlyList<SheetRow> rows, int top, int bottom)
    {
        var below = rows.Skip(bottom + 1).Where(row => !IsBanner(row)).ToList();
        var columns = HeadingPaths.Of([.. rows.Skip(top).Take(bottom - top + 1)])
            .Select((path, index) =>
            {
                string[] samples = [.. below.Select(row => row[index]).Where(cell => !cell.IsEmpty).Select(cell => CellText.Cleaned(cell.Text))];
                var (role, sureness) = HeadingReader.Read(path, samples);
                return new ColumnLayout(index, string.Join("/", path), role, sureness) { Sample = samples.FirstOrDefault() ?? string.Empty };
            })
            .ToList();
        var content = ContentOf(columns);
        return new SheetLayout(name, content)
        {
            FirstHeading = rows[top].Number,
            LastHeading = rows[bottom].Number,
            Columns = WithoutDoubles([.. columns.Where(column => column.Heading.Length > 0 || column.Sample.Length > 0).Select(column => Fitting(column, content))]),
            Caption = string.Join(" ", rows.Take(top).SelectMany(row => row.Cells).Where(cell => !cell.IsContinued).Select(cell => CellText.Cleaned(cell.Text)).Where(text => text.Length > 0)),
        };
    }

    // A title over the whole table says nothing of its columns.
    private static bool IsBanner(SheetRow row) =>
        row.Cells.Where(cell => !cell.IsEmpty).Select(cell => CellText.Cleaned(cell.Text)).Distinct(StringComparer.Ordinal).Take(2).Count() < 2;

    private static int ScoreOf(SheetLayout layout, SheetRow bottom)
    {
        var known = layout.Columns.Where(column => column.Sureness != Sureness.None && column.Remark is null)
            .Sum(column => column.Sureness == Sureness.Sure ? SureWeight : 1);
        var unlike = bottom.Cells.Count(cell => cell.Number is not null || cell.Day is not null || cell.Text.Length > LongestHeading);
        return known - (SureWeight * unlike);
    }

    private static SheetContent ContentOf(IReadOnlyList<ColumnLayout> columns)
    {
        bool Has(params Field[] fields) => columns.Any(column => fields.Contains(column.Role.Field));
        return Has(Field.Title) && columns.Any(column => column.Role.Field is not (Field.Ignored or Field.Title or Field.Note)) ? SheetContent.Register
            : Has(Field.Quantity) && Has(Field.Channel, Field.Subject) ? SheetContent.Counts
            : SheetContent.Nothing;
    }

    /// <summary>Figures and notes are of tables of counts, all else of registers.</summary>
    private static ColumnLayout Fitting(ColumnLayout column, SheetContent content)
    {
        var field = column.Role.Field;
        var isOfCounts = field is Field.Subject or Field.Quantity or Field.InTotal or Field.Note;
        return field == Field.Ignored || content == SheetContent.Nothing || (content == SheetContent.Counts ? isOfCounts || field is Field.Channel or Field.For : !isOfCounts)
            ? column
            : column with
            {
                Role = ColumnRole.Ignored,
                Remark = content == SheetContent.Counts
                    ? Wording.Of("填报数不含此项", "declared counts have no such member")
                    : Wording.Of("台账记录不含此项", "records have no such member"),
            };
    }

    private static List<ColumnLayout> WithoutDoubles(List<ColumnLayout> columns)
    {
        foreach (var field in columns.Select(column => column.Role.Field).Where(field => !field.MayRecur()).Distinct().ToList())
        {
            var same = columns.Where(column => column.Role.Field == field).OrderByDescending(column => column.Sureness).ThenBy(column => column.Index).ToList();
            foreach (var other in same.Skip(1))
            {
                var taken = CellPlace.LettersOf(same[0].Index);
                columns[columns.IndexOf(other)] = other with
                {
                    Role = ColumnRole.Ignored,
                    Remark = Wording.Of($"“{field.ToWording().Chinese}”已取自{taken}列", $"'{field.ToWording().English}' is taken from column {taken}"),
                };
            }
        }

        return columns;
    }
}

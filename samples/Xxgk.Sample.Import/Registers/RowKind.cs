using System.Text.RegularExpressions;
using Xxgk.Samples.Import.Books;
using Xxgk.Samples.Import.Cells;
using Xxgk.Samples.Import.Columns;

namespace Xxgk.Samples.Import.Registers;

/// <summary>What a row of a register is (行的性质).</summary>
internal enum RowKind
{
    /// <summary>A record begins.</summary>
    Record,

    /// <summary>It adds publications to the record above.</summary>
    Continuation,

    /// <summary>Nothing of a record: empty, a heading once more, the name of a section, a sum, who filled it in.</summary>
    Aside,

    /// <summary>It has facts of a record, and no name.</summary>
    Nameless,

    /// <summary>The headings of another table.</summary>
    AnotherTable,
}

/// <summary>Tells what a row of a register is (判断行的性质).</summary>
internal static class RowKinds
{
    private static readonly Regex Footer = Pattern.Of("^(填表|填报|制表|审核|复核|负责|单位负责|部门负责|联系|经办|日期|填表日期|填报日期|注|备注|说明)(人|部门|单位|日期|电话|时间)?[:：]|^注[1一]");
    private static readonly Regex Sum = Pattern.Of("^(本页)?(合计|总计|小计|共计|总数)[:：]?$");
    private static readonly Regex Section = Pattern.Of(@"^(第?[一二三四五六七八九十]{1,3}[、.．章节部类]|[（(][一二三四五六七八九十]{1,3}[）)])");
    private static readonly Regex SectionNumber = Pattern.Of("^[（(]?[一二三四五六七八九十]{1,3}[）)、.．]?$");

    public static RowKind Of(RowCells cells, SheetRow row)
    {
        string[] texts = [.. row.Cells.Where(cell => !cell.IsEmpty).Select(cell => CellText.Cleaned(cell.Text)).Where(text => text.Length > 0)];
        var own = row.Cells.Where(cell => !cell.IsEmpty && !cell.IsContinued).ToList();
        if (texts.Length == 0 || own.Count == 0 || IsHeadingAgain(cells, row) || IsNumbering(own) || IsAside(cells, own, texts))
        {
            return RowKind.Aside;
        }

        if (IsHeadingOfAnother(own))
        {
            return RowKind.AnotherTable;
        }

        // A title that is merged over two ids is that of two records.
        if (cells.HasOwn(Field.Title) || (cells[Field.Title].IsContinued && cells.HasOwn(Field.Id)))
        {
            return RowKind.Record;
        }

        // Merged with the row above, or with nothing of its own but a publication: one thing, published once more.
        var namesRecord = cells.HasOwn(Field.Id) || cells.HasOwn(Field.ProducedOn) || cells.HasOwn(Field.Scope) || cells.HasOwn(Field.For);
        return !namesRecord && (cells[Field.Title].IsContinued || !cells.HasOwn(Field.Item)) && cells.HasOwnOfPublication
            ? RowKind.Continuation
            : RowKind.Nameless;
    }

    private static bool IsAside(RowCells cells, List<Cell> own, string[] texts)
    {
        if (Footer.IsMatch(CellText.Folded(own[0].Text)) || own.Take(3).Any(cell => Sum.IsMatch(CellText.Folded(cell.Text))))
        {
            return true;
        }

        if (own.Count > 1)
        {
            // 二 | 招生考试信息, with nothing of a record besides.
            var named = cells.Layout.Columns.Where(column => column.Role.Field is not (Field.Ignored or Field.Title or Field.Id)).Any(column => cells.HasOwn(column.Role.Field));
            return !named && cells.HasOwn(Field.Title)
                && (SectionNumber.IsMatch(CellText.Folded(own[0].Text)) || Section.IsMatch(CellText.Folded(cells[Field.Title].Text)));
        }

        // One text alone in its row: a name, if it stands in the column of names and does not look like something else.
        var words = CellText.Folded(own[0].Text);
        return texts.Length > 1 || !cells.HasOwn(Field.Title) || Section.IsMatch(words);
    }

    /// <summary>Another table below the first has headings of its own, and would be taken for records of this one.</summary>
    private static bool IsHeadingOfAnother(List<Cell> own) =>
        own.Count > 1 && own.TrueForAll(cell => HeadingWords.TryKnow(HeadingText.Folded(cell.Text), out _));

    /// <summary>A long table printed on paper has its headings on every page.</summary>
    private static bool IsHeadingAgain(RowCells cells, SheetRow row) =>
        cells.Layout.Columns.Where(column => column.Role.Field != Field.Ignored && !row[column.Index].IsEmpty).Take(3).ToList() is { Count: > 1 } named
        && named.All(column => column.Heading.Split('/').Contains(CellText.Cleaned(row[column.Index].Text), StringComparer.Ordinal));

    /// <summary>A row of the numbers of the columns: 1, 2, 3 … or 甲, 乙, 1, 2 ….</summary>
    private static bool IsNumbering(List<Cell> own)
    {
        string[] numbers = [.. own.Select(cell => CellText.Folded(cell.Text)).Where(text => text is not ("甲" or "乙" or "丙" or "丁" or "栏次"))];
        return own.Count > 2 && numbers.Length > 0
            && numbers.Select((text, at) => string.Equals(text, PlainNumber(at + 1), StringComparison.Ordinal)).All(follows => follows);
    }

    private static string PlainNumber(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

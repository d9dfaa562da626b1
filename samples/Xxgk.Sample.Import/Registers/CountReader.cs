using Xxgk.Samples.Import.Books;
using Xxgk.Samples.Import.Cells;
using Xxgk.Samples.Import.Columns;

namespace Xxgk.Samples.Import.Registers;

/// <summary>Reads declared counts (读取填报数): 学校网站 2846条, 微信公众号 200余条, 合计 3584条.</summary>
/// <param name="settings">What people have settled.</param>
/// <param name="log">Where problems go.</param>
/// <param name="period">The school's period; null where it is not known, and counts of all years are taken.</param>
internal sealed class CountReader(ImportSettings settings, ImportLog log, ReportingPeriod? period)
{
    private const int LongestNote = 1_000;

    /// <summary>How many rows were of another year than the period's.</summary>
    public int OtherYears { get; private set; }

    public IEnumerable<DeclaredCount> Read(SheetLayout layout, IEnumerable<SheetRow> rows)
    {
        var filled = new FilledRows(layout);
        foreach (var row in rows.Where(row => row.Number > layout.LastHeading).Select(filled.Fill))
        {
            var cells = new RowCells(layout, row, settings, log);
            if (IsSubtotal(cells))
            {
                // Its parts have been read, and the total has them too.
                continue;
            }

            if (YearCells.TryRead(cells.Words(Field.For), out var year) && period is not null && year.Period != period)
            {
                OtherYears++;
                continue;
            }

            cells.ReportErrors();
            if (cells.HasOwn(Field.Quantity) && ReadRow(cells) is { } count)
            {
                yield return count;
            }
            else if (!cells.HasOwn(Field.Quantity) && (cells.HasOwn(Field.Channel) || cells.HasOwn(Field.Subject)) && (layout.Columns.Count(column => !row[column.Index].IsEmpty) > 2))
            {
                cells.Report(Field.Quantity, Wording.Of("缺少数量", "the quantity is missing"));
            }
        }
    }

    private static bool IsSubtotal(RowCells row) => CellText.Folded(row.Words(Field.Channel)) is "小计" || CellText.Folded(row.Words(Field.Subject)) is "小计";

    private static DeclaredCount? ReadRow(RowCells row)
    {
        var quantity = QuantityOf(row);
        var subject = row.Layout.Has(Field.Subject)
            ? row.Choice<DeclaredSubject>(
                Field.Subject,
                words => (DeclaredSubjects.TryParse(words, out var named) ? named : ChoiceCells.SubjectOf(words) ?? DeclaredSubject.Other, false),
                one => one.ToWording(),
                default) ?? DeclaredSubject.DisclosedItems
            : DeclaredSubject.DisclosedItems;
        if (quantity is not { } known)
        {
            return null;
        }

        var words = row.Words(Field.Subject);
        return new DeclaredCount(subject, known)
        {
            Channel = ChannelOf(row),
            BelongsToTotal = TruthOf(row),
            Note = row.Text(Field.Note, LongestNote) ?? (subject == DeclaredSubject.Other ? words : null),
        };
    }

    private static Quantity? QuantityOf(RowCells row)
    {
        var cell = row.Readable(Field.Quantity, row[Field.Quantity]);
        if (cell.IsEmpty)
        {
            return null;
        }

        if (cell.Number is { } number)
        {
            if (number is >= 0 and <= 1e15)
            {
                return Quantity.Of((decimal)number);
            }
        }
        else if (Quantity.TryParse(row.Words(Field.Quantity), out var quantity))
        {
            return quantity;
        }

        row.Report(Field.Quantity, Wording.Of("不是数量，应如3584条、200余条、近300件", "it is no quantity; expected one as 3584条, 200余条, 近300件"));
        return null;
    }

    private static Channel? ChannelOf(RowCells row)
    {
        var words = row.Words(Field.Channel);
        if (words.Length == 0 || CellText.Folded(words) is "合计" or "总计" or "共计" or "总数")
        {
            return null;
        }

        if (words.Length > 100)
        {
            row.Report(Field.Channel, Faults.TooLong(100));
            return null;
        }

        var isKnown = ChannelCells.TryKind(words, out var kind);
        var channel = Channel.TryParse(words, out var written) ? written : ChannelCells.Of(kind, words);
        row.Note(Field.Channel, words, channel.Kind.ToWording(), isGuess: written is null && !isKnown);
        return channel;
    }

    private static bool? TruthOf(RowCells row)
    {
        var words = row.Words(Field.InTotal);
        if (words.Length == 0)
        {
            return null;
        }

        var truth = ChoiceCells.Truth(words);
        if (truth is null)
        {
            row.Report(Field.InTotal, Faults.OneOf(["是", "否"], ["是", "否"]));
        }

        return truth;
    }
}

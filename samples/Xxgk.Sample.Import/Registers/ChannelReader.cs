using Xxgk.Samples.Import.Cells;
using Xxgk.Samples.Import.Columns;

namespace Xxgk.Samples.Import.Registers;

/// <summary>Reads through which channels a row says that something was disclosed (公开途径): the names in a cell, and the columns that are ticked.</summary>
internal static class ChannelReader
{
    private const int LongestChannel = 100;

    public static List<Channel> Read(RowCells row)
    {
        var channels = new List<Channel>();
        var isAddress = row.Words(Field.Channel).Contains("http", StringComparison.OrdinalIgnoreCase);
        if (isAddress)
        {
            row.Report(Field.Channel, Wording.Of("这是网址，不是公开途径，请填在网址一列", "this is an address and no channel; it belongs in the column of addresses"));
        }

        foreach (var name in isAddress ? [] : NamesOf(row))
        {
            if (FaultOf(name) is { } fault)
            {
                row.Report(Field.Channel, fault);
                continue;
            }

            var isKnown = ChannelCells.TryKind(name, out var kind);
            var channel = Channel.TryParse(name, out var written) ? written : ChannelCells.Of(kind, name);
            row.Note(Field.Channel, name, channel.Kind.ToWording(), isGuess: written is null && !isKnown);
            channels.Add(channel);
        }

        foreach (var (column, cell) in row.All(Field.Mark))
        {
            switch (ChoiceCells.Truth(cell.Text))
            {
                case true:
                    channels.Add(column.Role.Channel!);
                    break;
                case null:
                    row.ReportAt(column.Index, Wording.Of("应打勾（√）或留空", "a mark (√) or nothing is expected"));
                    break;
            }
        }

        return [.. channels.Distinct()];
    }

    /// <summary>The names in the cell. A line break parts two of them, and cleaning would lose it; what people have settled is settled for the cell, or for a name.</summary>
    private static IEnumerable<string> NamesOf(RowCells row)
    {
        var words = row.Words(Field.Channel);
        var isAsWritten = string.Equals(words, CellText.Cleaned(row[Field.Channel].Text), StringComparison.Ordinal);
        return ChannelCells.SaysNotPublished(words) || ChannelCells.SaysPublishedSomewhere(words)
            ? []
            : ChannelCells.Split(isAsWritten ? row[Field.Channel].Text : words).Select(name => row.Substituted(Field.Channel, name)).Where(name => !CellText.SaysNothing(name));
    }

    private static Wording? FaultOf(string name) =>
        name.Length > LongestChannel ? Faults.TooLong(LongestChannel)
        : ChoiceCells.Truth(name) is not null ? Wording.Of("只打了勾，看不出公开途径", "a mark does not tell which channel")
        : null;
}

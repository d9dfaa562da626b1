using Xxgk.Samples.Import.Books;
using Xxgk.Samples.Import.Cells;
using Xxgk.Samples.Import.Columns;

namespace Xxgk.Samples.Import.Registers;

/// <summary>Reads the publications that a row tells of (公开情况): one for each channel that it names, one at least where it tells anything.</summary>
internal static class PublicationReader
{
    private const int LongestAddress = 2_000;
    private const int LongestChannel = 100;

    private static readonly char[] BetweenAddresses = [' ', ';', '；', '\n', '，'];
    private static readonly string[] LinkWords = ["查看", "点击查看", "链接", "网址", "点击", "详情", "点此", "查看详情", "详见链接"];

    public static IEnumerable<Publication> Read(RowCells row)
    {
        var channels = ChannelsOf(row);
        var addresses = AddressesOf(row);
        var (from, term) = FromOf(row);
        var until = WordsOfNoEnd(row.Words(Field.Until)) ? null : row.DateOrNull(Field.Until);
        var endReason = row.Choice<EndReason>(Field.EndReason, ReadEndReason, reason => reason.ToWording(), default);
        var audience = row.Choice<Audience>(
            Field.Audience,
            words => (Audiences.TryParse(words, out var named) ? named : ChoiceCells.AudienceOf(words), false),
            one => one.ToWording(),
            Faults.OneOf(["社会", "校内", "申请人"], ["society", "campus", "applicant"]));
        if (channels.Count == 0 && addresses.Count == 0 && from is null && until is null && term is null && endReason is null && audience is null)
        {
            yield break;
        }

        for (var i = 0; i < Math.Max(1, Math.Max(channels.Count, addresses.Count)); i++)
        {
            yield return new Publication
            {
                Channel = channels.Count == 0 ? null : channels[Math.Min(i, channels.Count - 1)],
                Audience = audience ?? Audience.Society,
                Address = i < addresses.Count ? addresses[i] : null,
                From = from ?? PartialDate.Unknown,
                Until = until,
                EndReason = endReason,
                Term = term,
            };
        }
    }

    private static List<Channel> ChannelsOf(RowCells row)
    {
        var channels = new List<Channel>();
        var text = row.Words(Field.Channel);
        foreach (var name in ChannelCells.Split(text))
        {
            if (name.Length > LongestChannel)
            {
                row.Report(Field.Channel, Faults.TooLong(LongestChannel));
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

    /// <summary>The address, or several addresses of the web in one cell; a place that is none of the web is kept as it is.</summary>
    private static List<string> AddressesOf(RowCells row)
    {
        if (row.Text(Field.Address, LongestAddress) is not { } text)
        {
            return [];
        }

        if (LinkWords.Contains(text))
        {
            row.Report(Field.Address, Wording.Of("只有显示的文字，没有网址：请填写网址本身", "this is the text of a link and no address; write the address itself"));
            return [];
        }

        var several = text.Split(BetweenAddresses, StringSplitOptions.RemoveEmptyEntries);
        return several.Length > 1 && several.All(one => one.StartsWith("http", StringComparison.OrdinalIgnoreCase)) ? [.. several] : [text];
    }

    private static (PartialDate? From, PartialDate? Term) FromOf(RowCells row)
    {
        var term = WordsOfNoEnd(row.Words(Field.Term)) ? null : row.DateOrNull(Field.Term);
        var cell = row.Readable(Field.From, row[Field.From]);
        if (cell.IsEmpty)
        {
            return (null, term);
        }

        if (DateRange.TryRead(cell, out var first, out var last, out var fault))
        {
            return (first, term ?? last);
        }

        row.Report(Field.From, fault);
        return (null, term);
    }

    private static bool WordsOfNoEnd(string words) => CellText.Folded(words) is "长期" or "长期公开" or "长期有效" or "永久" or "至今";

    private static (EndReason?, bool) ReadEndReason(string words) =>
        EndReasons.TryParse(words, out var named) ? (named, false)
        : ChoiceCells.EndReasonOf(words) is var reason ? (reason, reason == EndReason.Other && words is not "其他")
        : default;
}

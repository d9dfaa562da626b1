using Xxgk.Samples.Import.Books;
using Xxgk.Samples.Import.Cells;
using Xxgk.Samples.Import.Columns;

namespace Xxgk.Samples.Import.Registers;

/// <summary>Reads the publications that a row tells of (公开情况): one for each channel that it names, one at least where it tells anything.</summary>
internal static class PublicationReader
{
    /// <param name="row">The row.</param>
    /// <param name="usual">The audience where the row names none.</param>
    public static IEnumerable<Publication> Read(RowCells row, Audience usual)
    {
        var channels = ChannelReader.Read(row);
        var addresses = AddressReader.Read(row);
        var (from, term) = FromOf(row);
        var until = WordsOfNoEnd(row.Words(Field.Until)) ? null : row.DateOrNull(Field.Until);
        var endReason = row.Choice<EndReason>(Field.EndReason, ReadEndReason, reason => reason.ToWording(), default);
        var audience = row.Choice<Audience>(
            Field.Audience,
            words => (Audiences.TryParse(words, out var named) ? named : ChoiceCells.AudienceOf(words), false),
            one => one.ToWording(),
            Faults.OneOf(["社会", "校内", "申请人"], ["society", "campus", "applicant"]));
        var isToldOf = channels.Count > 0 || addresses.Count > 0 || from is not null || until is not null || term is not null || endReason is not null || audience is not null;
        if (ChannelCells.SaysNotPublished(row.Words(Field.Channel)))
        {
            if (isToldOf)
            {
                row.Report(Field.Channel, Wording.Of("写着未公开，同一行却有公开情况", "it says that there was no publication, and the row tells of one"));
            }

            yield break;
        }

        if (!isToldOf && !ChannelCells.SaysPublishedSomewhere(row.Words(Field.Channel)))
        {
            yield break;
        }

        foreach (var (channel, address) in AddressReader.Pair(channels, addresses))
        {
            yield return new Publication
            {
                Channel = channel,
                Audience = audience ?? usual,
                Address = address,
                From = from ?? PartialDate.Unknown,
                Until = until,
                EndReason = endReason,
                Term = term,
            };
        }
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

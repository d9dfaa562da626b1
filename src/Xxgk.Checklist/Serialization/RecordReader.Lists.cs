using System.Text;
using Xxgk.Columns;

namespace Xxgk.Serialization;

internal sealed partial class RecordReader
{
    private void ReadChanges(ref JsonCursor cursor)
    {
        if (!cursor.BeginList(SchoolShapes.Changes))
        {
            return;
        }

        var count = 0;
        while (cursor.NextElement(SchoolShapes.Changes, ref count))
        {
            columns.AddChange(CursorValues.Date(ref cursor));
        }
    }

    private void ReadReviews(ref JsonCursor cursor, int textStart)
    {
        if (!cursor.BeginList(SchoolShapes.Reviews))
        {
            return;
        }

        var (shape, count) = (SchoolShapes.Review, 0);
        while (cursor.NextElement(SchoolShapes.Reviews, ref count))
        {
            if (!cursor.BeginObject(shape, out var state))
            {
                continue;
            }

            ref var review = ref columns.AddReview();
            while (cursor.NextMember(shape, ref state, out var member))
            {
                switch (member)
                {
                    case 0:
                        review.Kind = cursor.TryChoice(SchoolShapes.ReviewKind, out var kind) ? ReviewKinds.Names.Values[kind] : default;
                        break;
                    case 1:
                        review.By = Text(ref cursor, CommonShapes.Name, textStart);
                        break;
                    case 2:
                        review.On = CursorValues.Date(ref cursor);
                        break;
                    default:
                        review.Result = cursor.TryChoice(SchoolShapes.ReviewResult, out var result) ? ReviewResults.Names.Values[result] : default;
                        break;
                }
            }
        }
    }

    private void ReadPublications(ref JsonCursor cursor, int textStart)
    {
        if (!cursor.BeginList(SchoolShapes.Publications))
        {
            return;
        }

        var count = 0;
        while (cursor.NextElement(SchoolShapes.Publications, ref count))
        {
            ReadPublication(ref cursor, textStart);
        }
    }

    private void ReadPublication(ref JsonCursor cursor, int textStart)
    {
        var shape = SchoolShapes.Publication;
        if (!cursor.BeginObject(shape, out var state))
        {
            return;
        }

        ref var publication = ref columns.AddPublication();
        publication.IsAudienceOpen = true;
        var (channel, hasName, reasonAt) = (-1, false, 0L);
        ReadOnlySpan<byte> name = default;
        while (cursor.NextMember(shape, ref state, out var member))
        {
            switch (member)
            {
                case 0:
                    channel = cursor.TryChoice(SchoolShapes.ChannelKind, out var kind) ? kind : -1;
                    break;
                case 1:
                    if (cursor.IsText(SchoolShapes.ChannelName))
                    {
                        hasName = true;
                        name = cursor.IsEscaped ? Encoding.UTF8.GetBytes(cursor.Text(SchoolShapes.ChannelName)!) : cursor.Bytes;
                    }

                    break;
                case 2:
                    publication.IsAudienceOpen = false;
                    publication.Audience = cursor.TryChoice(SchoolShapes.Audience, out var audience) ? Audiences.Names.At(audience) : default;
                    break;
                case 3:
                    publication.Address = Text(ref cursor, SchoolShapes.Address, textStart);
                    break;
                case 4:
                    publication.From = CursorValues.Date(ref cursor);
                    break;
                case 5:
                    publication.Until = CursorValues.Date(ref cursor);
                    break;
                case 6:
                    reasonAt = cursor.Position;
                    publication.EndReason = cursor.TryChoice(SchoolShapes.EndReason, out var reason) ? (byte)(EndReasons.Names.Values[reason] + 1) : (byte)0;
                    break;
                case 7:
                    publication.Term = CursorValues.Date(ref cursor);
                    break;
                case 8:
                    publication.LinkChecked = CursorValues.Date(ref cursor);
                    break;
                default:
                    publication.LinkResult = cursor.TryChoice(SchoolShapes.LinkResult, out var link) ? (byte)(LinkResults.Names.Values[link] + 1) : (byte)0;
                    break;
            }
        }

        // What is up has no reason of ending, and a reason that nobody reads would be lost.
        if (publication.EndReason != 0 && !state.HasSeen(5))
        {
            cursor.Problems.Add(reasonAt, "撤下理由 reason 须与撤下日期 until 同填；日期不详的写 unknown。", "The 'reason' of ending needs 'until'; write unknown where the day is not known.");
        }

        // A name that did not fit has been reported.
        if (hasName || (channel >= 0 && !state.HasSeen(1)))
        {
            publication.Channel = Channel(ref cursor, state.Start, channel, name);
        }
    }

    /// <summary>A channel by its kind and own name; one that has only a name is of another kind.</summary>
    private int Channel(ref JsonCursor cursor, long start, int kind, ReadOnlySpan<byte> name)
    {
        var value = kind < 0 ? ChannelKind.Other : ChannelKinds.Names.At(kind);
        if (value == ChannelKind.Other && name.IsEmpty)
        {
            cursor.Problems.Add(start, "渠道为 other 时须填 name。", "A channel 'other' needs a 'name'.");
            return -1;
        }

        var number = channelTexts.Find(name, (byte)value);
        if (number < 0)
        {
            number = channelTexts.Add(name, (byte)value);
            channels.Add(columns.ChannelNumber(Xxgk.Channel.Of(value, name.IsEmpty ? null : Encoding.UTF8.GetString(name.ToArray()))));
        }

        return channels[number];
    }
}

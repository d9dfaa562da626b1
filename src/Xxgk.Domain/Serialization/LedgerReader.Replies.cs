using Xxgk.Requests;
using static Xxgk.Serialization.LedgerShapes;

namespace Xxgk.Serialization;

/// <summary>Replies as the ledger records them: what they lack is a finding.</summary>
internal sealed partial class LedgerReader
{
    private static Requests.Reply? ReadReply(ref JsonCursor cursor)
    {
        if (!cursor.BeginObject(LedgerShapes.Reply, out var state))
        {
            return null;
        }

        var before = cursor.Problems.Count;
        var (kind, way, body, isUnknown) = (default(ReplyKind), (string?)null, (string?)null, false);
        var (grounds, remedies, fees) = (new List<ReplyGround>(), new List<RequestRemedy>(), new List<RequestFee>());
        while (cursor.NextMember(LedgerShapes.Reply, ref state, out var member))
        {
            switch (LedgerShapes.Reply.Members[member].Name)
            {
                case "kind": kind = Chosen(ref cursor, LedgerShapes.ReplyKind, ReplyKinds.Names); break;
                case "wayToGet": way = cursor.Text(ReplyText); break;
                case "grounds": ReadGrounds(ref cursor, grounds); break;
                case "competentBody": body = cursor.Text(ReplyText); break;
                case "competentBodyIsUnknown": cursor.TryBoolean(out isUnknown); break;
                case "whereToTurn": ReadRemedies(ref cursor, remedies); break;
                default: ReadFees(ref cursor, fees); break;
            }
        }

        return cursor.Problems.Count != before ? null : Requests.Reply.AsRecorded(kind, new ReplyContent
        {
            WayToGet = way,
            Grounds = grounds,
            CompetentBody = body,
            CompetentBodyIsUnknown = isUnknown,
            WhereToTurn = remedies,
            Fees = fees,
        });
    }

    private static void ReadGrounds(ref JsonCursor cursor, List<ReplyGround> grounds)
    {
        if (!cursor.BeginList(Grounds))
        {
            return;
        }

        var count = 0;
        while (cursor.NextElement(Grounds, ref count))
        {
            if (!cursor.BeginObject(Ground, out var state))
            {
                continue;
            }

            var (provision, reason) = ((Provision?)null, (string?)null);
            while (cursor.NextMember(Ground, ref state, out var member))
            {
                if (member == 0)
                {
                    provision = CursorValues.Provision(ref cursor);
                }
                else
                {
                    reason = cursor.Text(ReplyText);
                }
            }

            grounds.Add(new(provision, reason));
        }
    }

    private static void ReadRemedies(ref JsonCursor cursor, List<RequestRemedy> remedies)
    {
        if (!cursor.BeginList(Remedies))
        {
            return;
        }

        var count = 0;
        while (cursor.NextElement(Remedies, ref count))
        {
            remedies.Add(Chosen(ref cursor, Remedy, RequestRemedies.Names));
        }
    }

    private static void ReadFees(ref JsonCursor cursor, List<RequestFee> fees)
    {
        if (!cursor.BeginList(Fees))
        {
            return;
        }

        var count = 0;
        while (cursor.NextElement(Fees, ref count))
        {
            if (!cursor.BeginObject(Fee, out var state))
            {
                continue;
            }

            var before = cursor.Problems.Count;
            var (kind, charged, reduced) = (default(FeeKind), 0m, 0m);
            while (cursor.NextMember(Fee, ref state, out var member))
            {
                switch (member)
                {
                    case 0: kind = Chosen(ref cursor, LedgerShapes.FeeKind, FeeKinds.Names); break;
                    case 1: cursor.TryAmount(AmountShape.Instance, out charged); break;
                    default: cursor.TryAmount(AmountShape.Instance, out reduced); break;
                }
            }

            if (cursor.Problems.Count == before)
            {
                fees.Add(new(kind, charged, reduced));
            }
        }
    }
}

using NodaTime;
using Xxgk.Requests;
using static Xxgk.Serialization.LedgerShapes;

namespace Xxgk.Serialization;

/// <summary>The matters beside requests.</summary>
internal sealed partial class LedgerReader
{
    private void ReadMatters(ref JsonCursor cursor)
    {
        if (!cursor.BeginList(Related))
        {
            return;
        }

        var count = 0;
        while (cursor.NextElement(Related, ref count))
        {
            if (ReadMatter(ref cursor) is { } matter)
            {
                matters.Add(matter);
            }
        }
    }

    private RelatedMatter? ReadMatter(ref JsonCursor cursor)
    {
        if (!cursor.BeginObject(Matter, out var state))
        {
            return null;
        }

        var before = cursor.Problems.Count;
        var (id, kind, receivedOn) = ((string?)null, default(RelatedMatterKind), (LocalDate?)null);
        var (requestId, subject, decidedBy, answeredBy) = ((string?)null, (string?)null, (string?)null, (string?)null);
        var (decidedOn, correctedOn, enteredOn) = ((LocalDate?)null, (LocalDate?)null, (LocalDate?)null);
        var outcome = default(RelatedOutcome);
        while (cursor.NextMember(Matter, ref state, out var member))
        {
            switch (Matter.Members[member].Name)
            {
                case "id": id = ReadId(ref cursor, matterIds); break;
                case "kind": kind = Chosen(ref cursor, MatterKind, RelatedMatterKinds.Names); break;
                case "receivedOn": receivedOn = CursorValues.Day(ref cursor); break;
                case "requestId": requestId = cursor.Text(Id); break;
                case "subject": subject = cursor.Text(CommonShapes.Words); break;
                case "decidedBy": decidedBy = cursor.Text(CommonShapes.Words); break;
                case "answeredBy": answeredBy = cursor.Text(CommonShapes.Words); break;
                case "decidedOn": decidedOn = CursorValues.Day(ref cursor); break;
                case "outcome": outcome = Chosen(ref cursor, MatterOutcome, RelatedOutcomes.Names); break;
                case "correctedOn": correctedOn = CursorValues.Day(ref cursor); break;
                default: enteredOn = CursorValues.Day(ref cursor); break;
            }
        }

        return cursor.Problems.Count != before ? null : new RelatedMatter(id!, kind, receivedOn!.Value)
        {
            RequestId = requestId,
            Subject = subject,
            DecidedBy = decidedBy,
            AnsweredBy = answeredBy,
            DecidedOn = decidedOn,
            Outcome = outcome,
            CorrectedOn = correctedOn,
            EnteredOn = enteredOn,
        };
    }
}

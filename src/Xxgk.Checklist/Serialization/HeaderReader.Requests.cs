using Xxgk.Requests;

namespace Xxgk.Serialization;

/// <summary>What a school's file says beside its register: consultations, and the ledger of requests or where it is.</summary>
internal sealed partial class HeaderReader
{
    private List<Consultation> consultations = [];
    private RequestFacts? requests;
    private string? ledgerPath;

    public void ReadLedger(ref JsonCursor cursor) => requests = new LedgerReader().Read(ref cursor);

    public void ReadLedgerPath(ref JsonCursor cursor) => ledgerPath = cursor.Text(SchoolShapes.LongWords);

    public void ReadConsultations(ref JsonCursor cursor)
    {
        if (!cursor.BeginList(SchoolShapes.Consultations))
        {
            return;
        }

        var count = 0;
        while (cursor.NextElement(SchoolShapes.Consultations, ref count))
        {
            if (!cursor.BeginObject(SchoolShapes.ConsultationShape, out var state))
            {
                continue;
            }

            var (title, opened, closed, department) = ((string?)null, 0, 0, (string?)null);
            while (cursor.NextMember(SchoolShapes.ConsultationShape, ref state, out var member))
            {
                switch (member)
                {
                    case 0: title = cursor.Text(SchoolShapes.LongTitle); break;
                    case 1: opened = CursorValues.Date(ref cursor); break;
                    case 2: closed = CursorValues.Date(ref cursor); break;
                    default: department = cursor.Text(CommonShapes.Name); break;
                }
            }

            if (title is not null)
            {
                consultations.Add(new(title) { Opened = PartialDate.FromPacked(opened), Closed = PartialDate.FromPacked(closed), Department = department });
            }
        }
    }
}

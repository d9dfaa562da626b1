using NodaTime;
using Xxgk.Requests;
using static Xxgk.Serialization.LedgerShapes;

namespace Xxgk.Serialization;

/// <summary>The requests of a ledger, and apart from them who asked.</summary>
internal sealed partial class LedgerReader
{
    private void ReadRequests(ref JsonCursor cursor)
    {
        if (!cursor.BeginList(LedgerShapes.Requests))
        {
            return;
        }

        var count = 0;
        while (cursor.NextElement(LedgerShapes.Requests, ref count))
        {
            ReadRequest(ref cursor);
        }
    }

    private void ReadRequest(ref JsonCursor cursor)
    {
        if (!cursor.BeginObject(Request, out var state))
        {
            return;
        }

        var draft = new RequestDraft();
        while (cursor.NextMember(Request, ref state, out var member))
        {
            switch (Request.Members[member].Name)
            {
                case "id": draft.Id = ReadId(ref cursor, requestIds); break;
                case "arrivedOn":
                    draft.ArrivedAt = cursor.Position;
                    draft.ArrivedOn = CursorValues.Day(ref cursor);
                    break;
                case "law": draft.Law = ReadLaw(ref cursor); break;
                case "confirmedOn": draft.ConfirmedOn = CursorValues.Day(ref cursor); break;
                case "channel": draft.Channel = Chosen(ref cursor, LedgerShapes.Channel, RequestChannels.Names); break;
                case "applicantKind": draft.ApplicantKind = Chosen(ref cursor, LedgerShapes.ApplicantKind, ApplicantKinds.Names); break;
                case "subject": draft.Subject = cursor.Text(CommonShapes.Words); break;
                case "purpose": draft.Purpose = cursor.Text(CommonShapes.Words); break;
                case "department": draft.Department = cursor.Text(CommonShapes.Name); break;
                case "follows": draft.Follows = cursor.Text(Id); break;
                case "enteredOn": draft.EnteredOn = CursorValues.Day(ref cursor); break;
                case "applicant": draft.Applicant = ReadApplicant(ref cursor); break;
                default: ReadEvents(ref cursor, draft.Events); break;
            }
        }

        drafts.Add(draft);
        if (draft is { Id: { } id, Applicant: { } applicant })
        {
            applicants[id] = applicant;
        }
    }

    private static Applicant? ReadApplicant(ref JsonCursor cursor)
    {
        cursor.HidesValues = true;
        if (!cursor.BeginObject(LedgerShapes.Applicant, out var state))
        {
            cursor.HidesValues = false;
            return null;
        }

        var texts = new string?[LedgerShapes.Applicant.Members.Count];
        while (cursor.NextMember(LedgerShapes.Applicant, ref state, out var member))
        {
            texts[member] = cursor.Text(PersonalText);
        }

        cursor.HidesValues = false;
        return new Applicant { Name = texts[0], Phone = texts[1], Email = texts[2], IdNumber = texts[3], Address = texts[4] };
    }

    /// <summary>A request as far as it was read: its regime may be named further on.</summary>
    private sealed class RequestDraft
    {
        public string? Id { get; set; }

        public long ArrivedAt { get; set; }

        public LocalDate? ArrivedOn { get; set; }

        public RequestLaw? Law { get; set; }

        public LocalDate? ConfirmedOn { get; set; }

        public RequestChannel Channel { get; set; }

        public ApplicantKind ApplicantKind { get; set; }

        public string? Subject { get; set; }

        public string? Purpose { get; set; }

        public string? Department { get; set; }

        public string? Follows { get; set; }

        public LocalDate? EnteredOn { get; set; }

        public Applicant? Applicant { get; set; }

        public List<RequestEvent> Events { get; } = [];

        public InformationRequest Under(RequestLaw law) => new(Id!, Law ?? law, ArrivedOn!.Value)
        {
            ConfirmedOn = ConfirmedOn,
            Channel = Channel,
            ApplicantKind = ApplicantKind,
            Subject = Subject,
            Purpose = Purpose,
            Department = Department,
            Follows = Follows,
            EnteredOn = EnteredOn,
            Events = Events,
        };
    }
}

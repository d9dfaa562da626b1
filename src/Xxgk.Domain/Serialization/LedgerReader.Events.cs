using NodaTime;
using Xxgk.Requests;
using static Xxgk.Serialization.LedgerShapes;

namespace Xxgk.Serialization;

/// <summary>What has happened to a request. A member that belongs to another kind of event is a problem, not something to forget.</summary>
internal sealed partial class LedgerReader
{
    private const string WhatEachHas = "kind day sequence enteredOn";

    private static readonly Dictionary<RequestEventKind, (string Needed, string Possible)> MembersOf = new()
    {
        [RequestEventKind.AskToSupplement] = ("", "by"),
        [RequestEventKind.Consult] = ("party", "partyKind receivedByParty"),
        [RequestEventKind.Opinion] = ("party", "consents"),
        [RequestEventKind.Silence] = ("party", ""),
        [RequestEventKind.Extend] = ("workingDays", ""),
        [RequestEventKind.Reply] = ("reply", ""),
    };

    private static void ReadEvents(ref JsonCursor cursor, List<RequestEvent> events)
    {
        if (!cursor.BeginList(Events))
        {
            return;
        }

        var count = 0;
        var places = new Dictionary<(LocalDate, int), long>();
        while (cursor.NextElement(Events, ref count))
        {
            var start = cursor.Position;
            if (ReadEvent(ref cursor) is not { } happened)
            {
                continue;
            }

            if (places.TryGetValue((happened.Day, happened.Sequence), out var other))
            {
                cursor.Problems.Add(start, other, line => Wording.Of(
                    FormattableString.Invariant($"与第{line}行的事件同日且同序：同一天的事件须以 sequence 注明先后，不得相同。"),
                    FormattableString.Invariant($"Same day and place as the event on line {line}: events of one day need a 'sequence' each, no two alike.")));
                continue;
            }

            places.Add((happened.Day, happened.Sequence), start);
            events.Add(happened);
        }
    }

    private static RequestEvent? ReadEvent(ref JsonCursor cursor)
    {
        if (!cursor.BeginObject(Event, out var state))
        {
            return null;
        }

        var before = cursor.Problems.Count;
        var draft = new EventDraft();
        var hasKind = false;
        while (cursor.NextMember(Event, ref state, out var member))
        {
            switch (Event.Members[member].Name)
            {
                case "kind":
                    hasKind = cursor.TryChoice(EventKind, out var choice);
                    draft.Kind = RequestEventKinds.All[choice + 1];
                    break;
                case "day": draft.Day = CursorValues.Day(ref cursor); break;
                case "sequence": draft.Sequence = cursor.TryNumber(Count, out var sequence) ? sequence : 0; break;
                case "enteredOn": draft.EnteredOn = CursorValues.Day(ref cursor); break;
                case "by": draft.By = CursorValues.Day(ref cursor); break;
                case "party": draft.Party = cursor.Text(Party); break;
                case "partyKind": draft.PartyKind = Chosen(ref cursor, PartyKind, ConsultedParties.Names); break;
                case "receivedByParty": draft.ReceivedByParty = CursorValues.Day(ref cursor); break;
                case "consents": draft.Consents = cursor.TryBoolean(out var consents) ? consents : null; break;
                case "workingDays": draft.Length = ReadDays(ref cursor); break;
                default: draft.Reply = ReadReply(ref cursor); break;
            }
        }

        if (hasKind)
        {
            CheckMembers(ref cursor, state, draft.Kind);
        }

        return cursor.Problems.Count == before ? draft.ToEvent() : null;
    }

    private static void CheckMembers(ref JsonCursor cursor, MemberState state, RequestEventKind kind)
    {
        var (needed, possible) = MembersOf.TryGetValue(kind, out var members) ? members : ("", "");
        var known = $"{WhatEachHas} {needed} {possible}".Split(' ');
        for (var member = 0; member < Event.Members.Count; member++)
        {
            var name = Event.Members[member].Name;
            if (state.HasSeen(member) && !known.Contains(name, StringComparer.Ordinal))
            {
                cursor.Problems.Add(
                    state.Start,
                    $"事件 {kind.ToJsonName()}（{kind.ToWording().Chinese}）没有成员“{name}”。",
                    $"An event '{kind.ToJsonName()}' has no member '{name}'.");
            }
        }

        if (needed.Length > 0 && !state.HasSeen(PlaceOf(needed)))
        {
            cursor.Problems.Add(
                state.Start,
                $"事件 {kind.ToJsonName()}（{kind.ToWording().Chinese}）缺少成员“{needed}”。",
                $"An event '{kind.ToJsonName()}' needs the member '{needed}'.");
        }
    }

    private static int PlaceOf(string member) =>
        Event.Members.Select((one, place) => (one.Name, place)).First(one => string.Equals(one.Name, member, StringComparison.Ordinal)).place;

    /// <summary>An event as far as it was read.</summary>
    private sealed class EventDraft
    {
        public RequestEventKind Kind { get; set; }

        public LocalDate? Day { get; set; }

        public int Sequence { get; set; }

        public LocalDate? EnteredOn { get; set; }

        public LocalDate? By { get; set; }

        public string? Party { get; set; }

        public ConsultedParty PartyKind { get; set; }

        public LocalDate? ReceivedByParty { get; set; }

        public bool? Consents { get; set; }

        public WorkingDays? Length { get; set; }

        public Reply? Reply { get; set; }

        public RequestEvent ToEvent()
        {
            var day = Day!.Value;
            return Kind switch
            {
                RequestEventKind.BeginReview => new ReviewBegun(day) { Sequence = Sequence, EnteredOn = EnteredOn },
                RequestEventKind.AskToSupplement => new SupplementAsked(day, By) { Sequence = Sequence, EnteredOn = EnteredOn },
                RequestEventKind.Supplement => new Supplemented(day) { Sequence = Sequence, EnteredOn = EnteredOn },
                RequestEventKind.Lapse => new Lapsed(day) { Sequence = Sequence, EnteredOn = EnteredOn },
                RequestEventKind.Consult => new PartyConsulted(day, Party!)
                {
                    Sequence = Sequence,
                    EnteredOn = EnteredOn,
                    PartyKind = PartyKind,
                    ReceivedByParty = ReceivedByParty,
                },
                RequestEventKind.Opinion => new OpinionReceived(day, Party!) { Sequence = Sequence, EnteredOn = EnteredOn, Consents = Consents },
                RequestEventKind.Silence => new SilenceNoted(day, Party!) { Sequence = Sequence, EnteredOn = EnteredOn },
                RequestEventKind.Extend => new TermExtended(day, Length!.Value) { Sequence = Sequence, EnteredOn = EnteredOn },
                RequestEventKind.Reply => new RequestReplied(day, Reply!) { Sequence = Sequence, EnteredOn = EnteredOn },
                _ => new RequestWithdrawn(day) { Sequence = Sequence, EnteredOn = EnteredOn },
            };
        }
    }
}

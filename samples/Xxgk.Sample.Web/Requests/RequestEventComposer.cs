using NodaTime.Text;
using Xxgk.Requests;
using Xxgk.Samples.Web.Records;
using Xxgk.Samples.Web.Text;

namespace Xxgk.Samples.Web.Requests;

/// <summary>An event made from what the office typed, or all that it lacks.</summary>
internal sealed class RequestEventComposer(InformationRequest request, LocalDate today)
{
    private const int LongestExtension = 60;

    private readonly List<Wording> problems = [];

    public IReadOnlyList<Wording> Problems => problems;

    public RequestEvent? Compose(RequestEventForm form)
    {
        var day = DayOf(form.Day, "日期", "day") ?? today;
        if (day < request.ArrivedOn || day > today)
        {
            Say("日期应在收到申请之日至今日之间。", "The day lies between the day of receipt and today.");
        }

        var happened = Of(form, day);
        return problems.Count == 0 ? happened : null;
    }

    private RequestEvent? Of(RequestEventForm form, LocalDate day)
    {
        var sequence = request.Events.Count(known => known.Day == day);
        LocalDate? entered = day == today ? null : today;
        switch (form.Kind)
        {
            case RequestEventKind.BeginReview: return new ReviewBegun(day) { Sequence = sequence, EnteredOn = entered };
            case RequestEventKind.AskToSupplement: return new SupplementAsked(day, DayOf(form.By, "补正期限", "last day to supplement")) { Sequence = sequence, EnteredOn = entered };
            case RequestEventKind.Supplement: return new Supplemented(day) { Sequence = sequence, EnteredOn = entered };
            case RequestEventKind.Lapse: return new Lapsed(day) { Sequence = sequence, EnteredOn = entered };
            case RequestEventKind.Withdraw: return new RequestWithdrawn(day) { Sequence = sequence, EnteredOn = entered };
            case RequestEventKind.Consult when Party(form) is { } party && Enum.IsDefined(form.PartyKind):
                return new PartyConsulted(day, party) { PartyKind = form.PartyKind, ReceivedByParty = DayOf(form.ReceivedByParty, "送达日期", "day of delivery"), Sequence = sequence, EnteredOn = entered };
            case RequestEventKind.Opinion when Party(form) is { } party:
                return new OpinionReceived(day, party) { Consents = bool.TryParse(form.Consents, out var consents) ? consents : null, Sequence = sequence, EnteredOn = entered };
            case RequestEventKind.Silence when Party(form) is { } party: return new SilenceNoted(day, party) { Sequence = sequence, EnteredOn = entered };
            case RequestEventKind.Extend when form.Length is > 0 and <= LongestExtension: return new TermExtended(day, WorkingDays.Of(form.Length.Value)) { Sequence = sequence, EnteredOn = entered };
            case RequestEventKind.Extend: Say($"延长期限应为1至{LongestExtension}个工作日。", $"An extension is of 1 to {LongestExtension} working days."); return null;
            case RequestEventKind.Reply: return ReplyOf(form) is { } reply ? new RequestReplied(day, reply) { Sequence = sequence, EnteredOn = entered } : null;
            default:
                if (problems.Count == 0)
                {
                    Say("没有这种办理步骤。", "There is no such step.");
                }

                return null;
        }
    }

    private string? Party(RequestEventForm form)
    {
        if (TypedText.Line(form.Party) is { } party)
        {
            return party;
        }

        Say("请填写被征求意见方的代称（不要填写姓名）。", "A label of the party is needed, not its name.");
        return null;
    }

    private Reply? ReplyOf(RequestEventForm form)
    {
        if (ReplyTerms.Find(request.Regime, form.Reply) is not { } term)
        {
            Say("所适用的规定没有这种答复。", "The law that applies knows no such reply.");
            return null;
        }

        Provision? provision = null;
        if (TypedText.Line(form.Provision) is { } citation && !Provision.TryParse(citation, out provision))
        {
            Say($"“{citation}”不是条款，请按《高等学校信息公开办法》第十条第（三）项的格式填写。", $"'{citation}' is no provision; it is written as 《高等学校信息公开办法》第十条第（三）项.");
            return null;
        }

        var reason = TypedText.Line(form.Reason);
        var content = new ReplyContent
        {
            WayToGet = TypedText.Line(form.WayToGet),
            CompetentBody = TypedText.Line(form.CompetentBody),
            Grounds = reason is null && provision is null ? [] : [new ReplyGround(provision, reason)],
            WhereToTurn = [.. form.WhereToTurn.Where(Enum.IsDefined).Distinct()],
        };
        var lacking = term.LackingIn(content);
        if (lacking.Count > 0)
        {
            Say(
                $"“{form.Reply.ToWording().Chinese}”的答复应当写明：{string.Join('、', lacking.Select(part => part.ToWording().Chinese))}。",
                $"A reply that is '{form.Reply.ToWording().English}' must give: {string.Join(", ", lacking.Select(part => part.ToWording().English))}.");
            return null;
        }

        return Reply.Make(request.Regime, form.Reply, content);
    }

    private LocalDate? DayOf(string? text, string chinese, string english)
    {
        if (TypedText.Line(text) is not { } typed)
        {
            return null;
        }

        if (LocalDatePattern.Iso.Parse(typed) is { Success: true, Value: var day })
        {
            return day;
        }

        Say($"“{typed}”不是日期：{chinese}按2021-03-05的格式填写。", $"'{typed}' is not a day: the {english} is written as 2021-03-05.");
        return null;
    }

    private void Say(string chinese, string english) => problems.Add(Wording.Of(chinese, english));
}

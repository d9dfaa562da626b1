namespace Xxgk.Evaluation;

/// <summary>The rules of an edition for a school without a catalogue of its own: made once for all such schools.</summary>
internal sealed class OfficialRules
{
    public OfficialRules(ChecklistEdition edition, WorkingCalendar calendar)
    {
        Edition = edition;
        Calendar = calendar;
        List = edition.With(null);
        Rules = [.. List.Parts.Select(part => RuleOf(part, PackedDate.Pack(edition.AssessedFrom)))];
        Plain = PlainRule.Of(Rules);
    }

    public ChecklistEdition Edition { get; }

    public WorkingCalendar Calendar { get; }

    public ApplicableList List { get; }

    public PartRule[] Rules { get; }

    public PlainRule[] Plain { get; }

    private static PartRule RuleOf(ItemPart part, int assessedFrom) => new(part)
    {
        AssessedFrom = assessedFrom,
        WorkingDays = part.Limit.Kind == TimeLimitKind.WorkingDaysAfter ? part.Limit.Days : 0,
        CalendarDays = part.Limit.Kind == TimeLimitKind.CalendarDaysAfter ? part.Limit.Days : 0,
        NoticeDays = part.Limit.Kind == TimeLimitKind.NoticeOfAtLeast ? part.Limit.Days : 0,
        DateMonth = part.Limit.Month,
        DateDay = part.Limit.Day,
    };
}

using NodaTime;

namespace Xxgk;

/// <summary>One thing that falls due (待办事项).</summary>
public sealed class AgendaEntry
{
    internal AgendaEntry(string key, AgendaEntryKind kind, Wording title, Wording reason, Provision provision, LocalDate asOf, LocalDate? dueOn, LocalDate notBefore)
    {
        Key = key;
        Kind = kind;
        Title = title;
        Reason = reason;
        Provision = provision;
        AsOf = asOf;
        DueOn = dueOn;
        NotBefore = notBefore;
    }

    /// <summary>What tells the entry from every other of the agenda, and stays the same from day to day (标识).</summary>
    public string Key { get; }

    /// <summary>What kind of day it stands on (种类).</summary>
    public AgendaEntryKind Kind { get; }

    /// <summary>What is to be done (事项).</summary>
    public Wording Title { get; }

    /// <summary>Why it is on the agenda (事由).</summary>
    public Wording Reason { get; }

    /// <summary>The provision (条款).</summary>
    public Provision Provision { get; }

    /// <summary>The day at which the agenda was made (截止日).</summary>
    public LocalDate AsOf { get; }

    /// <summary>The deadline or the planned day; null where there is none that can be told (期限届满日、计划日).</summary>
    public LocalDate? DueOn { get; }

    /// <summary>The earliest day that the deadline can be; the deadline itself where it is known (最早).</summary>
    public LocalDate NotBefore { get; }

    /// <summary>The item or the part of the checklist; null where it concerns none (清单事项).</summary>
    public ItemReference? Item { get; internal set; }

    /// <summary>The record in the school's register; null where there is none (台账记录编号).</summary>
    public string? RecordId { get; internal set; }

    /// <summary>The request for information that it is about (申请编号); null where it is about none.</summary>
    public string? RequestId { get; internal set; }

    /// <summary>The department responsible, as the record, the catalogue, the request or the consultation names it; null if none does (责任部门).</summary>
    public string? Department { get; internal set; }

    /// <summary>The working days from the as-of date, not counted, to the deadline; null where there is no deadline, it has passed, or the calendar does not reach it (剩余工作日).</summary>
    public int? WorkingDaysLeft { get; internal init; }

    /// <summary>Whether a legal deadline has passed (是否逾期). A planned day is never overdue.</summary>
    public bool IsOverdue => Kind == AgendaEntryKind.LegalDeadline && DueOn < AsOf;

    /// <summary>The day and the title in Chinese (文本).</summary>
    public override string ToString() => (IsOverdue ? "逾期，" : DueOn is null ? "最早" : string.Empty) + PartialDate.Of(NotBefore).ToString(Language.Chinese) + "：" + Title.Chinese;
}

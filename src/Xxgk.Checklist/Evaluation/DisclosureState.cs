using Ardalis.GuardClauses;
using Xxgk.Serialization;

namespace Xxgk;

/// <summary>Where a matter stands at the as-of date (现状). A later member is worse, as a part or an item shows its worst.</summary>
public enum DisclosureState
{
    /// <summary>The period ended before the checklist existed, and is not assessed by it (不在核对范围).</summary>
    NotAssessed,

    /// <summary>The part does not apply to the school (不适用).</summary>
    NotApplicable,

    /// <summary>Withheld, with reason and provision (不予公开). One of the 50 that is withheld is a warning too.</summary>
    Withheld,

    /// <summary>Declared, of a part that may be nil: nothing of the kind in the period (本学年未发生).</summary>
    NothingThisPeriod,

    /// <summary>The source is an extract and does not speak of it (报告未说明). That is no breach.</summary>
    NotStated,

    /// <summary>No record, and none was due yet (未到公开时点): of an annual part until the planned time or the period's end, of an event-driven one until the period's end.</summary>
    NotYetDue,

    /// <summary>A continuing text that is up, neither made nor changed in the period, or existing holdings that are up (持续公开).</summary>
    Standing,

    /// <summary>Taken down at the end of its term, or because it expired, was archived, repealed or replaced (公示期满撤下).</summary>
    NoticeExpired,

    /// <summary>Published to the required audience, and up (已公开). Whether in time, <see cref="Timeliness"/> says.</summary>
    Disclosed,

    /// <summary>Secrecy review or approval is open, within the limit (审查中).</summary>
    UnderReview,

    /// <summary>Not disclosed yet, within the limit (期限内待公开).</summary>
    Pending,

    /// <summary>Whether the part applies is not established: a fact is missing (适用与否待定).</summary>
    CannotTell,

    /// <summary>Dates that are not exact leave several states possible (现状无法核定).</summary>
    CannotBeDetermined,

    /// <summary>Not disclosed, and the limit cannot be determined (未公开，时限无法核定): a date or a holiday notice is missing, or it is existing holdings.</summary>
    NotDisclosedLimitUnknown,

    /// <summary>Repealed but still shown (已废止仍在公开).</summary>
    RepealedStillShown,

    /// <summary>No record of an event-driven matter in a finished period (未查到公开记录，请公开或说明本学年未发生).</summary>
    NoRecordOfEvent,

    /// <summary>Shown on campus only after the limit, though it is for society (仅限校内公开).</summary>
    CampusOnly,

    /// <summary>One of the 50, classed as upon request (应主动公开而列为依申请公开).</summary>
    OnRequestOnly,

    /// <summary>Taken down, neither at the end of a term nor for one of the reasons of <see cref="NoticeExpired"/> (提前撤下).</summary>
    TakenDownEarly,

    /// <summary>No record of a continuing part, or of an annual one that is due, in a complete register (未查到公开记录).</summary>
    NoRecord,

    /// <summary>Not disclosed, after the limit (逾期未公开).</summary>
    Overdue,
}

/// <summary>The words for a <see cref="DisclosureState"/> (现状用语).</summary>
public static class DisclosureStates
{
    /// <summary>All states, from the mildest to the worst (由轻到重).</summary>
    public static IReadOnlyList<DisclosureState> All { get; } = [.. Enumerable.Range(0, Count).Select(value => (DisclosureState)value)];

    internal const int Count = (int)DisclosureState.Overdue + 1;

    /// <summary>The state in both languages (中英文名称).</summary>
    /// <param name="state">A state.</param>
    public static Wording ToWording(this DisclosureState state) => state switch
    {
        DisclosureState.NotApplicable => Wording.Of("不适用", "not applicable"),
        DisclosureState.Withheld => Wording.Of("不予公开", "withheld"),
        DisclosureState.NothingThisPeriod => Wording.Of("本学年未发生", "nothing in the period"),
        DisclosureState.NotStated => Wording.Of("报告未说明", "not stated in the report"),
        DisclosureState.NotYetDue => Wording.Of("未到公开时点", "not yet due"),
        DisclosureState.Standing => Wording.Of("持续公开", "standing"),
        DisclosureState.NoticeExpired => Wording.Of("公示期满撤下", "notice expired"),
        DisclosureState.Disclosed => Wording.Of("已公开", "disclosed"),
        DisclosureState.UnderReview => Wording.Of("审查中", "under review"),
        DisclosureState.Pending => Wording.Of("期限内待公开", "within the time limit"),
        DisclosureState.CannotTell => Wording.Of("适用与否待定", "applicability not established"),
        DisclosureState.CannotBeDetermined => Wording.Of("现状无法核定", "state cannot be determined"),
        DisclosureState.NotDisclosedLimitUnknown => Wording.Of("未公开，时限无法核定", "not disclosed, limit cannot be determined"),
        DisclosureState.RepealedStillShown => Wording.Of("已废止仍在公开", "repealed but still shown"),
        DisclosureState.NoRecordOfEvent or DisclosureState.NoRecord => Wording.Of("未查到公开记录", "no record of disclosure"),
        DisclosureState.CampusOnly => Wording.Of("仅限校内公开", "on campus only"),
        DisclosureState.OnRequestOnly => Wording.Of("应主动公开而列为依申请公开", "on request only"),
        DisclosureState.TakenDownEarly => Wording.Of("提前撤下", "taken down early"),
        DisclosureState.Overdue => Wording.Of("逾期未公开", "overdue, not disclosed"),
        _ => Wording.Of("不在核对范围", "not assessed"),
    };

    /// <summary>The name in JSON (JSON名称), such as <c>noRecordOfEvent</c>.</summary>
    /// <param name="state">A state.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the states.</exception>
    public static string ToJsonName(this DisclosureState state) => TallyShapes.State.Names[Guard.Against.OutOfRange((int)state, nameof(state), 0, Count - 1)];
}

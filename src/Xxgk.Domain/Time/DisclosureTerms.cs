using NodaTime;

namespace Xxgk;

/// <summary>How long an institution has to disclose, to update and to hear views, day by day of the law (公开时限).</summary>
/// <remarks>
/// All terms are in working days. The Measures' article 17 is cited with a number that is not confirmed; its twenty working days
/// have been seen, its ten have not. What the law of a special matter provides goes before.
/// </remarks>
public static class DisclosureTerms
{
    /// <summary>From the day on which information is made or obtained to the last day of disclosing it (制作完成或者获取之日起的公开期限): 20 working days.</summary>
    public static Dated<WorkingDays> ToDisclose { get; } = TwentyWorkingDays();

    /// <summary>From the day of a change to the last day of updating what is disclosed (内容变更后的更新期限): 20 working days.</summary>
    public static Dated<WorkingDays> ToUpdate { get; } = TwentyWorkingDays();

    /// <summary>The least time for views of staff and students on a decision (征求师生意见的期限): 10 working days; not confirmed.</summary>
    public static Dated<WorkingDays> ToHearViews { get; } = new(
        new DatedRow<WorkingDays>(new(2010, 9, 1), WorkingDays.Of(10), Instruments.Measures.Article(17)));

    private static Dated<WorkingDays> TwentyWorkingDays() => new(
        new DatedRow<WorkingDays>(new(2010, 9, 1), WorkingDays.Of(20), Instruments.Measures.Article(17)),
        new DatedRow<WorkingDays>(new(2014, 7, 25), WorkingDays.Of(20), Instruments.ChecklistNotice2014.Part(2)));
}

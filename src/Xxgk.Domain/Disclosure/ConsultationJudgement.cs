namespace Xxgk;

/// <summary>Whether a consultation was open long enough (征求意见期限核对结果).</summary>
public enum ConsultationOutcome
{
    /// <summary>Cannot be decided: a day or a notice is missing (无法判定).</summary>
    CannotBeDecided,

    /// <summary>It was open long enough (符合期限).</summary>
    LongEnough,

    /// <summary>It was open for less than the term (少于规定期限).</summary>
    TooShort,

    /// <summary>The last day lies before the first (日期矛盾).</summary>
    DatesContradict,

    /// <summary>It was opened before the Measures were in force: no term to compare with (早于规定施行).</summary>
    NoTerm,
}

/// <summary>What came of comparing a consultation with its term (征求意见期限核对).</summary>
/// <param name="Outcome">The result (结果).</param>
/// <param name="Open">The working days for which it was open (征求意见的工作日数); null where they are not known.</param>
/// <param name="Term">The term in force when it was opened, with its provision (规定期限); null where there is none or that day is not known.</param>
/// <param name="Missing">The day or the notice that is missing, or that may yet change the count (所缺信息); empty where there is none.</param>
public sealed record ConsultationJudgement(ConsultationOutcome Outcome, WorkingDays? Open, DatedRow<WorkingDays>? Term, Wording Missing)
{
    /// <summary>The result in both languages (说明).</summary>
    public Wording Wording => (Outcome, Open?.Count, Term?.Value.Count) switch
    {
        (ConsultationOutcome.LongEnough, null, var term) => DateWords.Wording($"征求意见不少于{term}个工作日。", $"Open for at least {term} working days."),
        (ConsultationOutcome.LongEnough, var open, var term) =>
            DateWords.Wording($"征求意见{open}个工作日，不少于{term}个工作日。", $"Open for {open} working days; at least {term} are asked for."),
        (ConsultationOutcome.TooShort, var open, var term) =>
            DateWords.Wording($"征求意见{open}个工作日，少于{term}个工作日。", $"Open for {open} working days; at least {term} are asked for."),
        (ConsultationOutcome.DatesContradict, _, _) => Wording.Of("截止日期早于开始日期，日期矛盾。", "The last day lies before the first: the dates contradict."),
        (ConsultationOutcome.NoTerm, _, _) => Wording.Of("开始征求意见时《办法》尚未施行，无期限可核对。", "Opened before the Measures were in force: there is no term to compare with."),
        _ => Wording.Of($"{Missing.Chinese}，征求意见期限无法判定。", $"The term cannot be decided: {Missing.English}."),
    };

    /// <summary>The result in Chinese (文本).</summary>
    public override string ToString() => Wording.Chinese;
}

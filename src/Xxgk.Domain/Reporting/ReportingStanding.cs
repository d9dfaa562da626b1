namespace Xxgk.Reporting;

/// <summary>Where the duty to report stands on a day (年度报告状态).</summary>
public enum ReportingState
{
    /// <summary>The report fell due before any rule asked for it (尚无规定).</summary>
    NoDuty,

    /// <summary>The period of the report has not ended (报告期未满).</summary>
    NotYetDue,

    /// <summary>The period has ended, and the report is to be written and published (编制期内).</summary>
    Open,

    /// <summary>The day is the last one within the limit (今日到期).</summary>
    DueToday,

    /// <summary>The limit has passed, and the report is not known to be published (逾期未公开).</summary>
    Overdue,

    /// <summary>Published within the limit (按时公开).</summary>
    Published,

    /// <summary>Published after the limit (逾期公开).</summary>
    PublishedLate,

    /// <summary>Published on a day that is not known well enough to compare (已公开，及时与否无法核定).</summary>
    PublishedOnUnknownDay,
}

/// <summary>Where the duty to report stands, and by how many days (年度报告状态及天数).</summary>
/// <param name="State">The state (状态).</param>
/// <param name="Days">
/// Calendar days (自然日): to the due date while the report is open or not yet due; after it when it is overdue or published late; else 0.
/// </param>
/// <param name="IsAtLeast">Whether there may be more days, since the day of publication is known by its month or year only (是否至少).</param>
/// <param name="DueOn">The last day within the limit (期限届满日).</param>
public sealed record ReportingStanding(ReportingState State, int Days, bool IsAtLeast, NodaTime.LocalDate DueOn)
{
    /// <summary>The state in both languages (说明).</summary>
    public Wording Wording
    {
        get
        {
            var (due, isoDue) = (DateWords.Chinese(DueOn), DateWords.Iso(DueOn));
            var (atLeast, englishAtLeast) = IsAtLeast ? ("至少", "at least ") : (string.Empty, string.Empty);
            return State switch
            {
                ReportingState.NoDuty => Wording.Of("当时尚无年度报告规定。", "No rule asked for the report then."),
                ReportingState.NotYetDue => DateWords.Wording($"报告期未满，报告最迟应于{due}公开。", $"The period has not ended; the report is due by {isoDue}."),
                ReportingState.Open => DateWords.Wording($"报告最迟应于{due}公开，还有{Days}日。", $"The report is due by {isoDue}, in {Days} calendar days."),
                ReportingState.DueToday => DateWords.Wording($"报告最迟应于今日（{due}）公开。", $"The report is due today, {isoDue}."),
                ReportingState.Overdue => DateWords.Wording($"报告最迟应于{due}公开，已逾期{Days}日。", $"The report was due by {isoDue} and is {Days} calendar days overdue."),
                ReportingState.Published => DateWords.Wording($"报告已按时公开（最迟{due}）。", $"The report was published in time, by {isoDue}."),
                ReportingState.PublishedLate => DateWords.Wording(
                    $"报告最迟应于{due}公开，实际逾期{atLeast}{Days}日。", $"The report was due by {isoDue} and published {englishAtLeast}{Days} calendar days late."),
                _ => DateWords.Wording(
                    $"报告已公开，公开日期不详，是否按时（最迟{due}）无法核定。", $"The report is published; whether by {isoDue} cannot be determined, since the day is not known."),
            };
        }
    }

    /// <summary>The state in Chinese (文本).</summary>
    public override string ToString() => Wording.Chinese;
}

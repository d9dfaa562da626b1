using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>A consultation of staff and students before a decision (公开征求意见), which is to be open for at least 10 working days.</summary>
/// <remarks>The ten working days, and the article that asks for them, are from memory and not confirmed: see <see cref="DisclosureTerms.ToHearViews"/>.</remarks>
public sealed class Consultation : IEquatable<Consultation>
{
    /// <summary>A consultation (公开征求意见).</summary>
    /// <param name="title">What is consulted upon, 1 to 1,000 characters.</param>
    /// <exception cref="ArgumentNullException">The title is null.</exception>
    /// <exception cref="ArgumentException">The title is blank, too long or holds control characters.</exception>
    public Consultation(string title) => Title = Guard.Against.NotText(title, DisclosureRecord.LongestTitle);

    /// <summary>What is consulted upon (事项).</summary>
    public string Title { get; }

    /// <summary>The day on which the draft was put up (开始日期); unknown unless set.</summary>
    public PartialDate Opened { get; init; }

    /// <summary>The last day on which views were taken, which counts (截止日期); unknown unless set.</summary>
    public PartialDate Closed { get; init; }

    /// <summary>The department responsible (责任部门), 1 to 200 characters; null if none is named.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? Department { get; init => field = Guard.Against.NotTextOrNull(value, DisclosureRecord.LongestName); }

    /// <summary>Whether it was open long enough (核对征求意见期限): the day of opening does not count, the last day does.</summary>
    /// <param name="calendar">The working days.</param>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    public ConsultationJudgement Judge(WorkingCalendar calendar)
    {
        Guard.Against.Null(calendar);
        if (!Opened.TryGetDay(out var opened) || !Closed.TryGetDay(out var closed))
        {
            return new(ConsultationOutcome.CannotBeDecided, null, null, Wording.Of("缺少确切的起止日期", "an exact first or last day is missing"));
        }

        var term = DisclosureTerms.ToHearViews.On(opened);
        if (closed < opened || term is null)
        {
            return new(closed < opened ? ConsultationOutcome.DatesContradict : ConsultationOutcome.NoTerm, null, term, default);
        }

        var count = calendar.Count(opened, closed);
        if (count.TryGetValue(out var days))
        {
            return new(days >= term.Value ? ConsultationOutcome.LongEnough : ConsultationOutcome.TooShort, days, term, count.Missing);
        }

        // A last day beyond the notices lies after every day that they cover, the end of the term among them.
        return calendar.Add(opened, term.Value).HasValue
            ? new(ConsultationOutcome.LongEnough, null, term, default)
            : new(ConsultationOutcome.CannotBeDecided, null, term, count.Missing);
    }

    /// <inheritdoc/>
    public bool Equals(Consultation? other) =>
        other is not null
        && string.Equals(Title, other.Title, StringComparison.Ordinal) && Opened == other.Opened && Closed == other.Closed
        && string.Equals(Department, other.Department, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Consultation);

    /// <inheritdoc/>
    public override int GetHashCode() => (Title, Opened, Closed).GetHashCode();

    /// <summary>The title and the days in Chinese (文本).</summary>
    public override string ToString() => $"{Title}，{Opened.ToString(Language.Chinese)}至{Closed.ToString(Language.Chinese)}";
}

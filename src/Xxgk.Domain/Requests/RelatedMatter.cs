using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk.Requests;

/// <summary>A matter beside requests (相关事项): a correction, a query, a complaint, an appeal and their like. It holds no personal data.</summary>
public sealed class RelatedMatter : IEquatable<RelatedMatter>
{
    private const int LongestId = 100;
    private const int LongestText = 1_000;

    /// <summary>A matter (相关事项).</summary>
    /// <param name="id">The office's number for it, 1 to 100 characters.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="receivedOn">The day on which it came in.</param>
    /// <exception cref="ArgumentException">The id is no text, or the day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the kinds.</exception>
    public RelatedMatter(string id, RelatedMatterKind kind, LocalDate receivedOn)
    {
        Id = Guard.Against.NotName(id, LongestId);
        Kind = RelatedMatterKinds.Names.Checked(kind, nameof(kind));
        ReceivedOn = DateWords.Iso(receivedOn, nameof(receivedOn));
    }

    /// <summary>The office's number for it (编号).</summary>
    public string Id { get; }

    /// <summary>The kind (种类).</summary>
    public RelatedMatterKind Kind { get; }

    /// <summary>The procedure (程序).</summary>
    public RelatedProcedure Procedure => RelatedProcedure.Of(Kind);

    /// <summary>The day on which it came in (收到日期).</summary>
    public LocalDate ReceivedOn { get; }

    /// <summary>The request that it concerns (所涉申请编号); null where it concerns none.</summary>
    /// <exception cref="ArgumentException">The id is no text.</exception>
    public string? RequestId { get; init => field = value is null ? null : Guard.Against.NotName(value, LongestId); }

    /// <summary>What it is about (内容), 1 to 1,000 characters; null where it is not stated.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? Subject { get; init => field = Guard.Against.NotTextOrNull(value, LongestText); }

    /// <summary>Who decided it (决定机构), 1 to 1,000 characters; null where it is not stated.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? DecidedBy { get; init => field = Guard.Against.NotTextOrNull(value, LongestText); }

    /// <summary>The office that had answered (原答复机构), 1 to 1,000 characters; null where it is not stated.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? AnsweredBy { get; init => field = Guard.Against.NotTextOrNull(value, LongestText); }

    /// <summary>The day of the decision (决定日期); null while it is pending.</summary>
    public LocalDate? DecidedOn { get; init => field = value is { } day ? DateWords.Iso(day, nameof(value)) : null; }

    /// <summary>What came of it (处理结果).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the outcomes.</exception>
    public RelatedOutcome Outcome { get; init => field = RelatedOutcomes.Names.Checked(value, nameof(value)); }

    /// <summary>The day on which the correction was shown (更正公开日期); null where it was not, or nothing was to be corrected.</summary>
    public LocalDate? CorrectedOn { get; init => field = value is { } day ? DateWords.Iso(day, nameof(value)) : null; }

    /// <summary>The day on which it was entered into the ledger (登记日期); null where it was on the day it came in, or is not known.</summary>
    public LocalDate? EnteredOn { get; init => field = value is { } day ? DateWords.Iso(day, nameof(value)) : null; }

    /// <summary>What came of it by a day (截至某日的处理结果).</summary>
    /// <param name="asOf">The day.</param>
    public RelatedOutcome OutcomeOn(LocalDate asOf) => DecidedOn <= asOf ? Outcome : RelatedOutcome.Pending;

    /// <summary>The last day on which a correction that was decided is to be shown (更正期限届满日); null where none is.</summary>
    /// <param name="calendar">The working days.</param>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    public Covered<LocalDate>? CorrectionDue(WorkingCalendar calendar)
    {
        Guard.Against.Null(calendar);
        return Procedure.CorrectionTerm is { } term && Outcome == RelatedOutcome.Corrected && DecidedOn is { } day ? calendar.Add(day, term) : null;
    }

    /// <summary>What is found of it by a day (检查发现).</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="calendar">The working days.</param>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    public IReadOnlyList<RelatedMatterFinding> Findings(LocalDate asOf, WorkingCalendar calendar)
    {
        Guard.Against.Null(calendar);
        var findings = new List<RelatedMatterFinding>();
        if (!Procedure.AnsweringOfficeDecides && DecidedBy is not null && string.Equals(DecidedBy, AnsweredBy, StringComparison.Ordinal))
        {
            findings.Add(new JudgedByTheAnsweringOffice(this));
        }

        if (!Procedure.Outcomes.Contains(OutcomeOn(asOf)))
        {
            findings.Add(new RelatedOutcomeUnknown(this));
        }

        if (DecidedOn <= asOf && CorrectionDue(calendar) is { } due && due.TryGetValue(out var last)
            && (CorrectedOn <= asOf ? CorrectedOn!.Value : asOf) > last)
        {
            findings.Add(new CorrectionOverdue(this, last, CorrectedOn <= asOf ? CorrectedOn : null, asOf));
        }

        return findings;
    }

    /// <inheritdoc/>
    public bool Equals(RelatedMatter? other) =>
        other is not null
        && string.Equals(Id, other.Id, StringComparison.Ordinal)
        && (Kind, ReceivedOn, RequestId, Subject, DecidedBy, AnsweredBy).Equals((other.Kind, other.ReceivedOn, other.RequestId, other.Subject, other.DecidedBy, other.AnsweredBy))
        && (DecidedOn, Outcome, CorrectedOn, EnteredOn).Equals((other.DecidedOn, other.Outcome, other.CorrectedOn, other.EnteredOn));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RelatedMatter);

    /// <inheritdoc/>
    public override int GetHashCode() => (Id, Kind, ReceivedOn).GetHashCode();

    /// <summary>The kind, the number and the day in Chinese (文本).</summary>
    public override string ToString() => $"{Kind.ToWording().Chinese}{Id}，{DateWords.Chinese(ReceivedOn)}收到";

    internal bool IsKnownOn(LocalDate day) => (EnteredOn ?? ReceivedOn) <= day;
}

using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk.Requests;

/// <summary>What a school supplies of its requests (依申请公开事实): the ledger, the rules by which it is read, and the applicants apart from it.</summary>
public sealed class RequestFacts
{
    /// <summary>The facts of a school's requests (依申请公开事实).</summary>
    /// <param name="ledger">The ledger.</param>
    /// <exception cref="ArgumentNullException">The ledger is null.</exception>
    public RequestFacts(RequestLedger ledger) => Ledger = Guard.Against.Null(ledger);

    /// <summary>The ledger (台账).</summary>
    public RequestLedger Ledger { get; }

    /// <summary>The school's name (学校名称), 1 to 200 characters; null where it is not stated.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? Institution { get; init => field = Guard.Against.NotTextOrNull(value, DisclosureRecord.LongestName); }

    /// <summary>The period that a statement is made for (报告期); null where none is named.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The day at which the ledger is to be looked at (截止日); null where none is named.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public LocalDate? AsOf { get; init => field = value is { } day ? DateWords.Iso(day, nameof(value)) : null; }

    /// <summary>The school's own rules (学校依申请公开规定): none unless set.</summary>
    /// <exception cref="ArgumentNullException">The rules are null.</exception>
    public SchoolRequestRules Rules { get; init => field = Guard.Against.Null(value); } = SchoolRequestRules.None;

    /// <summary>
    /// Who asked, by the request's number (申请人信息): personal data, which nothing that the library writes holds. Not in JSON by default.
    /// </summary>
    /// <exception cref="ArgumentNullException">The dictionary is null.</exception>
    [JsonIgnore]
    public IReadOnlyDictionary<string, Applicant> Applicants { get; init => field = Guard.Against.Null(value); } = new Dictionary<string, Applicant>(StringComparer.Ordinal);

    /// <summary>The clock of the school's requests (答复期限计算): these rules, on a calendar.</summary>
    /// <param name="calendar">The working days.</param>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    public ReplyClock ClockOn(WorkingCalendar calendar) => new(calendar, Rules);

    /// <summary>How much the ledger holds, in Chinese (文本).</summary>
    public override string ToString() => Institution + Ledger;
}

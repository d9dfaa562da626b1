using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk.Requests;

/// <summary>A request for information (信息公开申请): when it came, how, from what kind of applicant, and what has happened to it.</summary>
/// <remarks>It holds no personal data: see <see cref="Applicant"/>.</remarks>
public sealed class InformationRequest : IEquatable<InformationRequest>
{
    private const int LongestId = 100;
    private const int LongestText = 1_000;

    /// <summary>A request (申请).</summary>
    /// <param name="id">The office's number for it, 1 to 100 characters.</param>
    /// <param name="law">The law under which it is dealt with.</param>
    /// <param name="arrivedOn">The day on which it arrived, from which the regime follows.</param>
    /// <exception cref="ArgumentException">The id is no text, the day is not of the ISO calendar, or no regime was in force on it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the laws.</exception>
    public InformationRequest(string id, RequestLaw law, LocalDate arrivedOn)
    {
        Id = Guard.Against.NotName(id, LongestId);
        ArrivedOn = DateWords.Iso(arrivedOn, nameof(arrivedOn));
        Regime = RequestRegime.On(law, arrivedOn)
            ?? throw new ArgumentException($"{law.ToWording().English} was not in force on {DateWords.Iso(arrivedOn)}.", nameof(arrivedOn));
    }

    /// <summary>The office's number for it (申请编号).</summary>
    public string Id { get; }

    /// <summary>The law under which it is dealt with (适用规定).</summary>
    public RequestLaw Law => Regime.Law;

    /// <summary>The regime of the day of arrival (适用制度); it stays for the request's life.</summary>
    public RequestRegime Regime { get; }

    /// <summary>The day on which it arrived (到达日期).</summary>
    public LocalDate ArrivedOn { get; }

    /// <summary>The day on which its receipt was confirmed (确认日期); null where that is not stated. It counts where the regime says so.</summary>
    public LocalDate? ConfirmedOn { get; init => field = value is { } day ? DateWords.Iso(day, nameof(value)) : null; }

    /// <summary>How it came in (申请渠道): in person unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the channels.</exception>
    public RequestChannel Channel { get; init => field = RequestChannels.Names.Checked(value, nameof(value)); }

    /// <summary>What kind of applicant asks (申请人类别): a natural person unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the kinds.</exception>
    public ApplicantKind ApplicantKind { get; init => field = ApplicantKinds.Names.Checked(value, nameof(value)); }

    /// <summary>What is asked for (申请内容), 1 to 1,000 characters; null where it is not stated.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? Subject { get; init => field = Guard.Against.NotTextOrNull(value, LongestText); }

    /// <summary>The purpose that the applicant gives (用途, 《办法》第九条), a fact: nothing is refused for it by default. Null where none is given.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? Purpose { get; init => field = Guard.Against.NotTextOrNull(value, LongestText); }

    /// <summary>The department that deals with it (承办部门), 1 to 200 characters; null if none is named.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? Department { get; init => field = Guard.Against.NotTextOrNull(value, DisclosureRecord.LongestName); }

    /// <summary>The request to which this one gives a new reply, as after a reconsideration (关联申请编号); null where there is none.</summary>
    /// <exception cref="ArgumentException">The id is no text.</exception>
    public string? Follows { get; init => field = value is null ? null : Guard.Against.NotName(value, LongestId); }

    /// <summary>The day on which it was entered into the ledger (登记日期); null where it was on the day of arrival, or is not known.</summary>
    public LocalDate? EnteredOn { get; init => field = value is { } day ? DateWords.Iso(day, nameof(value)) : null; }

    /// <summary>What has happened to it, in the order of day and sequence (办理事件); given in any order.</summary>
    /// <exception cref="ArgumentNullException">The list or one of its elements is null.</exception>
    /// <exception cref="ArgumentException">Two events have the same day and sequence.</exception>
    public IReadOnlyList<RequestEvent> Events { get; init => field = InOrder(value); } = [];

    /// <summary>Whether a confirmation would settle the day of receipt (收到之日是否以确认为准).</summary>
    private bool NeedsConfirmation => Channel.NeedsConfirmation(Regime);

    /// <summary>The day of receipt, from which the clock runs (收到申请之日): the confirmation's where it settles that, else the day of arrival.</summary>
    public LocalDate ReceivedOn => NeedsConfirmation && ConfirmedOn is { } day && day >= ArrivedOn ? day : ArrivedOn;

    /// <summary>Whether the day of receipt is presumed (收到之日是否推定): a confirmation would settle it, and none is stated, or none that can be.</summary>
    public bool ReceiptIsPresumed => NeedsConfirmation && !(ConfirmedOn >= ArrivedOn);

    /// <summary>The same request with other events (更换办理事件).</summary>
    /// <param name="events">The events, in any order.</param>
    /// <exception cref="ArgumentNullException">The list or one of its elements is null.</exception>
    /// <exception cref="ArgumentException">Two events have the same day and sequence.</exception>
    public InformationRequest WithEvents(IEnumerable<RequestEvent> events) => new(Id, Law, ArrivedOn)
    {
        ConfirmedOn = ConfirmedOn,
        Channel = Channel,
        ApplicantKind = ApplicantKind,
        Subject = Subject,
        Purpose = Purpose,
        Department = Department,
        Follows = Follows,
        EnteredOn = EnteredOn,
        Events = [.. Guard.Against.Null(events)],
    };

    /// <summary>The request as it was known at the end of a day (截至某日所知的申请): events entered later are left out.</summary>
    /// <param name="day">The day.</param>
    public InformationRequest AsKnownOn(LocalDate day) =>
        Events.All(happened => happened.IsKnownOn(day)) ? this : WithEvents(Events.Where(happened => happened.IsKnownOn(day)));

    /// <inheritdoc/>
    public bool Equals(InformationRequest? other) =>
        other is not null
        && string.Equals(Id, other.Id, StringComparison.Ordinal)
        && (Law, ArrivedOn, ConfirmedOn, Channel, ApplicantKind, Subject, Purpose, Department, Follows, EnteredOn)
            .Equals((other.Law, other.ArrivedOn, other.ConfirmedOn, other.Channel, other.ApplicantKind, other.Subject, other.Purpose, other.Department, other.Follows, other.EnteredOn))
        && Events.SequenceEqual(other.Events);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as InformationRequest);

    /// <inheritdoc/>
    public override int GetHashCode() => (Id, Law, ArrivedOn, Events.Count).GetHashCode();

    /// <summary>The number and the day of arrival in Chinese (文本).</summary>
    public override string ToString() => $"申请{Id}，{DateWords.Chinese(ArrivedOn)}到达";

    /// <summary>Whether it was known at the end of a day.</summary>
    internal bool IsKnownOn(LocalDate day) => (EnteredOn ?? ArrivedOn) <= day;

    private static RequestEvent[] InOrder(IReadOnlyList<RequestEvent> events)
    {
        RequestEvent[] ordered = [.. Guard.Against.NullWithin(events, nameof(Events)).OrderBy(happened => happened.Day).ThenBy(happened => happened.Sequence)];
        for (var i = 1; i < ordered.Length; i++)
        {
            if (ordered[i].Day == ordered[i - 1].Day && ordered[i].Sequence == ordered[i - 1].Sequence)
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"Two events of {DateWords.Iso(ordered[i].Day)} have the sequence {ordered[i].Sequence}."), nameof(events));
            }
        }

        return ordered;
    }
}

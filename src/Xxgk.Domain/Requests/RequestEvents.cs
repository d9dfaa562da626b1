using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk.Requests;

/// <summary>The office begins to look into the request (开始审查); a marker only.</summary>
/// <param name="day">The day.</param>
public sealed class ReviewBegun(LocalDate day) : RequestEvent(RequestEventKind.BeginReview, day);

/// <summary>The office asks the applicant to supplement the request (告知补正).</summary>
/// <param name="day">The day of the letter.</param>
/// <param name="by">The last day that the letter leaves for it; null where it names none.</param>
public sealed class SupplementAsked(LocalDate day, LocalDate? by) : RequestEvent(RequestEventKind.AskToSupplement, day)
{
    /// <summary>The last day that the letter leaves for the supplement (补正截止日); null where it names none.</summary>
    public LocalDate? By { get; } = by is { } last ? DateWords.Iso(last, nameof(by)) : null;

    private protected override bool SaysTheSameAs(RequestEvent other) => By == ((SupplementAsked)other).By;
}

/// <summary>The applicant supplements the request (收到补正).</summary>
/// <param name="day">The day on which the supplement comes in.</param>
public sealed class Supplemented(LocalDate day) : RequestEvent(RequestEventKind.Supplement, day);

/// <summary>The office decides that the request was given up (决定视为放弃); never automatic.</summary>
/// <param name="day">The day of the decision.</param>
public sealed class Lapsed(LocalDate day) : RequestEvent(RequestEventKind.Lapse, day);

/// <summary>The office asks a party for its opinion (征求意见): a third party, a joint maker, the superior body.</summary>
public sealed class PartyConsulted : RequestEvent
{
    /// <summary>A consultation (征求意见).</summary>
    /// <param name="day">The day on which the letter is sent.</param>
    /// <param name="party">A label for the party (as 第三方甲), 1 to 100 characters; no personal data.</param>
    /// <exception cref="ArgumentException">The label is blank, too long or holds control characters or hidden marks.</exception>
    public PartyConsulted(LocalDate day, string party)
        : base(RequestEventKind.Consult, day) => Party = Guard.Against.NotName(party, LongestLabel);

    /// <summary>The label of the party (被征求意见方代称).</summary>
    public string Party { get; }

    /// <summary>What the party is (被征求意见方种类): a third party unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the kinds.</exception>
    public ConsultedParty PartyKind { get; init => field = ConsultedParties.Names.Checked(value, nameof(value)); }

    /// <summary>The day on which the party received the letter (被征求意见方收到之日); null where it is not known.</summary>
    public LocalDate? ReceivedByParty { get; init => field = value is { } day ? DateWords.Iso(day, nameof(value)) : null; }

    internal override string PartyLabel => Party;

    private protected override bool SaysTheSameAs(RequestEvent other) =>
        other is PartyConsulted consulted
        && string.Equals(Party, consulted.Party, StringComparison.Ordinal)
        && (PartyKind, ReceivedByParty).Equals((consulted.PartyKind, consulted.ReceivedByParty));
}

/// <summary>A party answers (收到意见).</summary>
public sealed class OpinionReceived : RequestEvent
{
    /// <summary>An answer (收到意见).</summary>
    /// <param name="day">The day on which it comes in.</param>
    /// <param name="party">The label of the party.</param>
    /// <exception cref="ArgumentException">The label is blank, too long or holds control characters or hidden marks.</exception>
    public OpinionReceived(LocalDate day, string party)
        : base(RequestEventKind.Opinion, day) => Party = Guard.Against.NotName(party, LongestLabel);

    /// <summary>The label of the party (被征求意见方代称).</summary>
    public string Party { get; }

    /// <summary>Whether the party consents to disclosure (是否同意公开); null where that is not stated.</summary>
    public bool? Consents { get; init; }

    internal override string PartyLabel => Party;

    private protected override bool SaysTheSameAs(RequestEvent other) =>
        other is OpinionReceived opinion && string.Equals(Party, opinion.Party, StringComparison.Ordinal) && Consents == opinion.Consents;
}

/// <summary>The office notes that a party has not answered in its time (逾期未提出意见).</summary>
public sealed class SilenceNoted : RequestEvent
{
    /// <summary>A party's silence (逾期未提出意见).</summary>
    /// <param name="day">The day on which the office notes it.</param>
    /// <param name="party">The label of the party.</param>
    /// <exception cref="ArgumentException">The label is blank, too long or holds control characters or hidden marks.</exception>
    public SilenceNoted(LocalDate day, string party)
        : base(RequestEventKind.Silence, day) => Party = Guard.Against.NotName(party, LongestLabel);

    /// <summary>The label of the party (被征求意见方代称).</summary>
    public string Party { get; }

    internal override string PartyLabel => Party;

    private protected override bool SaysTheSameAs(RequestEvent other) => other is SilenceNoted silence && string.Equals(Party, silence.Party, StringComparison.Ordinal);
}

/// <summary>The office extends its time to reply and tells the applicant (延长答复期限).</summary>
public sealed class TermExtended : RequestEvent
{
    /// <summary>An extension (延长答复期限).</summary>
    /// <param name="day">The day on which it is granted.</param>
    /// <param name="length">1 working day or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The extension has no working day.</exception>
    public TermExtended(LocalDate day, WorkingDays length)
        : base(RequestEventKind.Extend, day) =>
        Length = WorkingDays.Of(Guard.Against.NegativeOrZero(length.Count, nameof(length)));

    /// <summary>By how much (延长时长).</summary>
    public WorkingDays Length { get; }

    private protected override bool SaysTheSameAs(RequestEvent other) => other is TermExtended extended && Length == extended.Length;
}

/// <summary>The office replies, on the spot included (答复).</summary>
/// <param name="day">The day of the reply.</param>
/// <param name="reply">The reply.</param>
public sealed class RequestReplied(LocalDate day, Reply reply) : RequestEvent(RequestEventKind.Reply, day)
{
    /// <summary>The reply (答复).</summary>
    public Reply Reply { get; } = Guard.Against.Null(reply);

    private protected override bool SaysTheSameAs(RequestEvent other) => other is RequestReplied replied && Reply.Equals(replied.Reply);
}

/// <summary>The applicant takes the request back (撤回申请).</summary>
/// <param name="day">The day.</param>
public sealed class RequestWithdrawn(LocalDate day) : RequestEvent(RequestEventKind.Withdraw, day);

using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk.Requests;

/// <summary>The rules for requests that were in force at a time (依申请公开制度): terms in working days, each with its provision.</summary>
/// <remarks>The regime goes by the day on which a request arrived and stays for the request's life, restarts included.</remarks>
public sealed class RequestRegime
{
    private RequestRegime(RequestLaw law, Instrument instrument, int term, Provision termBasis)
    {
        Law = law;
        Instrument = instrument;
        ReplyTerm = WorkingDays.Of(term);
        ReplyTermBasis = termBasis;
    }

    /// <summary>The Measures: 15 working days, article 18 (《高等学校信息公开办法》).</summary>
    public static RequestRegime Measures { get; } = new(
        RequestLaw.Measures, Instruments.Measures, 15, Instruments.Measures.Article(18))
    {
        JsonName = "measures",
        PartyTermBasis = Inferred.From(Instruments.Measures.Article(18)),
        Remedies = [RequestRemedy.Complaint, RequestRemedy.Appeal],
        RemedyBasis = Instruments.Measures.Article(26),
    };

    /// <summary>The Regulation of 2007: 15 working days and 15 more, article 24; nothing of it confirmed (《政府信息公开条例》2007年).</summary>
    /// <remarks>Rows that nobody has seen in the text follow those of 2019, and are marked.</remarks>
    public static RequestRegime Regulation2007 { get; } = new(
        RequestLaw.Regulation, Instruments.OpenGovernmentInformation2007, 15, Instruments.OpenGovernmentInformation2007.Article(24))
    {
        JsonName = "regulation2007",
        ExtensionMaximum = WorkingDays.Of(15),
        PartyTermBasis = Instruments.OpenGovernmentInformation2007.Article(23),
        Remedies = [RequestRemedy.Reconsideration, RequestRemedy.Lawsuit, RequestRemedy.Complaint, RequestRemedy.Appeal],
        RemedyBasis = Instruments.OpenGovernmentInformation2007.Article(33),
    };

    /// <summary>The Regulation of 2019: 20 working days and 20 more, article 33 (《政府信息公开条例》2019年).</summary>
    public static RequestRegime Regulation2019 { get; } = new(
        RequestLaw.Regulation, Instruments.OpenGovernmentInformation2019, 20, Instruments.OpenGovernmentInformation2019.Article(33).Paragraph(2))
    {
        JsonName = "regulation2019",
        ExtensionMaximum = WorkingDays.Of(20),
        AskWithin = WorkingDays.Of(7),
        ReceiptMayNeedConfirmation = true,
        PartyTermBasis = Instruments.OpenGovernmentInformation2019.Article(32),
        Remedies = [RequestRemedy.Reconsideration, RequestRemedy.Lawsuit, RequestRemedy.Complaint, RequestRemedy.Appeal],
        RemedyBasis = Instruments.OpenGovernmentInformation2019.Article(51),
    };

    /// <summary>Every regime (全部制度).</summary>
    public static IReadOnlyList<RequestRegime> All { get; } = [Measures, Regulation2007, Regulation2019];

    /// <summary>The Measures' regime since it is in force (《办法》施行阶段).</summary>
    public static Dated<RequestRegime> OfMeasures { get; } = new(
        new DatedRow<RequestRegime>(new(2010, 9, 1), Measures, Instruments.Measures.Article(18)));

    /// <summary>The Regulation's regimes, each since it is in force (《条例》各施行阶段).</summary>
    public static Dated<RequestRegime> OfRegulation { get; } = new(
        new DatedRow<RequestRegime>(new(2008, 5, 1), Regulation2007, Instruments.OpenGovernmentInformation2007.Article(24)),
        new DatedRow<RequestRegime>(new(2019, 5, 15), Regulation2019, Instruments.OpenGovernmentInformation2019.Article(33), new(2026, 11, 23)));

    /// <summary>The law (适用规定).</summary>
    public RequestLaw Law { get; }

    /// <summary>The instrument (文件).</summary>
    public Instrument Instrument { get; }

    /// <summary>The time to reply (答复期限).</summary>
    public WorkingDays ReplyTerm { get; }

    /// <summary>Where the time to reply stands (答复期限依据).</summary>
    public Provision ReplyTermBasis { get; }

    /// <summary>By how much the law itself allows to extend, in all (法定延长上限); null where only a school's own rule may.</summary>
    public WorkingDays? ExtensionMaximum { get; private init; }

    /// <summary>Within how many working days of receipt a supplement is to be asked for (补正告知期限); null where the law sets no time.</summary>
    public WorkingDays? AskWithin { get; private init; }

    /// <summary>How long a party that is consulted has to answer (被征求意见方答复期限): 15 working days from its receipt of the letter.</summary>
    public WorkingDays PartyTerm { get; } = WorkingDays.Of(15);

    /// <summary>Where the party's time stands (被征求意见方期限依据).</summary>
    public Provision PartyTermBasis { get; private init; } = null!;

    /// <summary>Whether a request that comes by ordinary letter, online or by fax is received when that is confirmed (是否以确认之日为收到之日): 2019, article 31.</summary>
    public bool ReceiptMayNeedConfirmation { get; private init; }

    /// <summary>Where an applicant may turn who disagrees (救济途径).</summary>
    public IReadOnlyList<RequestRemedy> Remedies { get; private init; } = [];

    /// <summary>Where the ways to turn stand (救济途径依据).</summary>
    public Provision RemedyBasis { get; private init; } = null!;

    /// <summary>The regime in words (名称).</summary>
    public Wording Wording => Law == RequestLaw.Measures
        ? Wording.Of("《办法》", "the Measures")
        : Wording.Of(
            FormattableString.Invariant($"《条例》（{(ReferenceEquals(this, Regulation2007) ? 2007 : 2019)}年）"),
            FormattableString.Invariant($"the Regulation ({(ReferenceEquals(this, Regulation2007) ? 2007 : 2019)})"));

    internal string JsonName { get; private init; } = string.Empty;

    /// <summary>The regime of a day (某日适用的制度); null if none was in force.</summary>
    /// <param name="law">The law.</param>
    /// <param name="arrival">The day on which the request arrived.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static RequestRegime? On(RequestLaw law, LocalDate arrival)
    {
        RequestLaws.Names.Checked(law, nameof(law));
        return (law == RequestLaw.Measures ? OfMeasures : OfRegulation).On(arrival)?.Value;
    }

    /// <summary>The last day that a party has for its opinion (被征求意见方答复期限届满日), from its receipt of the letter, or from the sending where that is not known.</summary>
    /// <param name="consulted">The consultation.</param>
    /// <param name="calendar">The working days.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Covered<LocalDate> AnswerDue(PartyConsulted consulted, WorkingCalendar calendar)
    {
        Guard.Against.Null(consulted);
        return Guard.Against.Null(calendar).Add(consulted.ReceivedByParty is { } received && received > consulted.Day ? received : consulted.Day, PartyTerm);
    }

    /// <summary>The regime in Chinese (名称).</summary>
    public override string ToString() => Wording.Chinese;
}

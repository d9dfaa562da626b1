using NodaTime;

namespace Xxgk.Requests;
/// <summary>No confirmation of the receipt is stated: the day of arrival counts (收到之日推定).</summary>
public sealed class ReceiptPresumed : RequestFinding
{
    internal ReceiptPresumed(InformationRequest request)
        : base("XXGK3110", Severity.Note, request.Regime.Instrument.Article(31), request)
    {
        ArrivedOn = request.ArrivedOn;
    }

    /// <summary>The day of arrival (到达日期).</summary>
    public LocalDate ArrivedOn { get; }

    /// <inheritdoc/>
    protected override string Chinese => $"未注明确认日期，以到达之日（{DateWords.Chinese(ArrivedOn)}）推定为收到之日。";

    /// <inheritdoc/>
    protected override string English => $"No confirmation is stated; the day of arrival, {DateWords.Iso(ArrivedOn)}, is presumed to be that of receipt.";
}

/// <summary>When a party received the letter is not known: its time runs from the sending (对方收到之日推定).</summary>
public sealed class PartyReceiptPresumed : RequestFinding
{
    internal PartyReceiptPresumed(InformationRequest request, PartyConsulted consulted)
        : base("XXGK3111", Severity.Note, request.Regime.PartyTermBasis, request)
    {
        Party = consulted.Party;
        SentOn = consulted.Day;
    }

    /// <summary>The label of the party (被征求意见方代称).</summary>
    public string Party { get; }

    /// <summary>The day of sending (发出日期).</summary>
    public LocalDate SentOn { get; }

    /// <inheritdoc/>
    protected override string Chinese => $"未注明“{Party}”收到征求意见书之日，以发出之日（{DateWords.Chinese(SentOn)}）推定。";

    /// <inheritdoc/>
    protected override string English => $"When «{Party}» received the letter is not stated; the day of sending, {DateWords.Iso(SentOn)}, is presumed.";
}

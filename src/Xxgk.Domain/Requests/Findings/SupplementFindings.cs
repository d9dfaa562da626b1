using NodaTime;

namespace Xxgk.Requests;
/// <summary>A supplement was asked for after the time that the law sets for asking (逾期告知补正).</summary>
public sealed class AskedLate : RequestFinding
{
    internal AskedLate(InformationRequest request, LocalDate askedOn, WorkingDays within, LocalDate last)
        : base("XXGK3102", Severity.Warning, request.Regime.Instrument.Article(30), request)
    {
        AskedOn = askedOn;
        Within = within;
        Last = last;
    }

    /// <summary>The day of asking (告知日期).</summary>
    public LocalDate AskedOn { get; }

    /// <summary>The time for asking (告知期限).</summary>
    public WorkingDays Within { get; }

    /// <summary>The last day for asking (最迟告知日).</summary>
    public LocalDate Last { get; }

    /// <inheritdoc/>
    protected override string Chinese => $"最迟应于{DateWords.Chinese(Last)}（{Within}内）告知补正，实际于{DateWords.Chinese(AskedOn)}告知。";

    /// <inheritdoc/>
    protected override string English => FormattableString.Invariant($"A supplement was to be asked for by {DateWords.Iso(Last)} ({Within.Count} working days) and was asked for on {DateWords.Iso(AskedOn)}.");
}

/// <summary>A supplement was asked for more than once (多次告知补正).</summary>
public sealed class AskedAgain : RequestFinding
{
    internal AskedAgain(InformationRequest request, LocalDate askedOn, int times)
        : base("XXGK3103", Severity.Warning, AgainBasis(request), request)
    {
        AskedOn = askedOn;
        Times = times;
    }

    /// <summary>The day of asking (告知日期).</summary>
    public LocalDate AskedOn { get; }

    /// <summary>How often it was asked for by then (告知次数).</summary>
    public int Times { get; }

    /// <inheritdoc/>
    protected override string Chinese => FormattableString.Invariant($"{DateWords.Chinese(AskedOn)}第{Times}次告知补正；补正应当一次性告知。");

    /// <inheritdoc/>
    protected override string English => FormattableString.Invariant($"A supplement was asked for {Times} times, last on {DateWords.Iso(AskedOn)}; it is to be asked for once.");

    private static Provision AgainBasis(InformationRequest request) =>
        request.Regime.AskWithin is null ? Inferred.From(request.Regime.ReplyTermBasis) : request.Regime.Instrument.Article(30);
}

/// <summary>The supplement came after the last day that the letter left for it; it takes effect (逾期补正).</summary>
public sealed class SupplementedLate : RequestFinding
{
    internal SupplementedLate(InformationRequest request, LocalDate supplementedOn, LocalDate by)
        : base("XXGK3104", Severity.Note, request.Regime.ReplyTermBasis, request)
    {
        SupplementedOn = supplementedOn;
        By = by;
    }

    /// <summary>The day on which it came (补正日期).</summary>
    public LocalDate SupplementedOn { get; }

    /// <summary>The last day for it (补正截止日).</summary>
    public LocalDate By { get; }

    /// <inheritdoc/>
    protected override string Chinese => $"补正截止日为{DateWords.Chinese(By)}，{DateWords.Chinese(SupplementedOn)}收到补正，已按收到补正办理。";

    /// <inheritdoc/>
    protected override string English => $"The supplement was to come by {DateWords.Iso(By)} and came on {DateWords.Iso(SupplementedOn)}; it was taken.";
}

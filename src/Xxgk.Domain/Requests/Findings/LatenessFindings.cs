using NodaTime;

namespace Xxgk.Requests;
/// <summary>Replied, but after the due date (逾期答复).</summary>
public sealed class RepliedLate : RequestFinding
{
    internal RepliedLate(InformationRequest request, LocalDate due, LocalDate repliedOn, Wording late)
        : base("XXGK3112", Severity.Warning, request.Regime.ReplyTermBasis, request)
    {
        Due = due;
        RepliedOn = repliedOn;
        Late = late;
    }

    /// <summary>The due date (期限届满日).</summary>
    public LocalDate Due { get; }

    /// <summary>The day of the reply (答复日期).</summary>
    public LocalDate RepliedOn { get; }

    /// <summary>By how much it was late (逾期时长).</summary>
    public Wording Late { get; }

    /// <inheritdoc/>
    protected override string Chinese => $"最迟应于{DateWords.Chinese(Due)}答复，实际于{DateWords.Chinese(RepliedOn)}答复，{Late.Chinese}。";

    /// <inheritdoc/>
    protected override string English => $"The reply was due on {DateWords.Iso(Due)} and was made on {DateWords.Iso(RepliedOn)}, {Late.English}.";
}

/// <summary>Not replied, and the due date is past (逾期未答复).</summary>
public sealed class ReplyOverdue : RequestFinding
{
    internal ReplyOverdue(InformationRequest request, LocalDate due, LocalDate asOf, Wording late)
        : base("XXGK3113", Severity.Error, request.Regime.ReplyTermBasis, request)
    {
        Due = due;
        AsOf = asOf;
        Late = late;
    }

    /// <summary>The due date (期限届满日).</summary>
    public LocalDate Due { get; }

    /// <summary>The day asked for (截至日期).</summary>
    public LocalDate AsOf { get; }

    /// <summary>By how much it is late (逾期时长).</summary>
    public Wording Late { get; }

    /// <inheritdoc/>
    protected override string Chinese => $"最迟应于{DateWords.Chinese(Due)}答复，截至{DateWords.Chinese(AsOf)}未查到答复记录，{Late.Chinese}。";

    /// <inheritdoc/>
    protected override string English => $"The reply was due on {DateWords.Iso(Due)}; by {DateWords.Iso(AsOf)} no reply is on record, {Late.English}.";
}

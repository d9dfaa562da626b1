namespace Xxgk.Auditing;

/// <summary>A quantity (数量), exact or approximate, with its unit and the channel that its clause names.</summary>
public sealed class QuantityClaim : Claim
{
    internal QuantityClaim(ReportText text, Stretch stretch, Quantity quantity, ChannelKind? channel)
        : base(text, stretch) => (Quantity, Channel) = (quantity, channel);

    /// <summary>How many (数量).</summary>
    public Quantity Quantity { get; }

    /// <summary>The kind of channel that its clause names (公开途径); null where it names none.</summary>
    public ChannelKind? Channel { get; }
}

/// <summary>A total with its parts (总数与分项).</summary>
public sealed class TotalClaim : Claim
{
    internal TotalClaim(ReportText text, QuantityClaim total, IReadOnlyList<QuantityClaim> parts, TotalReading reading)
        : base(text, total.Stretch) => (Total, Parts, Reading) = (total, parts, reading);

    /// <summary>The total (总数).</summary>
    public QuantityClaim Total { get; }

    /// <summary>The parts on its first level, as far as they could be told (分项).</summary>
    public IReadOnlyList<QuantityClaim> Parts { get; }

    internal TotalReading Reading { get; }
}

/// <summary>A statement that nothing was received or happened (零情况陈述): 未收到申请.</summary>
public sealed class ZeroClaim : Claim
{
    internal ZeroClaim(ReportText text, Stretch stretch, IReadOnlyList<string> matters, bool isQualified)
        : base(text, stretch) => (Matters, IsQualified) = (matters, isQualified);

    /// <summary>What it speaks of, in the text's words (所涉事项): 申请, 举报, 投诉, 复议, 诉讼.</summary>
    public IReadOnlyList<string> Matters { get; }

    /// <summary>Whether it speaks of a kind only, such as written requests (是否限于一种).</summary>
    public bool IsQualified { get; }
}

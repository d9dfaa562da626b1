namespace Xxgk.Auditing;

/// <summary>A quantity (数量), exact or approximate, with its unit and the channel that its clause names.</summary>
public sealed class QuantityClaim : Claim
{
    private readonly int last;
    private Lasting? quantity;

    /// <summary>A plain one: digits and a unit, which are made into a quantity when somebody asks for it.</summary>
    internal QuantityClaim(ReportText text, Stretch stretch, string unit, int last)
        : base(text, stretch) => (Unit, IsPlain, this.last) = (unit, true, last);

    internal QuantityClaim(ReportText text, Stretch stretch, Quantity quantity, int last)
        : base(text, stretch) => (Unit, this.quantity, this.last) = (quantity.Unit, new(quantity), last);

    /// <summary>How many (数量).</summary>
    public Quantity Quantity => (quantity ??= new(Quantity.Parse(Report.MaskedAt(Stretch)))).Value;

    /// <summary>The unit of the quantity.</summary>
    internal string Unit { get; }

    /// <summary>Whether it is exact, and no word of an approximation or a large number stands in it.</summary>
    internal bool IsPlain { get; }

    /// <summary>The kind of channel that its clause names (公开途径); null where it names none.</summary>
    public ChannelKind? Channel
    {
        get
        {
            // The words before the last figure of the clause are that one's.
            var from = Math.Max(Report.ClauseAt(Stretch.Start).Start, Math.Min(last, Stretch.Start));
            return ChannelWords.In(Report.Masked.Substring(from, Stretch.Start - from));
        }
    }

    internal bool AgreesInUnit(QuantityClaim other) =>
        Unit.Length == 0 || other.Unit.Length == 0 || string.Equals(Unit, other.Unit, StringComparison.Ordinal);

    // A reference is put in place at once, so that threads may ask for the quantity at one time.
    private sealed record Lasting(Quantity Value);
}

/// <summary>A total with its parts (总数与分项).</summary>
public sealed class TotalClaim : Claim
{
    private readonly Lazy<TotalReading> reading;

    internal TotalClaim(ReportText text, QuantityClaim total, IReadOnlyList<QuantityClaim> parts, Func<TotalReading> reading)
        : base(text, total.Stretch) => (Total, Parts, this.reading) = (total, parts, new(reading));

    /// <summary>The total (总数).</summary>
    public QuantityClaim Total { get; }

    /// <summary>The parts on its first level, as far as they could be told (分项).</summary>
    public IReadOnlyList<QuantityClaim> Parts { get; }

    internal TotalReading Reading => reading.Value;
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

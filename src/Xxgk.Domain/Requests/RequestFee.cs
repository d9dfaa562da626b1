using Ardalis.GuardClauses;

namespace Xxgk.Requests;

/// <summary>For what a fee is charged (收费种类).</summary>
public enum FeeKind
{
    /// <summary>Searching (检索费), a cost.</summary>
    Retrieval,

    /// <summary>Copying (复制费), a cost.</summary>
    Copying,

    /// <summary>Posting (邮寄费), a cost.</summary>
    Postage,

    /// <summary>Handling, where number and frequency are plainly excessive (信息处理费): the Regulation of 2019 alone has it.</summary>
    Handling,
}

/// <summary>The words for a <see cref="FeeKind"/> (收费种类用语).</summary>
public static class FeeKinds
{
    internal static NamedValues<FeeKind> Names { get; } = new(
        (FeeKind.Retrieval, "检索费", "retrieval"),
        (FeeKind.Copying, "复制费", "copying"),
        (FeeKind.Postage, "邮寄费", "postage"),
        (FeeKind.Handling, "信息处理费", "handling"));

    /// <summary>Every kind, in order (全部收费种类).</summary>
    public static IReadOnlyList<FeeKind> All => Names.Values;

    /// <summary>The kind in both languages (中英文名称).</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this FeeKind kind) => Names.WordingOf(kind);

    /// <summary>Whether a regime knows the fee (是否可以收取): costs until 2019, the handling fee alone since (article 42).</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="regime">The regime.</param>
    public static bool IsKnownTo(this FeeKind kind, RequestRegime regime) =>
        ReferenceEquals(regime, RequestRegime.Regulation2019) == (kind == FeeKind.Handling);

    /// <summary>Where a regime speaks of fees (收费依据).</summary>
    internal static Provision BasisIn(RequestRegime regime) =>
        ReferenceEquals(regime, RequestRegime.Regulation2019) ? regime.Instrument.Article(42)
        : ReferenceEquals(regime, RequestRegime.Regulation2007) ? regime.Instrument.Article(27)
        : regime.Instrument.Article(20);

    internal static string ToJsonName(this FeeKind kind) => Names.JsonNameOf(kind);

    internal static bool TryParse(string? jsonName, out FeeKind kind) => Names.TryParse(jsonName, out kind);
}

/// <summary>A fee charged with a reply, and what of it was let off (收费及减免), in yuan.</summary>
public sealed class RequestFee : IEquatable<RequestFee>
{
    // Sums of amounts never overflow.
    internal const decimal Greatest = 1_000_000_000;

    /// <summary>A fee (收费).</summary>
    /// <param name="kind">For what.</param>
    /// <param name="charged">What was charged in the end, in yuan; 0 to a thousand million.</param>
    /// <param name="reduced">What was let off, in yuan; 0 to a thousand million.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is out of range, or the number is none of the kinds.</exception>
    public RequestFee(FeeKind kind, decimal charged, decimal reduced = 0)
    {
        Kind = FeeKinds.Names.Checked(kind, nameof(kind));
        Charged = Guard.Against.OutOfRange(charged, nameof(charged), 0, Greatest);
        Reduced = Guard.Against.OutOfRange(reduced, nameof(reduced), 0, Greatest);
    }

    /// <summary>For what (收费种类).</summary>
    public FeeKind Kind { get; }

    /// <summary>What was charged in the end, in yuan (实收金额).</summary>
    public decimal Charged { get; }

    /// <summary>What was let off, in yuan (减免金额).</summary>
    public decimal Reduced { get; }

    /// <inheritdoc/>
    public bool Equals(RequestFee? other) => other is not null && (Kind, Charged, Reduced).Equals((other.Kind, other.Charged, other.Reduced));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RequestFee);

    /// <inheritdoc/>
    public override int GetHashCode() => (Kind, Charged, Reduced).GetHashCode();

    /// <summary>The kind and the amounts in Chinese (文本).</summary>
    public override string ToString() => FormattableString.Invariant($"{Kind.ToWording().Chinese}{Charged}元，减免{Reduced}元");
}

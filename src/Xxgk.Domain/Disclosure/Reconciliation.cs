using System.Globalization;
using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>Whether a total agrees with its parts (核对结果).</summary>
public enum ReconciliationOutcome
{
    /// <summary>Cannot be decided (无法判定).</summary>
    CannotBeDecided,

    /// <summary>The total agrees with the parts (一致).</summary>
    Consistent,

    /// <summary>Whatever the approximate parts stand for, the total does not agree with them (不一致).</summary>
    Inconsistent,
}

/// <summary>A total beside the sum of its parts (核对): consistent, inconsistent by n, or not to be decided.</summary>
/// <remarks>Approximate quantities are intervals, so a total agrees with its parts when their intervals meet.</remarks>
public sealed class Reconciliation : IEquatable<Reconciliation>
{
    private Reconciliation(ReconciliationOutcome outcome, Quantity total, Quantity? sum, decimal difference)
    {
        Outcome = outcome;
        Total = total;
        Sum = sum;
        Difference = difference;
    }

    /// <summary>What came out (结果).</summary>
    public ReconciliationOutcome Outcome { get; }

    /// <summary>The total as declared (填报总数).</summary>
    public Quantity Total { get; }

    /// <summary>The sum of the parts (分项合计); null where there are none, or their units differ.</summary>
    public Quantity? Sum { get; }

    /// <summary>
    /// By how much they disagree (差额): the total less the sum, at the point where both come nearest, so above 0 where the parts fall
    /// short; 0 unless inconsistent.
    /// </summary>
    public decimal Difference { get; }

    /// <summary>Whether the difference is known exactly; if not, it is at least that (差额是否确切).</summary>
    public bool IsDifferenceExact => Outcome == ReconciliationOutcome.Inconsistent && Total.IsExact && Sum is { IsExact: true };

    /// <summary>The result with both figures, in both languages (说明).</summary>
    public Wording Wording
    {
        get
        {
            if (Sum is not { } sum)
            {
                return Wording.Of($"总数{Total}，没有可以相加的分项，无法判定。", $"Total {Total.Wording.English}: there are no parts to be added; cannot be decided.");
            }

            var (chinese, english) = ($"总数{Total}，分项合计{sum}", $"Total {Total.Wording.English}, parts {sum.Wording.English}");
            var gap = Math.Abs(Difference).ToString("0.############################", CultureInfo.InvariantCulture);
            return Outcome switch
            {
                ReconciliationOutcome.Consistent => Wording.Of($"{chinese}，一致。", $"{english}: consistent."),
                ReconciliationOutcome.Inconsistent => Wording.Of(
                    $"{chinese}，不一致，{(IsDifferenceExact ? "相差" : "至少相差")}{gap}{Total.Unit}。",
                    $"{english}: inconsistent by {(IsDifferenceExact ? string.Empty : "at least ")}{gap}."),
                _ => Wording.Of($"{chinese}，无法判定。", $"{english}: cannot be decided."),
            };
        }
    }

    /// <summary>A total beside its parts (核对总数与分项).</summary>
    /// <param name="total">The total.</param>
    /// <param name="parts">The parts; none, or parts with different units, cannot be decided.</param>
    /// <exception cref="ArgumentNullException">The parts are null.</exception>
    /// <exception cref="OverflowException">The sum lies beyond 10^15.</exception>
    public static Reconciliation Of(Quantity total, IEnumerable<Quantity> parts)
    {
        Quantity? sum = null;
        foreach (var part in Guard.Against.Null(parts))
        {
            if (!part.AgreesInUnit(total) || (sum is { } soFar && !part.AgreesInUnit(soFar)))
            {
                return new(ReconciliationOutcome.CannotBeDecided, total, null, 0);
            }

            sum = sum is { } before ? before + part : part;
        }

        return sum is { } whole ? Between(total, whole) : new(ReconciliationOutcome.CannotBeDecided, total, null, 0);
    }

    /// <inheritdoc/>
    public bool Equals(Reconciliation? other) =>
        other is not null && Outcome == other.Outcome && Total == other.Total && Sum == other.Sum && Difference == other.Difference;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Reconciliation);

    /// <inheritdoc/>
    public override int GetHashCode() => (Outcome, Total, Sum, Difference).GetHashCode();

    /// <summary>The Chinese text (文本).</summary>
    public override string ToString() => Wording.Chinese;

    private static Reconciliation Between(Quantity total, Quantity sum)
    {
        var difference =
            sum.High is { } most && total.Low > most ? total.Low - most
            : total.High is { } atMost && atMost < sum.Low ? atMost - sum.Low
            : 0m;

        // A sum without a bound (若干) meets almost any total, which says nothing.
        var outcome =
            difference != 0 ? ReconciliationOutcome.Inconsistent
            : sum.High is null || total.Kind == QuantityKind.Unknown ? ReconciliationOutcome.CannotBeDecided
            : ReconciliationOutcome.Consistent;
        return new(outcome, total, sum, difference);
    }
}

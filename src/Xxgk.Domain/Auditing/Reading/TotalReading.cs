namespace Xxgk.Auditing;

/// <summary>How a total stands to the parts that follow or precede it.</summary>
/// <param name="Outcome">Consistent by one of the ways in which the parts can be read, inconsistent by all, or not to be decided.</param>
/// <param name="Sum">The sum of all parts on the first level.</param>
/// <param name="Difference">The total less the sum, where both come nearest.</param>
/// <param name="Severity">How much a disagreement matters.</param>
internal sealed record TotalReading(ReconciliationOutcome Outcome, Quantity Sum, decimal Difference, Severity Severity)
{
    public static TotalReading Of(Quantity total, IReadOnlyList<Quantity> parts, IEnumerable<Quantity> otherSums, bool isOpen, bool hasLevels)
    {
        var sum = SumOf(parts);
        if (Meet(total, sum) || otherSums.Any(other => Meet(total, other)))
        {
            return new(ReconciliationOutcome.Consistent, sum, 0, Severity.Note);
        }

        var difference = sum.Low > (total.High ?? decimal.MaxValue) ? total.High!.Value - sum.Low : total.Low - (sum.High ?? total.Low);
        if (isOpen || difference == 0 || parts.Any(part => part.High is null))
        {
            return new(ReconciliationOutcome.CannotBeDecided, sum, 0, Severity.Note);
        }

        var most = parts.Count == 2 ? 0.1m : 0.2m;
        var severity = difference < 0 ? hasLevels ? Severity.Warning : Severity.Error
            : difference <= total.Low * most ? Severity.Warning : Severity.Note;
        return new(ReconciliationOutcome.Inconsistent, sum, difference, severity);
    }

    public static Quantity SumOf(IEnumerable<Quantity> parts) => parts.Aggregate(Quantity.Of(0), (sum, part) => Add(sum, part));

    // Figures beyond every report would overflow: they meet nothing and break nothing.
    private static Quantity Add(Quantity left, Quantity right) =>
        left.Low + right.Low > 1_000_000_000_000m || left.High + right.High > 1_000_000_000_000m ? left : left.AgreesInUnit(right) ? left + right : left;

    private static bool Meet(Quantity left, Quantity right) =>
        left.Low <= (right.High ?? decimal.MaxValue) && right.Low <= (left.High ?? decimal.MaxValue);
}

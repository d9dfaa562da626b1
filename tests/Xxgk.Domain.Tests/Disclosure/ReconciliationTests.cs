using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Disclosure;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class ReconciliationTests
{
    private static readonly Quantity[] NamedParts =
        [Quantity.Parse("1033条"), Quantity.Parse("590条"), Quantity.Parse("302条"), Quantity.Parse("300条"), Quantity.Parse("1157条")];

    [Fact]
    public void A_total_of_3584_disagrees_by_202_with_parts_of_3382()
    {
        var result = Reconciliation.Of(Quantity.Parse("3584条"), NamedParts);
        Assert.Equal((ReconciliationOutcome.Inconsistent, 202m, true), (result.Outcome, result.Difference, result.IsDifferenceExact));
        Assert.Equal("总数3584条，分项合计3382条，不一致，相差202条。", result.Wording.Chinese);
        Assert.Equal("Total 3584 (条), parts 3382 (条): inconsistent by 202.", result.Wording.English);
    }

    [Fact]
    public void With_somewhat_over_200_more_it_agrees()
    {
        var result = Reconciliation.Of(Quantity.Parse("3584条"), [.. NamedParts, Quantity.Parse("200 余条")]);
        Assert.Equal((ReconciliationOutcome.Consistent, 0m), (result.Outcome, result.Difference));
        Assert.Equal("总数3584条，分项合计3582至3681条，一致。", result.ToString());
    }

    [Theory]
    [InlineData("800余条", "500条 300条", ReconciliationOutcome.Consistent, 0)]
    [InlineData("800条", "500条 300余条", ReconciliationOutcome.Consistent, 0)]
    [InlineData("900条", "500条 300余条", ReconciliationOutcome.Inconsistent, 1)]
    [InlineData("700条", "500条 300余条", ReconciliationOutcome.Inconsistent, -100)]
    [InlineData("1250条", "700条 380条 90条 80条", ReconciliationOutcome.Consistent, 0)]
    [InlineData("1000条", "500条 若干条", ReconciliationOutcome.CannotBeDecided, 0)]
    [InlineData("1000条", "500条 300条以上", ReconciliationOutcome.CannotBeDecided, 0)]
    [InlineData("1000条", "1100条 若干条", ReconciliationOutcome.Inconsistent, -100)]
    [InlineData("若干条", "500条 300条", ReconciliationOutcome.CannotBeDecided, 0)]
    [InlineData("700条以上", "500条 300条", ReconciliationOutcome.Consistent, 0)]
    [InlineData("1000条", "500条 500件", ReconciliationOutcome.CannotBeDecided, 0)]
    [InlineData("1000条", "500条 500", ReconciliationOutcome.Consistent, 0)]
    [InlineData("1000条", "", ReconciliationOutcome.CannotBeDecided, 0)]
    public void Totals_and_parts(string total, string parts, ReconciliationOutcome outcome, int difference)
    {
        var result = Reconciliation.Of(Quantity.Parse(total), parts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Quantity.Parse));
        Assert.Equal((outcome, difference), (result.Outcome, result.Difference));
    }

    [Property]
    public Property Numbers_that_the_words_admit_never_make_a_total_inconsistent(Quantity[] parts, byte[] choices)
    {
        var counted = parts.Where(part => part.Low == decimal.Truncate(part.Low)).Select(part => Recounted(part)).ToArray();
        var picked = counted.Select((part, i) => Math.Min(part.Low + (choices.Length > 0 ? choices[i % choices.Length] : 0), part.High ?? decimal.MaxValue)).Sum();
        var result = Reconciliation.Of(Quantity.Of(picked, "条"), counted);
        return (result.Outcome != ReconciliationOutcome.Inconsistent).Label(result.ToString())
            .And((result.Outcome == ReconciliationOutcome.CannotBeDecided) == (counted.Length == 0 || counted.Any(part => part.High is null)))
            .Collect(result.Outcome);
    }

    [Property]
    public bool Exact_parts_disagree_by_the_difference(ushort total, byte[] parts)
    {
        var sum = parts.Sum(part => part);
        var result = Reconciliation.Of(Quantity.Of(total), parts.Select(part => Quantity.Of(part)));
        return parts.Length == 0
            ? result is { Outcome: ReconciliationOutcome.CannotBeDecided, Sum: null }
            : result.Difference == total - sum && result.Outcome == (total == sum ? ReconciliationOutcome.Consistent : ReconciliationOutcome.Inconsistent);
    }

    private static Quantity Recounted(Quantity part) =>
        part.High is { } high ? Quantity.Between(part.Low, Math.Max(part.Low, decimal.Truncate(high)), "条") : Quantity.Approximately(QuantityKind.AtLeast, part.Low + 1, "条");
}

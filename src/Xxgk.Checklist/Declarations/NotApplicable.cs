using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>The part does not apply to the school (不适用).</summary>
/// <param name="part">The part, or an item as a whole.</param>
/// <param name="reason">The reason: 1 to 2,000 characters.</param>
/// <param name="declaredOn">The day on which it was declared.</param>
/// <exception cref="ArgumentException">No item is named, or the reason is not as said.</exception>
public sealed class NotApplicable(ItemReference part, string reason, PartialDate declaredOn) : Declaration(part, reason, declaredOn)
{
    /// <inheritdoc/>
    public override Wording Statement => Wording.Of("本校不适用。", "It does not apply to the school.");

    /// <summary>Always true: one that contradicts the profile or a record is a finding of the evaluation, not a fault here (可作此说明).</summary>
    /// <param name="part">The part.</param>
    public override bool IsAdmissibleFor(ItemPart part) => Guard.Against.Null(part) is not null;
}

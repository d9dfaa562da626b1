using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>Nothing of the kind happened in the period (本学年未发生).</summary>
/// <param name="part">The part, or an item as a whole.</param>
/// <param name="reason">The reason: 1 to 2,000 characters.</param>
/// <param name="declaredOn">The day on which it was declared.</param>
/// <exception cref="ArgumentException">No item is named, or the reason is not as said.</exception>
public sealed class NothingThisPeriod(ItemReference part, string reason, PartialDate declaredOn) : Declaration(part, reason, declaredOn)
{
    /// <inheritdoc/>
    public override Wording Statement => Wording.Of("本学年未发生此类事项。", "Nothing of the kind happened in the period.");

    /// <summary>Whether the part may be nil: a charter cannot fail to have happened (可否说明未发生).</summary>
    /// <param name="part">The part.</param>
    public override bool IsAdmissibleFor(ItemPart part) => Guard.Against.Null(part).MayBeNil;
}

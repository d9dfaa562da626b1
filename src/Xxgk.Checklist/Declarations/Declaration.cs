using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>What a school declares of a part, with its reason (情况说明). It counts from the day on which it was made.</summary>
/// <remarks>It is one of <see cref="NothingThisPeriod"/> and <see cref="NotApplicable"/>.</remarks>
public abstract class Declaration
{
    private protected Declaration(ItemReference part, string reason, PartialDate declaredOn)
    {
        Part = part.IsNone ? throw new ArgumentException("The reference names no item.", nameof(part)) : part;
        Reason = Guard.Against.NotText(reason, 2000);
        DeclaredOn = declaredOn;
    }

    /// <summary>The part, or an item of several parts as a whole (所说明的事项).</summary>
    public ItemReference Part { get; }

    /// <summary>The reason, in the school's words (理由).</summary>
    public string Reason { get; }

    /// <summary>The day on which it was declared, as far as it is known (说明日期).</summary>
    public PartialDate DeclaredOn { get; }

    /// <summary>What is declared (说明内容).</summary>
    public abstract Wording Statement { get; }

    /// <summary>Whether it may be declared of a part at all (可否作此说明).</summary>
    /// <param name="part">The part.</param>
    public abstract bool IsAdmissibleFor(ItemPart part);

    /// <summary>The part, what is declared, and why (说明全文).</summary>
    public override string ToString() => $"{Part} {Statement.Chinese}（{Reason}）";
}

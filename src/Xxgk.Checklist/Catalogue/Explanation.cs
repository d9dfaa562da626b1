using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>Why a part of the list is not on the school's page, in the school's words (未列示事项的说明).</summary>
/// <remarks>Each reason asks for what it needs: withheld for a provision, public elsewhere for a link.</remarks>
public sealed class Explanation
{
    private Explanation(ItemReference part, AbsenceReason reason, string text, Provision? provision = null, string? link = null)
    {
        Part = part.IsNone ? throw new ArgumentException("The reference names no item.", nameof(part)) : part;
        Reason = reason;
        Text = Guard.Against.NotText(text, 2000);
        Provision = provision;
        Link = link;
    }

    /// <summary>The part that is explained, or an item of several parts as a whole (所说明的事项).</summary>
    public ItemReference Part { get; }

    /// <summary>The reason (原因).</summary>
    public AbsenceReason Reason { get; }

    /// <summary>The explanation in the school's words (说明).</summary>
    public string Text { get; }

    /// <summary>The provision by which it is withheld, or by which the archives' law governs; null for other reasons (依据).</summary>
    public Provision? Provision { get; }

    /// <summary>Where it is public; null for other reasons (链接).</summary>
    public string? Link { get; }

    /// <summary>It does not apply to the school (不适用).</summary>
    /// <param name="part">The part, or an item as a whole.</param>
    /// <param name="text">Why: 1 to 2,000 characters.</param>
    /// <exception cref="ArgumentException">No item is named, or the text is not as said.</exception>
    public static Explanation NotApplicable(ItemReference part, string text) => new(part, AbsenceReason.NotApplicable, text);

    /// <summary>Nothing of the kind happened in the period (本学年未发生).</summary>
    /// <param name="part">The part, or an item as a whole.</param>
    /// <param name="text">The explanation: 1 to 2,000 characters.</param>
    /// <exception cref="ArgumentException">No item is named, or the text is not as said.</exception>
    public static Explanation NothingThisPeriod(ItemReference part, string text) => new(part, AbsenceReason.NothingThisPeriod, text);

    /// <summary>It is withheld (不予公开).</summary>
    /// <param name="part">The part, or an item as a whole.</param>
    /// <param name="text">Why: 1 to 2,000 characters.</param>
    /// <param name="provision">The provision by which it is withheld.</param>
    /// <exception cref="ArgumentException">No item is named, or the text is not as said.</exception>
    public static Explanation Withheld(ItemReference part, string text, Provision provision) =>
        new(part, AbsenceReason.Withheld, text, Guard.Against.Null(provision));

    /// <summary>It is public elsewhere (已在其他平台公开).</summary>
    /// <param name="part">The part, or an item as a whole.</param>
    /// <param name="text">Where: 1 to 2,000 characters.</param>
    /// <param name="link">The address: 1 to 2,000 characters.</param>
    /// <exception cref="ArgumentException">No item is named, or the text or the address is not as said.</exception>
    public static Explanation PublicElsewhere(ItemReference part, string text, string link) =>
        new(part, AbsenceReason.PublicElsewhere, text, link: Guard.Against.NotText(link, 2000));

    /// <summary>It was moved to the archive, whose law governs access to it: article 30 of the Measures (已移交档案机构).</summary>
    /// <param name="part">The part, or an item as a whole.</param>
    /// <param name="text">Which archive: 1 to 2,000 characters.</param>
    /// <exception cref="ArgumentException">No item is named, or the text is not as said.</exception>
    public static Explanation Archived(ItemReference part, string text) =>
        new(part, AbsenceReason.Archived, text, Instruments.Measures.Article(30));

    /// <summary>It was repealed (已废止).</summary>
    /// <param name="part">The part, or an item as a whole.</param>
    /// <param name="text">By what: 1 to 2,000 characters.</param>
    /// <exception cref="ArgumentException">No item is named, or the text is not as said.</exception>
    public static Explanation Repealed(ItemReference part, string text) => new(part, AbsenceReason.Repealed, text);

    /// <summary>The part, the reason and the text (说明全文).</summary>
    public override string ToString() => $"{Part} {Reason.ToWording().Chinese}：{Text}";
}

using NodaTime;

namespace Xxgk;

/// <summary>No record of disclosure (未查到公开记录).</summary>
public sealed class NoRecordOfDisclosure : ChecklistFinding
{
    internal NoRecordOfDisclosure(ItemPart part, LocalDate asOf, Wording? explanation)
        : base(part.Kind == ObligationKind.EventDriven ? 4 : 3, part.Kind == ObligationKind.EventDriven ? Severity.Warning : Severity.Error, part.Provision, part, null)
    {
        AsOf = asOf;
        Explanation = explanation;
    }

    /// <summary>The as-of date (核对截止日).</summary>
    public LocalDate AsOf { get; }

    /// <summary>What the school's catalogue says of it; null if nothing (目录说明).</summary>
    public Wording? Explanation { get; }

    /// <inheritdoc/>
    protected override string Chinese => Zh(
        $"{Named.Chinese}截至{PartWords.Chinese(AsOf)}未查到公开记录，请公开或说明{(Part.Kind == ObligationKind.EventDriven ? "本学年未发生" : "理由")}。{(Explanation is { } text ? "目录说明：" + text.Chinese : string.Empty)}");

    /// <inheritdoc/>
    protected override string English => Zh(
        $"{Named.English}: no record of disclosure as of {PartialDate.Of(AsOf)}. Disclose it or state {(Part.Kind == ObligationKind.EventDriven ? "that nothing of the kind happened" : "a reason")}.{(Explanation is { } text ? " The catalogue says: " + text.English : string.Empty)}");
}

using NodaTime;

namespace Xxgk;

/// <summary>No record of disclosure (未查到公开记录).</summary>
public sealed class NoRecordOfDisclosure : ChecklistFinding
{
    private readonly string period;

    internal NoRecordOfDisclosure(ItemPart part, LocalDate asOf, int recordsElsewhere, bool isOfAcademicYear, Wording? explanation)
        : base(part.Kind == ObligationKind.EventDriven ? 4 : 3, part.Kind == ObligationKind.EventDriven ? Severity.Warning : Severity.Error, part.Provision, part, null)
    {
        AsOf = asOf;
        RecordsElsewhere = recordsElsewhere;
        period = isOfAcademicYear ? "本学年" : "本报告期";
        Explanation = explanation;
    }

    /// <summary>The as-of date (核对截止日).</summary>
    public LocalDate AsOf { get; }

    /// <summary>How many records of the part the register has that belong to other periods (计入其他报告期的记录数).</summary>
    public int RecordsElsewhere { get; }

    /// <summary>What the school's catalogue says of it; null if nothing (目录说明).</summary>
    public Wording? Explanation { get; }

    /// <inheritdoc/>
    protected override string Chinese => Zh(
        $"{Named.Chinese}截至{PartWords.Chinese(AsOf)}未查到公开记录，请公开或说明{(Part.Kind == ObligationKind.EventDriven ? period + "未发生" : "理由")}。{(RecordsElsewhere > 0 ? Zh($"台账中该事项的{RecordsElsewhere}条记录计入其他报告期。") : string.Empty)}{(Explanation is { } text ? "目录说明：" + text.Chinese : string.Empty)}");

    /// <inheritdoc/>
    protected override string English => Zh(
        $"{Named.English}: no record of disclosure as of {PartialDate.Of(AsOf)}. Disclose it or state {(Part.Kind == ObligationKind.EventDriven ? "that nothing of the kind happened" : "a reason")}.{(RecordsElsewhere > 0 ? Zh($" The register's {RecordsElsewhere} record(s) of it belong to other periods.") : string.Empty)}{(Explanation is { } text ? " The catalogue says: " + text.English : string.Empty)}");
}

namespace Xxgk;

/// <summary>What the school says in one place contradicts what it says in another (前后矛盾).</summary>
public sealed class Contradiction : ChecklistFinding
{
    private readonly Wording text;

    private Contradiction(int number, Severity severity, ItemPart part, string? recordId, Wording text)
        : base(number, severity, part.Provision, part, recordId)
    {
        this.text = text;
    }

    /// <inheritdoc/>
    protected override string Chinese => text.Chinese;

    /// <inheritdoc/>
    protected override string English => text.English;

    internal static Contradiction NilWithRecord(ItemPart part, string? record) => Of(
        21, Severity.Warning, part, record,
        $"{PartWords.Of(part).Chinese}说明本学年未发生，台账中却有记录，请核实。",
        $"{PartWords.Of(part).English} is declared as nothing in the period, but the register has a record.");

    internal static Contradiction NotApplicableWithRecord(ItemPart part, string? record) => Of(
        22, Severity.Warning, part, record,
        $"{PartWords.Of(part).Chinese}说明不适用，台账中却有记录，请核实。",
        $"{PartWords.Of(part).English} is declared as not applicable, but the register has a record.");

    internal static Contradiction NotApplicableWithProfile(ItemPart part, Wording reason) => Of(
        23, Severity.Warning, part, null,
        $"{PartWords.Of(part).Chinese}说明不适用，与学校概况不符（{reason.Unstopped.Chinese}），请核实。",
        $"{PartWords.Of(part).English} is declared as not applicable, against the school's profile ({reason.Unstopped.English}).");

    internal static Contradiction NilNotAdmitted(ItemPart part) => Of(
        24, Severity.Warning, part, null,
        $"{PartWords.Of(part).Chinese}不得以“本学年未发生”说明，该说明未采用。",
        $"{PartWords.Of(part).English} cannot be declared as nothing in the period; the declaration is not used.");

    internal static Contradiction ProfileWithRecord(ItemPart part, string? record, Wording reason) => Of(
        25, Severity.Warning, part, record,
        $"{PartWords.Of(part).Chinese}按学校概况不适用（{reason.Unstopped.Chinese}），台账中却有记录，请核实。",
        $"{PartWords.Of(part).English} does not apply by the school's profile ({reason.Unstopped.English}), but the register has a record.");

    internal static Contradiction OwnLimitLonger(ItemPart part, TimeLimit own) => Of(
        27, Severity.Note, part, null,
        $"{PartWords.Of(part).Chinese}目录所列时限（{own.Wording.Chinese}）长于规定时限（{part.Limit.Wording.Chinese}），按规定时限核对。",
        $"{PartWords.Of(part).English}: the catalogue's limit ({own.Wording.English}) is longer than the legal one ({part.Limit.Wording.English}), which is used.");

    internal static Contradiction NotInCatalogue(ItemPart part) => Of(
        28, Severity.Note, part, null,
        $"{PartWords.Of(part).Chinese}学校信息公开目录未列，也未说明理由。",
        $"{PartWords.Of(part).English} is neither covered nor explained by the school's catalogue.");

    private static Contradiction Of(int number, Severity severity, ItemPart part, string? record, FormattableString chinese, FormattableString english) =>
        new(number, severity, part, record, Wording.Of(FormattableString.Invariant(chinese), FormattableString.Invariant(english)));
}

using NodaTime;

namespace Xxgk;

/// <summary>A finding on a record whose state says it all (记录现状发现): taken down early, on campus only and the like.</summary>
public sealed class RecordFinding : ChecklistFinding
{
    private readonly Wording text;

    private RecordFinding(int number, Severity severity, Provision provision, ItemPart part, string? recordId, Wording text)
        : base(number, severity, provision, part, recordId)
    {
        this.text = text;
    }

    /// <inheritdoc/>
    protected override string Chinese => text.Chinese;

    /// <inheritdoc/>
    protected override string English => text.English;

    // noticeDays: what the catalogue promises in working days of public notice; a notice shorter than that ended early too.
    internal static RecordFinding TakenDownEarly(ItemPart part, string? record, LocalDate asOf, int noticeDays, bool hasTerm)
    {
        var (promise, promised) = noticeDays == 0
            ? (string.Empty, string.Empty)
            : (Zh($"公示不足目录所列的{noticeDays}个工作日，或"), Zh($"shown for fewer than the {noticeDays} working days that the catalogue promises, or "));
        return Of(
            5, Severity.Error, part.Provision, part, record,
            $"{PartWords.Of(part).Chinese}已公开的信息{promise}{(hasTerm ? "在公示期满前撤下且未说明理由" : "被撤下，未说明理由")}（截至{PartWords.Chinese(asOf)}）。",
            $"{PartWords.Of(part).English} was {promised}taken down {(hasTerm ? "before its term and " : string.Empty)}without a stated reason (as of {PartialDate.Of(asOf)}).");
    }

    internal static RecordFinding OnRequestOnly(ItemPart part, string? record) => Of(
        6, Severity.Warning, part.Provision, part, record,
        $"{PartWords.Of(part).Chinese}属清单规定的主动公开事项，现列为依申请公开。",
        $"{PartWords.Of(part).English} is on the list of proactive disclosure, but is classed as upon request.");

    internal static RecordFinding CampusOnly(ItemPart part, string? record, LocalDate asOf) => Of(
        7, Severity.Warning, part.Provision, part, record,
        $"{PartWords.Of(part).Chinese}应面向社会公开，截至{PartWords.Chinese(asOf)}仅限校内公开。",
        $"{PartWords.Of(part).English} is for society, but as of {PartialDate.Of(asOf)} it is shown on campus only.");

    internal static RecordFinding RepealedStillShown(ItemPart part, string? record, string title, LocalDate asOf) => Of(
        8, Severity.Warning, part.Provision, part, record,
        $"{PartWords.Of(part).Chinese}中的{PartWords.Titled(title)}已废止，截至{PartWords.Chinese(asOf)}仍在公开，请撤下或注明废止。",
        $"{PartWords.Of(part).English}: {title} is repealed but, as of {PartialDate.Of(asOf)}, still shown. Take it down or mark it as repealed.");

    internal static RecordFinding DatesContradict(ItemPart part, string? record, PartialDate made, PartialDate published) => Of(
        10, Severity.Warning, part.LimitBasis, part, record,
        $"{PartWords.Of(part).Chinese}公开日期（{PartWords.Chinese(published)}）早于生成日期（{PartWords.Chinese(made)}），日期矛盾，请核实。",
        $"{PartWords.Of(part).English}: published ({published}) before it was made ({made}); the dates contradict.");

    internal static RecordFinding PublishedBeforeReview(ItemPart part, string? record, PartialDate published, PartialDate reviewed) => Of(
        11, Severity.Warning, Instruments.Measures.Article(5), part, record,
        $"{PartWords.Of(part).Chinese}于{PartWords.Chinese(published)}公开，早于审查（审批）日期{PartWords.Chinese(reviewed)}：先公开后审查。",
        $"{PartWords.Of(part).English} was published on {published}, before its review or approval on {reviewed}.");

    internal static RecordFinding WithheldOnList(ItemPart part, string? record, Wording reason) => Of(
        12, Severity.Warning, part.Provision, part, record,
        $"{PartWords.Of(part).Chinese}属清单规定的主动公开事项，现不予公开（{reason.Chinese}），请核实依据。",
        $"{PartWords.Of(part).English} is on the list of proactive disclosure, but is withheld ({reason.English}). Check the ground.");

    internal static RecordFinding DatesOutOfOrder(ItemPart part, string? record, Wording earlierName, PartialDate earlier, Wording laterName, PartialDate later) => Of(
        29, Severity.Warning, part.Provision, part, record,
        $"{PartWords.Of(part).Chinese}{earlierName.Chinese}（{PartWords.Chinese(earlier)}）早于{laterName.Chinese}（{PartWords.Chinese(later)}），日期矛盾，请核实。",
        $"{PartWords.Of(part).English}: {earlierName.English} ({earlier}) lies before {laterName.English} ({later}); the dates contradict.");

    internal static RecordFinding ScopeContradictsPublication(ItemPart part, string? record, Wording scope) => Of(
        30, Severity.Warning, part.Provision, part, record,
        $"{PartWords.Of(part).Chinese}列为{scope.Chinese}，台账中却有面向社会公开的记录，请核实公开属性。",
        $"{PartWords.Of(part).English} is classed as {scope.English}, but the register has a publication to society. Check the scope.");

    internal static RecordFinding PublishedWithoutPassing(ItemPart part, string? record, PartialDate published, bool hasFailed) => Of(
        31, Severity.Warning, Instruments.Measures.Article(5), part, record,
        $"{PartWords.Of(part).Chinese}的审查（审批）{(hasFailed ? "未通过" : "尚未办结")}，却已{(published.IsUnknown ? string.Empty : "于" + PartWords.Chinese(published))}公开，请核实。",
        $"{PartWords.Of(part).English}: a review or approval {(hasFailed ? "failed" : "is open")}, but it was published{(published.IsUnknown ? string.Empty : " on " + published)}.");

    private static RecordFinding Of(int number, Severity severity, Provision provision, ItemPart part, string? record, FormattableString chinese, FormattableString english) =>
        new(number, severity, provision, part, record, Wording.Of(FormattableString.Invariant(chinese), FormattableString.Invariant(english)));
}

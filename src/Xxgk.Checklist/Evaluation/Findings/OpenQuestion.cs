using NodaTime;

namespace Xxgk;

/// <summary>Something that cannot be said, and what is missing to say it (尚无法核定的事项).</summary>
public sealed class OpenQuestion : ChecklistFinding
{
    private readonly Wording text;

    private OpenQuestion(int number, Severity severity, Provision provision, ItemPart part, string? recordId, Wording text)
        : base(number, severity, provision, part, recordId)
    {
        this.text = text;
    }

    /// <inheritdoc/>
    protected override string Chinese => text.Chinese;

    /// <inheritdoc/>
    protected override string English => text.English;

    internal static OpenQuestion NotDisclosedLimitUnknown(ItemPart part, string? record, LocalDate asOf, Wording missing) => Of(
        13, Severity.Warning, part.LimitBasis, part, record,
        $"{PartWords.Of(part).Chinese}截至{PartWords.Chinese(asOf)}未公开，时限无法核定（{missing.Chinese}）。",
        $"{PartWords.Of(part).English} is not disclosed as of {PartialDate.Of(asOf)}, and its limit cannot be determined ({missing.English}).");

    // A continuing part of which no date is known stands all the same, and has no possible timelinesses to name.
    internal static OpenQuestion Timeliness(ItemPart part, string? record, Wording missing, Wording possible) => Of(
        14, Severity.Note, part.LimitBasis, part, record,
        $"{PartWords.Of(part).Chinese}{(possible.Chinese.Length == 0 ? "持续公开，及时与否" : "已公开，时限")}无法核定（{missing.Chinese}）{Possible("，可能为：", possible.Chinese)}。",
        $"{PartWords.Of(part).English} {(possible.English.Length == 0 ? "stands disclosed" : "is disclosed")}; whether in time cannot be determined ({missing.English}){Possible("; possible: ", possible.English)}.");

    internal static OpenQuestion State(ItemPart part, string? record, Wording missing, Wording possible) => Of(
        15, Severity.Note, part.Provision, part, record,
        $"{PartWords.Of(part).Chinese}现状无法核定（{missing.Chinese}）{Possible("，可能为：", possible.Chinese)}。",
        $"{PartWords.Of(part).English}: its state cannot be determined ({missing.English}){Possible("; possible: ", possible.English)}.");

    internal static OpenQuestion LimitUncovered(ItemPart part, string? record, Wording missing) => Of(
        16, Severity.Note, part.LimitBasis, part, record,
        $"{PartWords.Of(part).Chinese}时限暂无法计算（{missing.Chinese}）。",
        $"{PartWords.Of(part).English}: the limit is not computable yet ({missing.English}).");

    internal static OpenQuestion NotStated(ItemPart part) => Of(
        19, Severity.Note, part.Provision, part, null,
        $"{PartWords.Of(part).Chinese}报告未说明。",
        $"{PartWords.Of(part).English} is not stated in the report.");

    internal static OpenQuestion Applicability(ItemPart part, Wording reason) => Of(
        20, Severity.Note, part.Provision, part, null,
        $"{PartWords.Of(part).Chinese}：{reason.Chinese}",
        $"{PartWords.Of(part).English}: {reason.English}");

    private static string Possible(string lead, string text) => text.Length == 0 ? string.Empty : lead + text;

    private static OpenQuestion Of(int number, Severity severity, Provision provision, ItemPart part, string? record, FormattableString chinese, FormattableString english) =>
        new(number, severity, provision, part, record, Wording.Of(FormattableString.Invariant(chinese), FormattableString.Invariant(english)));
}

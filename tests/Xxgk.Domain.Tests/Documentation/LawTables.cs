using Xxgk.Auditing;
using Xxgk.Exemptions;
using Xxgk.Requests;

namespace Xxgk.Domain.Tests.Documentation;

/// <summary>The tables of law that the pages under <c>docs</c> show, made from the tables that the code goes by.</summary>
internal static class LawTables
{
    /// <summary>Every table by the name that stands in a page's mark.</summary>
    public static IReadOnlyDictionary<string, Func<Language, string>> All { get; } = new SortedDictionary<string, Func<Language, string>>(StringComparer.Ordinal)
    {
        ["audit-rules"] = AuditedBy,
        ["grounds"] = Grounds,
        ["law-measures"] = language => Coverage(LawCoverage.OfMeasures, language),
        ["law-notice"] = language => Coverage(LawCoverage.OfNotice, language),
        ["replies"] = Replies,
        ["related"] = Related,
        ["transitions-measures"] = language => Transitions(RequestRegime.Measures, language),
        ["transitions-regulation2007"] = language => Transitions(RequestRegime.Regulation2007, language),
        ["transitions-regulation2019"] = language => Transitions(RequestRegime.Regulation2019, language),
    };

    private static string AuditedBy(Language language) => Table(
        language,
        [Wording.Of("编号", "code"), Wording.Of("最高程度", "severity"), Wording.Of("规则", "rule"), Wording.Of("说明", "what it looks at"), Wording.Of("示例", "example")],
        AuditRules.All.Concat(ChecklistAuditRules.All).Select(rule => (rule, rule.Example)).Select(pair => (Wording[])
        [
            Wording.Of(pair.rule.Id, pair.rule.Id),
            pair.rule.Severity.ToWording(),
            pair.rule.Title,
            pair.rule.Documentation,
            Wording.Of($"「{Cell(pair.Example.Finding.Expression)}」：{pair.Example.Finding.Message.Chinese}", $"「{Cell(pair.Example.Finding.Expression)}」: {pair.Example.Finding.Message.English}"),
        ]));

    private static string Coverage(IReadOnlyList<LawRow> rows, Language language)
    {
        var tests = LawCoverageTests.TestsByPlace();
        return Table(
            language,
            [Wording.Of("条款", "provision"), Wording.Of("内容", "about"), Wording.Of("类型", "types"), Wording.Of("测试", "tests"), Wording.Of("核实", "confirmed")],
            rows.Select(row => (Wording[])
            [
                row.Place.Kind == ProvisionKind.Whole ? Wording.Of("附件", "annex") : row.Place.ShortCitation,
                row.Subject,
                row.Reason ?? Plain(string.Join(", ", row.Types.Select(type => $"`{type.Name}`"))),
                Plain(row.Types.Count == 0 ? "–" : Few([.. LawCoverageTests.TestsOf(row, tests)])),
                Confirmed(row.Place),
            ]));
    }

    private static Wording Confirmed(Provision place) => (place.NumberConfirmation, place.WordsConfirmation) switch
    {
        (Confirmation.Confirmed, Confirmation.Confirmed) => Wording.Of("已核实", "confirmed"),
        (Confirmation.Confirmed, Confirmation.InPart) => Wording.Of("条号已核实，文字部分核实", "number confirmed, words in part"),
        (Confirmation.Confirmed, _) => Wording.Of("条号已核实，文字未核实", "number confirmed, words not"),
        (_, Confirmation.InPart) => Wording.Of("条号未核实，文字部分核实", "number not confirmed, words in part"),
        _ => Wording.Of("未核实", "not confirmed"),
    };

    private static Wording Plain(string text) => Wording.Of(text, text);

    private static string Few(IReadOnlyList<string> names) => string.Join(", ", names.Take(4)) + (names.Count > 4 ? FormattableString.Invariant($" +{names.Count - 4}") : string.Empty);

    private static string Cell(string text) => text.Length > 40 ? text[..40] + "…" : text;

    private static string Transitions(RequestRegime regime, Language language) => Table(
        language,
        [Wording.Of("状态", "from"), Wording.Of("事件", "event"), Wording.Of("转为", "to"), Wording.Of("时限", "clock"), Wording.Of("依据", "basis")],
        RequestTransitions.Of(regime).Select(row => (Wording[])
        [
            row.From.Count == 0 ? Wording.Of("—", "–") : Joined(row.From.Select(state => state.ToWording())),
            row.On.ToWording(),
            row.DestinationWording,
            row.Clock.ToWording(),
            row.BasisWording,
        ]));

    private static string Replies(Language language) => Table(
        language,
        [Wording.Of("答复种类", "kind of reply"), .. RequestRegime.All.Select(regime => regime.Wording)],
        ReplyKinds.All.Select(kind => (Wording[])[kind.ToWording(), .. RequestRegime.All.Select(regime => Reply(ReplyTerms.Find(regime, kind)))]));

    private static Wording Reply(ReplyTerm? term) => term is null ? Wording.Of("—", "–")
        : Wording.Of(
            $"{term.Basis.ShortCitation.Chinese}{Mark(term.Mark).Chinese}：{Joined(term.Required.Select(part => part.ToWording())).Chinese}",
            $"{term.Basis.ShortCitation.English}{Mark(term.Mark).English}: {Joined(term.Required.Select(part => part.ToWording())).English}");

    private static Wording Mark(BasisMark mark) => mark switch
    {
        BasisMark.Inferred => Wording.Of("（推定）", " (inferred)"),
        BasisMark.Unconfirmed => Wording.Of("（未核实）", " (unconfirmed)"),
        _ => Wording.Of("", ""),
    };

    private static string Grounds(Language language) => Table(
        language,
        [Wording.Of("情形", "ground"), .. ExemptionRegimes.All.Select(regime => regime.ToWording())],
        ExemptionGrounds.All.Select(ground => (Wording[])[ground.ToWording(), .. ExemptionRegimes.All.Select(regime => Ground(ground, regime))]));

    private static Wording Ground(ExemptionGround ground, ExemptionRegime regime) =>
        ground.BasisIn(regime) is not { } basis ? Wording.Of("—", "–")
        : Wording.Of(
            $"{basis.ShortCitation.Chinese}，{ground.ClassIn(regime)!.Value.ToWording().Chinese}",
            $"{basis.ShortCitation.English}, {ground.ClassIn(regime)!.Value.ToWording().English}");

    private static string Related(Language language) => Table(
        language,
        [Wording.Of("事项", "matter"), Wording.Of("决定机构", "decided by"), Wording.Of("处理结果", "outcomes"), Wording.Of("依据", "basis")],
        RelatedMatterKinds.All.Select(RelatedProcedure.Of).Select(procedure => (Wording[])
        [
            procedure.Kind.ToWording(),
            procedure.Decider,
            Joined(procedure.Outcomes.Select(outcome => outcome.ToWording())),
            procedure.Basis.CitationWithConfirmation,
        ]));

    private static Wording Joined(IEnumerable<Wording> words)
    {
        var all = words.ToList();
        return Wording.Of(string.Join("、", all.Select(one => one.Chinese)), string.Join(", ", all.Select(one => one.English)));
    }

    private static string Table(Language language, Wording[] head, IEnumerable<Wording[]> rows) => string.Join(
        '\n',
        rows.Select(row => Line(row.Select(cell => cell.In(language))))
            .Prepend("|" + string.Concat(Enumerable.Repeat("---|", head.Length)))
            .Prepend(Line(head.Select(cell => cell.In(language)))));

    private static string Line(IEnumerable<string> cells) => "| " + string.Join(" | ", cells) + " |";
}

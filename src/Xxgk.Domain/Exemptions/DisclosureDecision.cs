using System.Collections.ObjectModel;

namespace Xxgk.Exemptions;

/// <summary>A reasoned decision on a matter (公开决定): it is its list of steps, so that the explanation cannot drift from the verdict.</summary>
public sealed class DisclosureDecision
{
    private readonly ReadOnlyCollection<PortionDecision> portions;
    private readonly ReadOnlyCollection<DecisionStep> steps;
    private readonly ReadOnlyCollection<Finding> findings;

    internal DisclosureDecision(DisclosureReview review, IReadOnlyList<PortionDecision> portions, IEnumerable<DecisionStep> steps, IEnumerable<Finding> findings)
    {
        Review = review;
        this.portions = new([.. portions]);
        this.steps = new([.. steps]);
        this.findings = new([.. findings]);
        Verdict = Summary(portions);
    }

    /// <summary>The matter decided upon (公开审查事项).</summary>
    public DisclosureReview Review { get; }

    /// <summary>What the matter comes to, summed up from its portions (结论).</summary>
    public DisclosureVerdict Verdict { get; }

    /// <summary>The decision on each portion, in the order of the matter (各部分的决定).</summary>
    public IReadOnlyList<PortionDecision> Portions => portions;

    /// <summary>Every step: what applies, the portions in order, and the separation where there is one (全部步骤).</summary>
    public IReadOnlyList<DecisionStep> Steps => steps;

    /// <summary>What was found beside (检查发现).</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Whether a reply can be given (可否答复): nothing is pending, nothing is referred, and each refusal has its reason.</summary>
    public bool CanBeAnswered =>
        Verdict is not (DisclosureVerdict.NotDecidableYet or DisclosureVerdict.Refer) && !portions.Any(portion => portion.LacksReason);

    /// <summary>What the portions still wait for, in order (待办内容); empty where nothing is pending.</summary>
    public IReadOnlyList<AwaitedMatter> Awaited => [.. portions.SelectMany(portion => portion.Awaited).Distinct().OrderBy(awaited => awaited)];

    /// <summary>The verdict in words, with the audience where something is disclosed (结论用语).</summary>
    public Wording Outcome
    {
        get
        {
            var (verdict, audience) = (Verdict.ToWording(), Review.Audience.ToWording());
            return Verdict switch
            {
                DisclosureVerdict.NotDecidableYet => AwaitedMatters.NotDecidable(Awaited),
                DisclosureVerdict.Disclose or DisclosureVerdict.DiscloseInPart => Wording.Of($"向{audience.Chinese}{verdict.Chinese}", $"{verdict.English}, to {audience.English}"),
                _ => verdict,
            };
        }
    }

    /// <summary>The decision as lines: the matter, what applies, and a line a portion (逐行表述).</summary>
    public IReadOnlyList<Wording> Lines =>
    [
        Wording.Of($"『{Review.Title}』：{Outcome.Chinese}。", $"{Review.Title}: {Outcome.English}."),
        steps[0].Wording,
        .. portions.Select(portion => portion.Wording),
        .. steps.Skip(1).Where(step => step.Portion is null).Select(step => step.Wording),
    ];

    /// <summary>The whole decision in a language, its lines parted by line feeds (全文).</summary>
    /// <param name="language">The language.</param>
    public string ToText(Language language) => string.Join("\n", Lines.Select(line => line.In(language)));

    /// <summary>The title and the verdict in Chinese (文本).</summary>
    public override string ToString() => Lines[0].Chinese;

    // 有一部分待定的，不作答复；其次报请审定；其余按部分公开与否归纳
    internal static DisclosureVerdict Summary(IReadOnlyList<PortionDecision> portions)
    {
        bool Any(DisclosureVerdict verdict) => portions.Any(portion => portion.Verdict == verdict);
        return Any(DisclosureVerdict.NotDecidableYet) ? DisclosureVerdict.NotDecidableYet
            : Any(DisclosureVerdict.Refer) ? DisclosureVerdict.Refer
            : portions.All(portion => portion.Verdict == DisclosureVerdict.Disclose) ? DisclosureVerdict.Disclose
            : Any(DisclosureVerdict.Disclose) ? DisclosureVerdict.DiscloseInPart
            : Any(DisclosureVerdict.Withhold) ? DisclosureVerdict.Withhold
            : DisclosureVerdict.MayBeWithheld;
    }
}

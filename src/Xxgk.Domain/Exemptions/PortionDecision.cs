using System.Collections.ObjectModel;

namespace Xxgk.Exemptions;

/// <summary>The decision on one portion (对某一部分的决定): its steps, of which the last decides.</summary>
public sealed class PortionDecision
{
    private readonly ReadOnlyCollection<DecisionStep> steps;
    private readonly ReadOnlyCollection<AwaitedMatter> awaited;

    internal PortionDecision(InformationPortion portion, DisclosureVerdict verdict, IEnumerable<DecisionStep> steps, IEnumerable<AwaitedMatter> awaited, bool lacksReason)
    {
        Portion = portion;
        Verdict = verdict;
        LacksReason = lacksReason;
        this.steps = new([.. steps]);
        this.awaited = new([.. awaited]);
    }

    /// <summary>The portion (部分).</summary>
    public InformationPortion Portion { get; }

    /// <summary>What it comes to (结论); never in part.</summary>
    public DisclosureVerdict Verdict { get; }

    /// <summary>The steps, in order (决定步骤); the last one has the verdict.</summary>
    public IReadOnlyList<DecisionStep> Steps => steps;

    /// <summary>What it still waits for (待办内容); empty where it is decided or referred.</summary>
    public IReadOnlyList<AwaitedMatter> Awaited => awaited;

    /// <summary>Whether nothing but a ground is missing: words were given that name none, or a ground that the regime does not know (依据不明).</summary>
    public bool IsGroundUnclear => awaited.Count > 0 && awaited.All(one => one == AwaitedMatter.Ground);

    /// <summary>Whether it is withheld on a ground for which no reason is stated (缺理由): no reply can be given so.</summary>
    public bool LacksReason { get; }

    /// <summary>The verdict in words (结论用语): 不予公开, 依据不明，请补充, 暂不能作出决定（待审查）.</summary>
    public Wording Outcome => Verdict == DisclosureVerdict.NotDecidableYet ? AwaitedMatters.NotDecidable(awaited) : Verdict.ToWording();

    /// <summary>The decision with its steps, in a line (文字表述).</summary>
    public Wording Wording => Wording.Of(
        $"『{Portion.Name}』：{Outcome.Chinese}。{string.Concat(steps.Select(step => step.Wording.Chinese))}",
        $"{Portion.Name}: {Outcome.English}. {string.Join(" ", steps.Select(step => step.Wording.English))}");

    /// <summary>The name and the verdict in Chinese (文本).</summary>
    public override string ToString() => $"{Portion.Name}：{Outcome.Chinese}";
}

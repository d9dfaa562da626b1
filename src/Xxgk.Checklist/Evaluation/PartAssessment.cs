using Xxgk.Evaluation;

namespace Xxgk;

/// <summary>How a part of an item stands (部分核对结果).</summary>
public sealed class PartAssessment
{
    private readonly SchoolRules rules;
    private readonly PartCounts counts;
    private readonly RecordNames names;
    private readonly int evidence;

    internal PartAssessment(ItemPart part, SchoolRules rules, PartCounts counts, RecordNames names, int evidence)
    {
        Part = part;
        this.rules = rules;
        this.counts = counts;
        this.names = names;
        this.evidence = evidence;
    }

    /// <summary>The part (事项部分).</summary>
    public ItemPart Part { get; }

    /// <summary>Whether the part applies to the school, and why (适用与否及理由); made when it is asked for.</summary>
    public ApplicabilityAnswer Applicability => Part.Applicability.Of(rules.Facts.Institution.Profile);

    /// <summary>The worst state of its obligations, or why there are none (现状).</summary>
    public DisclosureState State { get; internal init; }

    /// <summary>The worst timeliness of its obligations (及时性).</summary>
    public Timeliness Timeliness { get; internal init; }

    /// <summary>How many obligations were assessed (核对义务数).</summary>
    public int ObligationCount { get; internal init; }

    /// <summary>How many of them come from an earlier period, unmet (上期结转数).</summary>
    public int CarriedInCount { get; internal init; }

    /// <summary>How many of them were published to the required audience (已公开数).</summary>
    public int PublishedCount { get; internal init; }

    /// <summary>Why the part has its state, where no record decides (说明).</summary>
    public Wording Reason => State switch
    {
        DisclosureState.NotAssessed => rules.WhyNotAssessed ?? default,
        _ when Declaration is not null => Quoted(Declaration),
        DisclosureState.NotApplicable or DisclosureState.CannotTell => Applicability.Reason,
        _ => default,
    };

    /// <summary>The school's own words that decided, where no record and no rule did.</summary>
    internal Declaration? Declaration { get; init; }

    /// <summary>The record that decided the state, made when it is asked for; null if there is none (佐证).</summary>
    public DisclosureRecord? Evidence => names.Of(evidence);

    /// <summary>The provision that the duty rests on (条款).</summary>
    public Provision Provision => Part.Provision;

    /// <summary>Whether the part was published at all (是否已公开).</summary>
    public bool IsPublished => PublishedCount > 0;

    /// <summary>Whether the part applies and a matter of its kind occurred, so that it counts in the disclosure rate (是否计入公开率).</summary>
    public bool IsAskedFor => State is not (DisclosureState.NotAssessed or DisclosureState.NotApplicable or DisclosureState.CannotTell
        or DisclosureState.NotStated or DisclosureState.NotYetDue or DisclosureState.NothingThisPeriod or DisclosureState.NoRecordOfEvent);

    /// <summary>How many obligations have a state (按现状计数).</summary>
    /// <param name="state">A state.</param>
    public int CountOf(DisclosureState state) => counts.Of(state);

    /// <summary>How many obligations have a timeliness (按及时性计数).</summary>
    /// <param name="timeliness">A timeliness.</param>
    public int CountOf(Timeliness timeliness) => counts.Of(timeliness);

    /// <inheritdoc/>
    public override string ToString() => $"{Part} {State.ToWording().Chinese}";

    private static Wording Quoted(Declaration declaration) => Wording.Of(
        declaration.Statement.Chinese + "理由：" + declaration.Reason, declaration.Statement.English + " Reason: " + declaration.Reason).Unstopped;
}

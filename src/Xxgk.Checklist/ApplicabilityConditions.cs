namespace Xxgk;

/// <summary>One condition of a rule of applicability (适用条件).</summary>
internal abstract class ApplicabilityCondition
{
    private static readonly ApplicabilityAnswer Everywhere =
        new(ApplicabilityOutcome.Applies, ApplicabilityStanding.ByRule, Wording.Of("各类高等学校均适用。", "It applies to every institution."));

    /// <summary>What holds of the school, as the predicate of a sentence.</summary>
    public abstract Wording Clause { get; }

    public abstract Wording WhenNot { get; }

    public abstract IReadOnlyList<ProfileFact> Facts { get; }

    public abstract ApplicabilityAnswer Of(InstitutionProfile profile);

    /// <summary>A condition that fails decides; else one that is open; only then does the part apply.</summary>
    public static ApplicabilityAnswer Combine(IReadOnlyList<ApplicabilityAnswer> answers)
    {
        if (answers.Count == 1)
        {
            return answers[0];
        }

        var against = answers.Where(answer => answer.Outcome == ApplicabilityOutcome.NotApplicable).ToList();
        if (against.Count > 0)
        {
            return against.Find(answer => answer.Standing == ApplicabilityStanding.Stated) ?? against[0];
        }

        var open = answers.Where(answer => answer.Outcome == ApplicabilityOutcome.CannotTell).ToList();
        return open.Count > 0 ? Open(open) : Applying(answers);
    }

    private static ApplicabilityAnswer Open(List<ApplicabilityAnswer> open) => open.Count == 1
        ? open[0]
        : new(
            ApplicabilityOutcome.CannotTell,
            ApplicabilityStanding.NotEstablished,
            Joined(open),
            [.. open.SelectMany(answer => answer.Needs).Distinct()],
            open.Exists(answer => answer.NeedsOwnership),
            open.Exists(answer => answer.NeedsStatement));

    private static ApplicabilityAnswer Applying(IReadOnlyList<ApplicabilityAnswer> answers) => answers.Count switch
    {
        0 => Everywhere,
        _ => new(
            ApplicabilityOutcome.Applies,
            answers.Any(answer => answer.Standing == ApplicabilityStanding.Presumed) ? ApplicabilityStanding.Presumed : ApplicabilityStanding.Stated,
            Joined(answers)),
    };

    private static Wording Joined(IReadOnlyList<ApplicabilityAnswer> answers) => Wording.Of(
        string.Concat(answers.Select(answer => answer.Reason.Chinese)),
        string.Join(" ", answers.Select(answer => answer.Reason.English)));
}

/// <summary>At least one of the facts holds (以事实为条件).</summary>
internal sealed class FactCondition(IReadOnlyList<ProfileFact> facts, bool mustBeStated, Wording whenNot) : ApplicabilityCondition
{
    public override Wording Clause => Either("或", " or ", facts);

    public override Wording WhenNot => whenNot;

    public override IReadOnlyList<ProfileFact> Facts => facts;

    public override ApplicabilityAnswer Of(InstitutionProfile profile)
    {
        var answers = facts.Select(fact => (Fact: fact, Answer: profile.Answer(fact))).ToList();
        var holding = answers.Where(known => IsKnown(known.Answer) && known.Answer.Value).ToList();
        if (holding.Count > 0)
        {
            // One stated fact is enough, whatever else is only presumed.
            var (fact, best) = holding.Find(known => known.Answer.Standing == FactStanding.Stated) is { Answer.Value: true } stated ? stated : holding[0];
            var clause = fact.ToWording();
            return Known(ApplicabilityOutcome.Applies, best.Standing, Wording.Of($"本校{clause.Chinese}，适用。", $"The school {clause.English}: it applies."));
        }

        var open = answers.Where(known => !IsKnown(known.Answer)).Select(known => known.Fact).ToList();
        if (open.Count == 0)
        {
            var standing = answers.Exists(known => known.Answer.Standing == FactStanding.Presumed) ? FactStanding.Presumed : FactStanding.Stated;
            return Known(ApplicabilityOutcome.NotApplicable, standing, whenNot);
        }

        var missing = Either("、是否", " or ", open);
        return new(
            ApplicabilityOutcome.CannotTell,
            ApplicabilityStanding.NotEstablished,
            Wording.Of($"学校概况未说明是否{missing.Chinese}，适用与否待定。", $"The profile does not state whether the school {missing.English}: applicability is not established."),
            open);
    }

    private static ApplicabilityAnswer Known(ApplicabilityOutcome outcome, FactStanding standing, Wording reason) => standing == FactStanding.Stated
        ? new(outcome, ApplicabilityStanding.Stated, reason)
        : new(outcome, ApplicabilityStanding.Presumed, Wording.Of("按学校概况推定，" + reason.Chinese, "Presumed from the profile: " + reason.English));

    private static Wording Either(string chineseOr, string englishOr, IReadOnlyList<ProfileFact> facts) => Wording.Of(
        string.Join(chineseOr, facts.Select(fact => fact.ToWording().Chinese)),
        string.Join(englishOr, facts.Select(fact => fact.ToWording().English)));

    private bool IsKnown(FactAnswer answer) =>
        answer.Standing == FactStanding.Stated || (answer.Standing == FactStanding.Presumed && !mustBeStated);
}

/// <summary>The school is a public one (以办学性质为条件).</summary>
internal sealed class OwnershipCondition(bool othersMaySay, Wording whenOther) : ApplicabilityCondition
{
    public override Wording Clause => Wording.Of("属公办", "is public");

    public override Wording WhenNot => whenOther;

    public override IReadOnlyList<ProfileFact> Facts => [];

    public override ApplicabilityAnswer Of(InstitutionProfile profile) => profile.Ownership switch
    {
        Ownership.Public => new(ApplicabilityOutcome.Applies, ApplicabilityStanding.Stated, Wording.Of("本校属公办，适用。", "The school is public: it applies.")),
        null => new(
            ApplicabilityOutcome.CannotTell,
            ApplicabilityStanding.NotEstablished,
            Wording.Of("学校概况未说明办学性质（公办、民办），适用与否待定。", "The profile does not state whether the school is public or private: applicability is not established."),
            needsOwnership: true),
        Ownership.Private when !othersMaySay => new(ApplicabilityOutcome.NotApplicable, ApplicabilityStanding.Presumed, whenOther),
        _ => new(ApplicabilityOutcome.CannotTell, ApplicabilityStanding.NotEstablished, whenOther, needsStatement: true),
    };
}

/// <summary>A sentence that is added for one kind of school or one ownership (附注).</summary>
internal sealed class ApplicabilityRemark(ApplicabilityOutcome outcome, InstitutionKind? kind, Ownership? ownership, Wording sentence)
{
    public ApplicabilityAnswer AddedTo(ApplicabilityAnswer answer, InstitutionProfile profile) =>
        answer.Outcome == outcome && (kind is null || profile.Kind == kind) && (ownership is null || profile.Ownership == ownership)
            ? new(
                answer.Outcome,
                answer.Standing,
                Wording.Of(answer.Reason.Chinese + sentence.Chinese, answer.Reason.English + " " + sentence.English),
                answer.Needs,
                answer.NeedsOwnership,
                answer.NeedsStatement)
            : answer;
}

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

    /// <summary>Whether it holds of a school, without words.</summary>
    public abstract ApplicabilityVerdict Judge(InstitutionProfile profile);

    /// <summary>Whether it holds of a school, and why.</summary>
    public abstract ApplicabilityAnswer Of(InstitutionProfile profile);

    /// <summary>A condition that fails decides, a stated one first; else one that is open; only then does the part apply.</summary>
    public static ApplicabilityVerdict Judge(ApplicabilityCondition[] conditions, InstitutionProfile profile)
    {
        if (conditions.Length == 0)
        {
            return ApplicabilityVerdict.Everywhere;
        }

        var all = conditions[0].Judge(profile);
        for (var i = 1; i < conditions.Length; i++)
        {
            all = all.And(conditions[i].Judge(profile));
        }

        return all;
    }

    /// <summary>The words for what all conditions come to: of those that decided.</summary>
    public static ApplicabilityAnswer Combine(ApplicabilityCondition[] conditions, InstitutionProfile profile)
    {
        var verdict = Judge(conditions, profile);
        var deciding = conditions.Where(condition => condition.Judge(profile).Outcome == verdict.Outcome).Select(condition => condition.Of(profile)).ToList();
        return deciding.Count switch
        {
            0 => Everywhere,
            1 => deciding[0],
            _ when verdict.Outcome == ApplicabilityOutcome.NotApplicable => deciding.Find(answer => answer.Standing == verdict.Standing)!,
            _ => new(
                verdict.Outcome,
                verdict.Standing,
                Joined(deciding),
                [.. deciding.SelectMany(answer => answer.Needs).Distinct()],
                deciding.Exists(answer => answer.NeedsOwnership),
                deciding.Exists(answer => answer.NeedsStatement)),
        };
    }

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

    public override ApplicabilityVerdict Judge(InstitutionProfile profile)
    {
        var (isOpen, isPresumed, holding) = (false, false, FactStanding.NotStated);
        foreach (var fact in facts)
        {
            var answer = profile.Answer(fact);
            if (!IsKnown(answer))
            {
                isOpen = true;
            }
            else if (!answer.Value)
            {
                isPresumed |= answer.Standing == FactStanding.Presumed;
            }
            else if (holding != FactStanding.Stated)
            {
                // One stated fact is enough, whatever else is only presumed.
                holding = answer.Standing;
            }
        }

        return holding != FactStanding.NotStated ? new(ApplicabilityOutcome.Applies, Standing(holding == FactStanding.Presumed))
            : isOpen ? new(ApplicabilityOutcome.CannotTell, ApplicabilityStanding.NotEstablished)
            : new(ApplicabilityOutcome.NotApplicable, Standing(isPresumed));
    }

    public override ApplicabilityAnswer Of(InstitutionProfile profile)
    {
        var verdict = Judge(profile);
        switch (verdict.Outcome)
        {
            case ApplicabilityOutcome.Applies:
                var holding = facts.First(fact => profile.Answer(fact) is { Value: true } answer && Standing(answer.Standing == FactStanding.Presumed) == verdict.Standing && IsKnown(answer));
                var clause = holding.ToWording();
                return Known(verdict, Wording.Of($"本校{clause.Chinese}，适用。", $"The school {clause.English}: it applies."));
            case ApplicabilityOutcome.NotApplicable:
                return Known(verdict, whenNot);
            default:
                List<ProfileFact> open = [.. facts.Where(fact => !IsKnown(profile.Answer(fact)))];
                var missing = Either("、是否", " or ", open);
                return new(
                    verdict.Outcome,
                    verdict.Standing,
                    Wording.Of($"学校概况未说明是否{missing.Chinese}，适用与否待定。", $"The profile does not state whether the school {missing.English}: applicability is not established."),
                    open);
        }
    }

    private static ApplicabilityStanding Standing(bool isPresumed) => isPresumed ? ApplicabilityStanding.Presumed : ApplicabilityStanding.Stated;

    private static ApplicabilityAnswer Known(ApplicabilityVerdict verdict, Wording reason) => verdict.Standing == ApplicabilityStanding.Stated
        ? new(verdict.Outcome, verdict.Standing, reason)
        : new(verdict.Outcome, verdict.Standing, Wording.Of("按学校概况推定，" + reason.Chinese, "Presumed from the profile: " + reason.English));

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

    public override ApplicabilityVerdict Judge(InstitutionProfile profile) => profile.Ownership switch
    {
        Ownership.Public => new(ApplicabilityOutcome.Applies, ApplicabilityStanding.Stated),
        Ownership.Private when !othersMaySay => new(ApplicabilityOutcome.NotApplicable, ApplicabilityStanding.Presumed),
        _ => new(ApplicabilityOutcome.CannotTell, ApplicabilityStanding.NotEstablished),
    };

    public override ApplicabilityAnswer Of(InstitutionProfile profile)
    {
        var (outcome, standing) = Judge(profile);
        return profile.Ownership switch
        {
            Ownership.Public => new(outcome, standing, Wording.Of("本校属公办，适用。", "The school is public: it applies.")),
            null => new(
                outcome,
                standing,
                Wording.Of("学校概况未说明办学性质（公办、民办），适用与否待定。", "The profile does not state whether the school is public or private: applicability is not established."),
                needsOwnership: true),
            _ => new(outcome, standing, whenOther, needsStatement: outcome == ApplicabilityOutcome.CannotTell),
        };
    }
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

namespace Xxgk.Exemptions;

/// <summary>Where one portion stands by itself: withheld, something missing, referred, under review, disclosed; the first that applies.</summary>
internal sealed class PortionAssessment
{
    private PortionAssessment(PortionCase at, Standing standing, IEnumerable<DecisionStep> steps, IEnumerable<AwaitedMatter> awaited, bool restsOnSchoolRule = false, bool lacksReason = false)
    {
        Portion = at.Portion;
        Standing = standing;
        Steps = [.. steps];
        Awaited = [.. awaited.Distinct()];
        RestsOnSchoolRule = restsOnSchoolRule;
        LacksReason = lacksReason;
    }

    public InformationPortion Portion { get; }

    public Standing Standing { get; }

    public IReadOnlyList<DecisionStep> Steps { get; }

    public IReadOnlyList<AwaitedMatter> Awaited { get; }

    /// <summary>Whether it is withheld by the school's own rules and by nothing else.</summary>
    public bool RestsOnSchoolRule { get; }

    /// <summary>Whether a ground on which it is withheld has no reason.</summary>
    public bool LacksReason { get; }

    public static PortionAssessment Of(PortionCase at)
    {
        if (!at.Review.Regime.IsInForceOn(at.Review.GoverningDay))
        {
            return WithoutRegime(at);
        }

        var stated = at.Portion.Grounds.Select(ground => (Ground: ground, Outcome: GroundAssessment.Of(ground, at))).ToList();
        FindStrangers(at);
        var outcomes = stated.Select(one => one.Outcome).ToList();

        // What was lifted is a step of the decision, but no ground that a letter gives.
        var steps = StepsOf(outcomes, Standing.Disclosed).Select(step => step with { ForLetter = null }).ToList();

        // 不予公开. What may be withheld comes first, so that the last step decides
        if (outcomes.Any(outcome => outcome.Standing.IsWithheld()))
        {
            var unreasoned = stated.Where(one => one.Outcome.Standing == Standing.Withheld && one.Ground.Reason is null).Select(one => one.Ground.Ground!.Value).ToList();
            unreasoned.ForEach(ground => at.Found(ExemptionFinding.ReasonNotStated(at.Subject, at.Rules.Reasons, ground)));
            var own = stated.Where(one => one.Outcome.Standing.IsWithheld()).All(one => one.Ground.Ground == ExemptionGround.SchoolRule);
            return new(at, outcomes.Min(outcome => outcome.Standing), [.. steps, .. StepsOf(outcomes, Standing.WithheldByChoice), .. StepsOf(outcomes, Standing.Withheld)], [], own, unreasoned.Count > 0);
        }

        RuleOfGround.FindRulesThatEmptyTheList(stated.Where(one => one.Outcome.Standing == Standing.Referred).Select(one => one.Ground), at);

        // 缺少内容
        List<Outcome> missing = [.. outcomes.Where(outcome => outcome.Standing == Standing.Missing), .. ReviewRule.FailedWithoutGround(at)];
        if (missing.Count > 0)
        {
            return new(at, Standing.Missing, [.. steps, .. StepsOf(missing, Standing.Missing)], missing.Select(outcome => outcome.Awaited!.Value));
        }

        // 报请审定
        List<Outcome> referred = [.. outcomes.Where(outcome => outcome.Standing == Standing.Referred), .. Doubts(at)];
        if (referred.Count > 0)
        {
            return new(at, Standing.Referred, [.. steps, .. StepsOf(referred, Standing.Referred)], []);
        }

        // 待审查、待批准
        var open = ReviewRule.Open(at).ToList();
        return open.Count > 0
            ? new(at, Standing.UnderReview, [.. steps, .. StepsOf(open, Standing.UnderReview)], open.Select(outcome => outcome.Awaited!.Value))
            : new(at, Standing.Disclosed, [.. steps, Disclosed(at, outcomes.Count > 0)], []);
    }

    private static IEnumerable<DecisionStep> StepsOf(IEnumerable<Outcome> outcomes, Standing standing) =>
        outcomes.Where(outcome => outcome.Standing == standing).SelectMany(outcome => outcome.Steps);

    private static PortionAssessment WithoutRegime(PortionCase at)
    {
        var (regime, day) = (at.Review.Regime.ToInstrument(), at.Review.GoverningDay);
        at.Found(ExemptionFinding.RegimeNotInForce(at.Subject, regime, Wording.Of(DateWords.Chinese(day), DateWords.Iso(day))));
        return new(
            at,
            Standing.Missing,
            [at.Step(DisclosureVerdict.NotDecidableYet, regime.Whole, $"所选规定在{DateWords.Chinese(day)}未施行，请确定适用的规定", $"the rules chosen were not in force on {DateWords.Iso(day)}: choose those that apply")],
            [AwaitedMatter.RegimeInForce]);
    }

    private static IEnumerable<Outcome> Doubts(PortionCase at)
    {
        foreach (var doubt in new[] { at.Portion.Doubt, at.Review.Doubt }.OfType<string>())
        {
            yield return new(Standing.Referred, [at.Step(
                DisclosureVerdict.Refer,
                at.Rules.Refer,
                $"难以确定是否公开（{doubt.TrimEnd('。')}），{at.Rules.Superior.Chinese}",
                $"whether to disclose is in doubt ({doubt.TrimEnd('。', '.')}), so it is {at.Rules.Superior.English}")]);
        }
    }

    private static DecisionStep Disclosed(PortionCase at, bool hadGrounds) => hadGrounds
        ? at.Step(DisclosureVerdict.Disclose, at.Rules.Disclose, $"所提依据均不妨碍公开，向{at.Audience.Chinese}公开", $"none of the grounds stated stands in the way: disclosed to {at.Audience.English}")
        : at.Step(DisclosureVerdict.Disclose, at.Rules.Disclose, $"没有提出不予公开的依据，向{at.Audience.Chinese}公开", $"no ground against it is stated: disclosed to {at.Audience.English}");

    private static void FindStrangers(PortionCase at)
    {
        var holders = at.Portion.Grounds.SelectMany(ground => ground.RightHolders).ToList();
        if (holders.Count > 0)
        {
            foreach (var giver in at.Portion.Consents.Select(consent => consent.GivenBy).Distinct(StringComparer.Ordinal).Except(holders, StringComparer.Ordinal))
            {
                at.Found(ExemptionFinding.ConsentOfAnother(at.Subject, at.Rules.Lift, giver));
            }
        }
    }
}

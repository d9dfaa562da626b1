namespace Xxgk.Exemptions;

/// <summary>The whole matter: every portion by itself, then what cannot be separated, then the list of 2014.</summary>
internal static class MatterAssessment
{
    public static DisclosureDecision Of(DisclosureReview review)
    {
        var findings = new List<Finding>();
        var decisions = Portions(review, isListEmptied: false, findings, out var isListEmptied);
        if (isListEmptied)
        {
            findings.Clear();
            decisions = Portions(review, isListEmptied: true, findings, out _);
        }

        return new(review, decisions, Steps(review, decisions), findings);
    }

    private static List<PortionDecision> Portions(DisclosureReview review, bool isListEmptied, List<Finding> findings, out bool wouldEmpty)
    {
        var rules = RegimeRules.Of(review);
        var cases = review.Portions.Select(portion => new PortionCase(review, portion, rules, isListEmptied, findings)).ToList();
        var alone = cases.ConvertAll(PortionAssessment.Of);
        var joint = Separation.Joint(alone);
        wouldEmpty = IsListed(review.Item) && joint.All(standing => standing.IsWithheld()) && Separation.AnyRestsOnSchoolRule(alone);
        return [.. alone.Select((one, i) => Decision(one, joint[i], Separation.Step(one, joint[i], cases[i])))];
    }

    private static PortionDecision Decision(PortionAssessment alone, Standing joint, DecisionStep? taken) => taken is null
        ? new(alone.Portion, joint.ToVerdict(), alone.Steps, alone.Awaited, alone.LacksReason)
        : new(
            alone.Portion,
            joint.ToVerdict(),
            [.. alone.Steps, taken],
            joint is Standing.Missing or Standing.UnderReview ? [AwaitedMatter.OtherPortion, .. alone.Awaited] : [],
            alone.LacksReason);

    private static IEnumerable<DecisionStep> Steps(DisclosureReview review, IReadOnlyList<PortionDecision> decisions)
    {
        var (regime, day) = (review.Regime.ToInstrument(), review.GoverningDay);
        var (chinese, english) = review.RequestedOn is null ? ("决定之日", "the day of the decision") : ("收到申请之日", "the day on which the request was received");
        yield return new(null, null, regime.Whole, Wording.Of(
            $"适用{regime.Citation.Chinese}，以下简称{regime.Whole.ShortCitation.Chinese}；以{chinese}{DateWords.Chinese(day)}为准。",
            $"{regime.Citation.English}, hereinafter {regime.Whole.ShortCitation.English}, applies as of {DateWords.Iso(day)}, {english}."));

        foreach (var step in decisions.SelectMany(decision => decision.Steps))
        {
            yield return step;
        }

        if (DisclosureDecision.Summary(decisions) == DisclosureVerdict.DiscloseInPart)
        {
            var (open, kept) = (Names(decisions, isDisclosed: true), Names(decisions, isDisclosed: false));
            var audience = review.Audience.ToWording();
            yield return StepWords.Step(
                null,
                DisclosureVerdict.DiscloseInPart,
                RegimeRules.Of(review).Separation,
                $"作区分处理：向{audience.Chinese}公开『{open}』，对『{kept}』不予公开并说明理由",
                $"disclosed in part: {open} to {audience.English}; {kept} withheld, with reasons");
        }
    }

    private static string Names(IEnumerable<PortionDecision> decisions, bool isDisclosed) =>
        StepWords.List(decisions.Where(decision => (decision.Verdict == DisclosureVerdict.Disclose) == isDisclosed).Select(decision => decision.Portion.Name));

    /// <summary>Whether it is one of the 50 of 2014, or a part of one.</summary>
    private static bool IsListed(ItemReference? item) =>
        item is { Item: > 0, Edition: ItemReference.DefaultEdition } one && one.Item <= Instruments.ChecklistNotice2014.ListItemCount;
}

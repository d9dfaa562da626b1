using Xxgk.Exemptions;
using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Exemptions;

[Properties(Arbitrary = [typeof(XxgkArbitraries)], MaxTest = 500)]
public class DisclosureDecisionProperties
{
    [Property]
    public Property A_ground_more_never_widens_what_is_disclosed(DisclosureReview review, StatedGround ground, int pick)
    {
        var at = Math.Abs(pick % review.Portions.Count);
        var portion = review.Portions[at];
        var more = review.With(at, portion.With(grounds: [.. portion.Grounds, ground]));

        var (before, after) = (Disclosed(review), Disclosed(more));
        return after.IsSubsetOf(before).Label(more.Decide().ToText(Language.Chinese))
            .Classify(after.Count < before.Count, "narrowed")
            .Classify(before.Count > 0, "something was disclosed");
    }

    [Property]
    public Property More_consent_never_narrows_what_is_disclosed(DisclosureReview review, Consent consent, int pick)
    {
        var at = Math.Abs(pick % review.Portions.Count);
        var portion = review.Portions[at];
        var holders = portion.Grounds.SelectMany(ground => ground.RightHolders).Distinct();
        var more = review.With(at, portion.With(consents: [.. portion.Consents, consent, .. holders.Select(holder => new Consent(holder, review.DecidedOn, consent.To))]));

        var (before, after) = (Disclosed(review), Disclosed(more));
        return before.IsSubsetOf(after).Label(more.Decide().ToText(Language.Chinese)).Classify(after.Count > before.Count, "widened");
    }

    [Property]
    public Property Consents_to_a_wider_audience_never_narrow_what_is_disclosed(DisclosureReview review)
    {
        var wider = review.WithPortions(review.Portions.Select(portion => portion.With(
            consents: [.. portion.Consents.Select(consent => new Consent(consent.GivenBy, consent.On, Audience.Society) { LimitedTo = consent.LimitedTo })])));

        var (before, after) = (Disclosed(review), Disclosed(wider));
        return before.IsSubsetOf(after).ToProperty().Classify(after.Count > before.Count, "widened");
    }

    [Property]
    public Property What_society_may_have_the_campus_and_an_applicant_may_have(DisclosureReview review)
    {
        var society = Disclosed(review.Before(Audience.Society));
        var (campus, applicant) = (Disclosed(review.Before(Audience.Campus)), Disclosed(review.Before(Audience.Applicant)));
        return (society.IsSubsetOf(campus) && society.IsSubsetOf(applicant)).ToProperty()
            .Classify(campus.Count > society.Count || applicant.Count > society.Count, "more for the narrower audience")
            .Classify(!campus.SetEquals(applicant), "campus and applicant differ");
    }

    [Property]
    [Provision("《高等学校信息公开办法》第十条")]
    [Provision("《中华人民共和国政府信息公开条例》（国务院令第711号）第十五条")]
    public Property Consent_releases_only_what_is_qualified(DisclosureReview review)
    {
        var without = review.WithPortions(review.Portions.Select(portion => portion.With(consents: [])));
        var released = Disclosed(review).Except(Disclosed(without)).ToList();
        return released
            .All(name => Chain(review, name).SelectMany(portion => portion.Grounds).Any(ground => ground.Ground?.ClassIn(review.Regime) == ExemptionClass.Qualified))
            .ToProperty()
            .Classify(released.Count > 0, "released by consent");
    }

    [Property]
    [Provision("《高等学校信息公开办法》第十条第（一）项")]
    [Provision("《中华人民共和国政府信息公开条例》（国务院令第711号）第十四条")]
    public Property No_state_secret_is_ever_disclosed(DisclosureReview review)
    {
        var secrets = review.Portions.Where(portion => portion.Grounds.Any(ground => ground.Ground == ExemptionGround.StateSecrets)).Select(portion => portion.Name).ToList();
        return review.Portions
            .Where(portion => Chain(review, portion.Name).Any(link => secrets.Contains(link.Name)))
            .All(portion => !Disclosed(review).Contains(portion.Name))
            .ToProperty()
            .Classify(secrets.Count > 0, "with a state secret")
            .Classify(secrets.Count > 0 && review.Portions.Any(portion => portion.Consents.Count > 0), "and with consents");
    }

    [Property(MaxTest = 2_000)]
    public Property Withheld_comes_before_missing_before_referred_before_open_before_disclosed(DisclosureReview review)
    {
        var decision = review.Decide();
        var isEmptied = decision.Findings.Any(finding => finding.Code == "XXGK3004");
        var expected = PlainReading.Verdicts(review);
        var verdicts = decision.Portions.Select(portion => portion.Verdict).ToList();
        return (isEmptied ? expected.All(IsWithheld) && !verdicts.All(IsWithheld) && !verdicts.Contains(DisclosureVerdict.Disclose) : verdicts.SequenceEqual(expected))
            .Label($"{string.Join(", ", expected)}\n{decision.ToText(Language.Chinese)}")
            .Classify(isEmptied, "an item of the list would be emptied")
            .Collect(decision.Verdict);
    }

    [Property]
    public bool The_matter_sums_up_its_portions(DisclosureReview review)
    {
        var decision = review.Decide();
        var verdicts = decision.Portions.Select(portion => portion.Verdict).ToHashSet();
        return !verdicts.Contains(DisclosureVerdict.DiscloseInPart)
            && !(decision.CanBeAnswered && (verdicts.Contains(DisclosureVerdict.NotDecidableYet) || verdicts.Contains(DisclosureVerdict.Refer)))
            && decision.Portions.Any(portion => portion.LacksReason) == decision.Findings.Any(finding => finding.Code == "XXGK3009")
            && (decision.Verdict == DisclosureVerdict.Disclose) == (verdicts.SetEquals([DisclosureVerdict.Disclose]))
            && (decision.Verdict != DisclosureVerdict.DiscloseInPart || verdicts.Contains(DisclosureVerdict.Disclose))
            && (decision.Awaited.Count > 0) == (decision.Verdict == DisclosureVerdict.NotDecidableYet);
    }

    [Property]
    public bool The_last_step_of_a_portion_decides_it(DisclosureReview review) =>
        review.Decide().Portions.All(portion => portion.Steps[^1].Verdict == portion.Verdict && portion.Steps.All(step => step.Portion == portion.Portion.Name));

    [Property]
    public Property Every_step_cites_its_provision_in_both_languages(DisclosureReview review)
    {
        var lacking = review.Decide().Steps.FirstOrDefault(step =>
            !step.Wording.Chinese.Contains(step.Provision.ShortCitation.Chinese, StringComparison.Ordinal)
            || !step.Wording.English.Contains(step.Provision.ShortCitation.English, StringComparison.Ordinal));
        return (lacking is null).Label(lacking?.ToString());
    }

    [Property]
    public Property Every_decision_renders_in_both_languages_and_concludes_nothing_about_the_school(DisclosureReview review)
    {
        var decision = review.Decide();
        var (chinese, english) = (decision.ToText(Language.Chinese), decision.ToText(Language.English));
        string[] never = ["违法", "违规", "应公开未公开", "。。", "（）", "『』"];
        return (decision.Lines.All(line => line.Chinese.EndsWith('。') && line.English.EndsWith('.')).Label("lines end with a full stop")
                .And(decision.Findings.All(finding => finding.Message.Chinese.EndsWith('。') && finding.Message.English.EndsWith('.')).Label("findings end with a full stop"))
                .And(never.All(word => !chinese.Contains(word, StringComparison.Ordinal)).Label("no such word"))
                .And((!english.Contains("..", StringComparison.Ordinal)).Label("no two full stops"))
                .And(review.Portions.All(portion => chinese.Contains(portion.Name, StringComparison.Ordinal) && english.Contains(portion.Name, StringComparison.Ordinal)).Label("portions are named")))
            .Label(chinese + "\n" + english);
    }

    [Property]
    public bool The_same_matter_always_gets_the_same_decision(DisclosureReview review)
    {
        var again = review.WithPortions(review.Portions.Select(portion => portion.With()));
        return review.Equals(again)
            && review.GetHashCode() == again.GetHashCode()
            && review.Decide().Steps.SequenceEqual(again.Decide().Steps)
            && review.Decide().Findings.SequenceEqual(again.Decide().Findings);
    }

    private static bool IsWithheld(DisclosureVerdict verdict) => verdict is DisclosureVerdict.Withhold or DisclosureVerdict.MayBeWithheld;

    private static HashSet<string> Disclosed(DisclosureReview review) =>
        [.. review.Decide().Portions.Where(portion => portion.Verdict == DisclosureVerdict.Disclose).Select(portion => portion.Portion.Name)];

    private static List<InformationPortion> Chain(DisclosureReview review, string name) =>
        PlainReading.Chain(review, review.Portions.Single(portion => portion.Name == name));
}

using System.Globalization;

namespace Xxgk.Exemptions;

/// <summary>One portion under examination: the facts, the rules of its regime, and where findings go.</summary>
internal sealed class PortionCase
{
    private readonly List<Finding> findings;

    public PortionCase(DisclosureReview review, InformationPortion portion, RegimeRules rules, bool isListEmptied, List<Finding> findings)
    {
        Review = review;
        Portion = portion;
        Rules = rules;
        IsListEmptied = isListEmptied;
        this.findings = findings;
        Subject = new(
            review.Item,
            Wording.Of($"『{review.Title}』（{portion.Name}）", $"{review.Title} ({portion.Name})"),
            null);
    }

    public DisclosureReview Review { get; }

    public InformationPortion Portion { get; }

    public RegimeRules Rules { get; }

    /// <summary>Whether, with the school's own rules as grounds, nothing of an item of the list would be left.</summary>
    public bool IsListEmptied { get; }

    public FindingSubject Subject { get; }

    public Wording Audience => Review.Audience.ToWording();

    public void Found(Finding finding) => findings.Add(finding);

    /// <summary>A step whose provision stands in brackets at its end; the texts come without a full stop.</summary>
    public DecisionStep Step(DisclosureVerdict verdict, Provision provision, FormattableString chinese, FormattableString english) =>
        StepWords.Step(Portion.Name, verdict, provision, Invariant(chinese), Invariant(english));

    /// <summary>A step whose words hold the provision already.</summary>
    public DecisionStep Worded(DisclosureVerdict verdict, Provision provision, string chinese, string english) =>
        new(Portion.Name, verdict, provision, Wording.Of(chinese, english)) { ForLetter = chinese };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

/// <summary>How steps cite and quote.</summary>
internal static class StepWords
{
    public static DecisionStep Step(string? portion, DisclosureVerdict? verdict, Provision provision, string chinese, string english)
    {
        var (cited, marks) = (provision.ShortCitation, ProvisionMarks.Of(provision));
        var (zh, en) = marks == default ? (string.Empty, string.Empty) : ("，" + marks.Chinese, "; " + marks.English);
        return new(portion, verdict, provision, Wording.Of($"{chinese}（依据{cited.Chinese}{zh}）。", $"{char.ToUpperInvariant(english[0])}{english.Substring(1)} ({cited.English}{en})."));
    }

    /// <summary>理由：…。 and nothing where there is none.</summary>
    public static Wording Reason(string? reason) => reason is null
        ? Wording.Of(string.Empty, string.Empty)
        : Wording.Of($"理由：{reason.TrimEnd('。', '.')}。", $" Reason: {reason.TrimEnd('。', '.')}.");

    public static string List(IEnumerable<string> names) => string.Join("、", names);
}

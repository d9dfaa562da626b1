namespace Xxgk.Exemptions;

/// <summary>《办法》第十条但书, 《条例》第十五条: what lifts a commercial secret or personal privacy (同意或者公共利益).</summary>
internal static class QualifiedGround
{
    /// <summary>The rule first, then the two exceptions in the order of the text.</summary>
    public static Outcome Of(StatedGround stated, ExemptionRow row, PortionCase at)
    {
        var (portion, lift) = (at.Portion, at.Rules.Lift);
        var applies = GroundAssessment.Applies(stated, row, at);
        if (stated.RightHolders.Count == 0)
        {
            at.Found(ExemptionFinding.RightHoldersNotNamed(at.Subject, row.Basis, row.Ground));
        }

        // 但书之一：权利人同意公开. Every one of them, for the whole portion, to at least this audience
        var without = stated.RightHolders.Where(holder => !Consents(holder, at)).ToList();
        if (stated.RightHolders.Count > 0 && without.Count == 0)
        {
            var holders = StepWords.List(stated.RightHolders);
            return new(Standing.Disclosed, [applies, at.Step(
                DisclosureVerdict.Disclose,
                lift,
                $"权利人{holders}{(stated.RightHolders.Count > 1 ? "均" : string.Empty)}同意向{at.Audience.Chinese}公开，可予公开",
                $"every right-holder ({holders}) consents to disclosure to {at.Audience.English}, so it can be disclosed")]);
        }

        // 但书之二：不公开可能对公共利益造成重大影响
        if (portion.PublicInterest is { } found && found.On <= at.Review.DecidedOn)
        {
            TellThirdParty(row, at);
            return new(Standing.Disclosed, [applies, at.Step(
                DisclosureVerdict.Disclose,
                lift,
                $"{found.DecidedBy}于{DateWords.Chinese(found.On)}认定不公开可能对公共利益造成重大影响，可予公开；理由：{found.Reasons.TrimEnd('。')}",
                $"{found.DecidedBy} found on {DateWords.Iso(found.On)} that withholding may gravely affect the public interest, so it can be disclosed; reasons: {found.Reasons.TrimEnd('。', '.')}")]);
        }

        foreach (var holder in without.Where(holder => portion.Consents.Any(consent => IsBy(consent, holder))))
        {
            at.Found(ExemptionFinding.ConsentFallsShort(at.Subject, lift, holder, at.Audience));
        }

        return new(Standing.Withheld, [applies, stated.RightHolders.Count == 0
            ? at.Step(
                DisclosureVerdict.Withhold,
                lift,
                $"未列明权利人，无从认定其同意，也未认定不公开可能对公共利益造成重大影响，不予公开",
                $"no right-holder is named who could consent, and no grave effect on the public interest was found: withheld")
            : at.Step(
                DisclosureVerdict.Withhold,
                lift,
                $"未取得权利人{StepWords.List(without)}向{at.Audience.Chinese}公开该部分的同意，也未认定不公开可能对公共利益造成重大影响，不予公开",
                $"no consent of {StepWords.List(without)} to disclosure of this portion to {at.Audience.English}, and no grave effect on the public interest was found: withheld")]);
    }

    private static bool Consents(string holder, PortionCase at) =>
        at.Portion.Consents.Any(consent => IsBy(consent, holder) && consent.Releases(at.Review.Audience, at.Review.DecidedOn));

    private static bool IsBy(Consent consent, string holder) => string.Equals(consent.GivenBy, holder, StringComparison.Ordinal);

    // 《条例》第三十二条：「可以决定予以公开，并将决定公开的政府信息内容和理由书面告知第三方」
    private static void TellThirdParty(ExemptionRow row, PortionCase at)
    {
        if (at.Review.Regime == ExemptionRegime.Regulation2019 && at.Review.Audience == Audience.Applicant)
        {
            at.Found(ExemptionFinding.ThirdPartyToBeTold(at.Subject, row.Basis.Instrument.Article(32)));
        }
    }
}

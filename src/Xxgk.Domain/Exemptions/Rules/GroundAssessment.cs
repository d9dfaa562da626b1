namespace Xxgk.Exemptions;

/// <summary>What comes of one stated ground: unclear, standing, lifted, or still wanting something.</summary>
internal static class GroundAssessment
{
    public static Outcome Of(StatedGround stated, PortionCase at)
    {
        if (stated.Ground is not { } ground)
        {
            return UnclearGround.InWords(stated.Words!, at);
        }

        if (ExemptionTable.Of(at.Review.Regime).Find(ground) is not { } row)
        {
            return UnclearGround.UnknownToRegime(ground, at);
        }

        if (ground.NeedsRule() && RuleOfGround.Wants(stated, ground, at) is { } problem)
        {
            at.Found(ExemptionFinding.RuleNotNamed(at.Subject, row.Basis, problem));
            return new(
                Standing.Missing,
                [at.Step(DisclosureVerdict.NotDecidableYet, Inferred.From(row.Basis), $"{problem.Chinese}", $"{problem.English}")],
                AwaitedMatter.NamedRule);
        }

        // 清单是底线：学校规定不能使清单事项整项不公开，有疑义的报请审定
        if (ground == ExemptionGround.SchoolRule && at.IsListEmptied)
        {
            return RuleOfGround.WouldEmptyTheList(stated, at);
        }

        return row.Class switch
        {
            ExemptionClass.Qualified => QualifiedGround.Of(stated, row, at),
            ExemptionClass.Discretionary => DiscretionaryGround.Of(stated, row, at),
            _ => Absolute(stated, row, at),
        };
    }

    /// <summary>涉及商业秘密，属于《办法》第十条第（二）项规定的情形，不予公开。理由：…。</summary>
    public static DecisionStep Applies(StatedGround stated, ExemptionRow row, PortionCase at)
    {
        var (lead, reason, cited) = (Lead(stated, row.Ground), StepWords.Reason(stated.Reason), row.Basis.ShortCitation);
        return row.Class == ExemptionClass.Discretionary
            ? at.Worded(
                DisclosureVerdict.MayBeWithheld,
                row.Basis,
                $"{lead.Chinese}，属于{cited.Chinese}规定的情形，可以不予公开。{reason.Chinese}",
                $"{lead.English}: within {cited.English}, so it may be withheld.{reason.English}")
            : at.Worded(
                DisclosureVerdict.Withhold,
                row.Basis,
                $"{lead.Chinese}，属于{cited.Chinese}规定的情形，不予公开。{reason.Chinese}",
                $"{lead.English}: within {cited.English}, so withheld.{reason.English}");
    }

    private static Outcome Absolute(StatedGround stated, ExemptionRow row, PortionCase at)
    {
        // Nothing lifts it: what was given for that is found, and has no effect.
        if (at.Portion.Consents.Count > 0 || at.Portion.PublicInterest is not null)
        {
            at.Found(ExemptionFinding.NothingLifts(at.Subject, row.Basis, row.Ground));
        }

        return new(Standing.Withheld, [Applies(stated, row, at)]);
    }

    private static Wording Lead(StatedGround stated, ExemptionGround ground)
    {
        var name = ground.ToWording();
        var english = char.ToUpperInvariant(name.English[0]) + name.English.Substring(1);
        return ground switch
        {
            ExemptionGround.StateSecrets or ExemptionGround.CommercialSecrets or ExemptionGround.PersonalPrivacy => Wording.Of("涉及" + name.Chinese, english),
            _ when ground.NeedsRule() => Wording.Of($"{stated.Rule!.Citation.Chinese}规定不予公开", $"{english}, {stated.Rule.Citation.English}"),
            ExemptionGround.InternalAffairs or ExemptionGround.ProcessInformation or ExemptionGround.EnforcementFiles => Wording.Of("系" + name.Chinese, english),
            _ => Wording.Of("可能" + name.Chinese, english),
        };
    }
}

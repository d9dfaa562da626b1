namespace Xxgk.Exemptions;

/// <summary>《办法》第十条第（四）项, 《条例》第十四条: the law, rule or school rule that withholds has to be named (所依据的规定).</summary>
internal static class RuleOfGround
{
    /// <summary>What the ground still wants of its rule; null where nothing. Without a full stop.</summary>
    public static Wording? Wants(StatedGround stated, ExemptionGround ground, PortionCase at)
    {
        var kind = ground.ToWording();
        if (stated.Rule is not { } rule)
        {
            return Wording.Of($"{kind.Chinese}的，请列明规定的名称和条款", $"{kind.English}: name the rule and its article");
        }

        if (!rule.IsNamed)
        {
            return Wording.Of($"所述『{rule.Words}』未列明规定的名称，请列明名称和条款", $"“{rule.Words}” names no rule: give its title and article");
        }

        if (rule.Provision is { } provision)
        {
            if (provision.Instrument.IsOfSchool != (ground == ExemptionGround.SchoolRule))
            {
                return Wording.Of($"{provision.Citation.Chinese}与所称『{kind.Chinese}』不符，请核实", $"{provision.Citation.English} is not what was stated ({kind.English})");
            }

            if (provision.Instrument.InForceOn(at.Review.GoverningDay) == false)
            {
                var day = at.Review.GoverningDay;
                return Wording.Of($"{provision.Citation.Chinese}在{DateWords.Chinese(day)}未施行", $"{provision.Citation.English} was not in force on {DateWords.Iso(day)}");
            }
        }

        // 学校规定须已公开：清单第（2）项，未公开的不能对抗申请人
        return ground == ExemptionGround.SchoolRule && !(rule.PublishedOn <= at.Review.DecidedOn)
            ? Wording.Of($"学校规定{rule.Citation.Chinese}尚未公开或者未说明公开日期，请先予公开", $"the school's rule {rule.Citation.English} is not published, or the day is not stated")
            : null;
    }

    /// <summary>Reports each of the school's own rules by which the portion is referred.</summary>
    public static void FindRulesThatEmptyTheList(IEnumerable<StatedGround> referred, PortionCase at)
    {
        foreach (var stated in referred)
        {
            at.Found(ExemptionFinding.WouldEmptyTheList(at.Subject, Item(at), stated.Rule!.Citation));
        }
    }

    /// <summary>A school's rule that would leave nothing of an item of the list.</summary>
    public static Outcome WouldEmptyTheList(StatedGround stated, PortionCase at)
    {
        var (item, rule) = (Item(at), stated.Rule!.Citation);
        return new(
            Standing.Referred,
            [at.Step(
                DisclosureVerdict.Refer,
                at.Rules.Refer,
                $"{rule.Chinese}系学校规定，据此{item.Citation.Chinese}将整项不公开，{at.Rules.Superior.Chinese}",
                $"{rule.English} is the school's own rule and would leave nothing of {item.Citation.English}: {at.Rules.Superior.English}")]);
    }

    private static Provision Item(PortionCase at) => Instruments.ChecklistNotice2014.ListItem(at.Review.Item!.Value.Item);
}

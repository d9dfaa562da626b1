using Xxgk.Exemptions;
using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Exemptions;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class ExemptionGroundTests
{
    [Theory]
    [Provision("《高等学校信息公开办法》第四条")]
    [Provision("《高等学校信息公开办法》第十条")]
    [InlineData(ExemptionGround.StateSecrets, "《办法》第十条第（一）项", ExemptionClass.Absolute)]
    [InlineData(ExemptionGround.CommercialSecrets, "《办法》第十条第（二）项", ExemptionClass.Qualified)]
    [InlineData(ExemptionGround.PersonalPrivacy, "《办法》第十条第（三）项", ExemptionClass.Qualified)]
    [InlineData(ExemptionGround.ForbiddenByLaw, "《办法》第十条第（四）项", ExemptionClass.Absolute)]
    [InlineData(ExemptionGround.ForbiddenByRules, "《办法》第十条第（四）项", ExemptionClass.Absolute)]
    [InlineData(ExemptionGround.SchoolRule, "《办法》第十条第（四）项", ExemptionClass.Absolute)]
    [InlineData(ExemptionGround.NationalSecurity, "《办法》第四条", ExemptionClass.Absolute)]
    [InlineData(ExemptionGround.CampusStability, "《办法》第四条", ExemptionClass.Absolute)]
    public void The_Measures_know_these_grounds(ExemptionGround ground, string basis, ExemptionClass strength)
    {
        Assert.Equal(basis, ground.BasisIn(ExemptionRegime.Measures)?.ShortCitation.Chinese);
        Assert.Equal(strength, ground.ClassIn(ExemptionRegime.Measures));
    }

    [Theory]
    [Provision("《中华人民共和国政府信息公开条例》（国务院令第711号）第十四条")]
    [Provision("《中华人民共和国政府信息公开条例》（国务院令第711号）第十五条")]
    [Provision("《中华人民共和国政府信息公开条例》（国务院令第711号）第十六条")]
    [InlineData(ExemptionGround.StateSecrets, "《条例》第十四条", ExemptionClass.Absolute)]
    [InlineData(ExemptionGround.ForbiddenByLaw, "《条例》第十四条", ExemptionClass.Absolute)]
    [InlineData(ExemptionGround.SocialStability, "《条例》第十四条", ExemptionClass.Absolute)]
    [InlineData(ExemptionGround.CommercialSecrets, "《条例》第十五条", ExemptionClass.Qualified)]
    [InlineData(ExemptionGround.PersonalPrivacy, "《条例》第十五条", ExemptionClass.Qualified)]
    [InlineData(ExemptionGround.InternalAffairs, "《条例》第十六条第一款", ExemptionClass.Discretionary)]
    [InlineData(ExemptionGround.ProcessInformation, "《条例》第十六条第二款", ExemptionClass.Discretionary)]
    [InlineData(ExemptionGround.EnforcementFiles, "《条例》第十六条第二款", ExemptionClass.Discretionary)]
    public void The_Regulation_knows_these_grounds(ExemptionGround ground, string basis, ExemptionClass strength)
    {
        Assert.Equal(basis, ground.BasisIn(ExemptionRegime.Regulation2019)?.ShortCitation.Chinese);
        Assert.Equal(strength, ground.ClassIn(ExemptionRegime.Regulation2019));
    }

    [Fact]
    public void The_Regulation_knows_no_school_rules_no_rules_and_no_campus_stability() =>
        Assert.Equal(
            [ExemptionGround.ForbiddenByRules, ExemptionGround.SchoolRule, ExemptionGround.CampusStability],
            ExemptionGrounds.All.Where(ground => ground.BasisIn(ExemptionRegime.Regulation2019) is null));

    [Fact]
    public void The_Measures_know_no_discretion() =>
        Assert.Equal(
            [ExemptionGround.InternalAffairs, ExemptionGround.ProcessInformation, ExemptionGround.EnforcementFiles],
            ExemptionGrounds.All.Where(ground => ground.BasisIn(ExemptionRegime.Measures) is null));

    [Property]
    public bool Every_ground_of_a_regime_rests_on_words_that_a_source_has_shown(ExemptionRegime regime) =>
        ExemptionGrounds.In(regime).All(ground =>
            ground.BasisIn(regime) is { Confirmation: Confirmation.Confirmed } basis
            && basis.Instrument.Equals(regime.ToInstrument())
            && ground.ClassIn(regime) is not null);

    [Property]
    public bool Only_two_grounds_can_be_lifted_in_any_regime(ExemptionRegime regime) =>
        ExemptionGrounds.In(regime).Where(ground => ground.ClassIn(regime) == ExemptionClass.Qualified)
            .SequenceEqual([ExemptionGround.CommercialSecrets, ExemptionGround.PersonalPrivacy]);

    [Property]
    public bool A_ground_is_read_by_the_name_it_has_in_JSON(ExemptionGround ground) =>
        ExemptionGrounds.TryParse(ground.ToJsonName(), out var read) && read == ground;

    [Fact]
    public void The_regimes_are_in_force_from_their_days_on()
    {
        Assert.False(ExemptionRegime.Measures.IsInForceOn(new(2010, 8, 31)));
        Assert.True(ExemptionRegime.Measures.IsInForceOn(new(2010, 9, 1)));
        Assert.False(ExemptionRegime.Regulation2019.IsInForceOn(new(2019, 5, 14)));
        Assert.True(ExemptionRegime.Regulation2019.IsInForceOn(new(2019, 5, 15)));
    }
}

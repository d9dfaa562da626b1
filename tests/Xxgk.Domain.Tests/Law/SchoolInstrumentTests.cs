using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Law;

[Provision("《高等学校信息公开办法》第三十一条")]
public sealed class SchoolInstrumentTests
{
    [Fact]
    public void A_schools_own_rule_is_a_value_that_the_host_answers_for()
    {
        var rules = Instrument.OfSchool("某某学院信息公开实施细则", number: DocumentNumber.Parse("校发〔2016〕22号"), issuedOn: new LocalDate(2016, 5, 3));
        Assert.True(rules.IsOfSchool);
        Assert.Equal("《某某学院信息公开实施细则》（校发〔2016〕22号）", rules.Citation.Chinese);
        Assert.Equal("《某某学院信息公开实施细则》第十八条第（二）项", rules.Article(18).Item(2).CitationWithConfirmation.Chinese);
        Assert.Equal(Confirmation.Confirmed, rules.Article(18).Confirmation);
        Assert.Equal(new LocalDate(2016, 5, 3), rules.InForceFrom);
        Assert.False(rules.InForceOn(new(2016, 5, 2)));
        Assert.Equal(rules, Instrument.OfSchool("某某学院信息公开实施细则", number: DocumentNumber.Parse("校发[2016]22号"), issuedOn: new LocalDate(2016, 5, 3)));
        Assert.NotEqual(rules, Instrument.OfSchool("某某学院信息公开实施细则"));
    }

    [Fact]
    public void A_school_cannot_pass_off_its_rule_as_the_ministrys() =>
        Assert.NotEqual(Instruments.CivilCode, Instrument.OfSchool(Instruments.CivilCode.Title));

    [Fact]
    public void A_rule_has_a_title_and_does_not_end_before_it_begins()
    {
        Assert.Throws<ArgumentException>(() => Instrument.OfSchool(" "));
        Assert.Throws<ArgumentException>(() => Instrument.OfSchool("细则", inForceFrom: new LocalDate(2020, 1, 2), inForceUntil: new LocalDate(2020, 1, 1)));
        Assert.Null(Instrument.OfSchool("细则").InForceOn(new(2020, 1, 1)));
        Assert.False(Instrument.OfSchool("细则", inForceUntil: new LocalDate(2019, 1, 1)).InForceOn(new(2020, 1, 1)));
    }
}

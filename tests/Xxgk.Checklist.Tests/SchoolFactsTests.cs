namespace Xxgk.Checklist.Tests;

public sealed class SchoolFactsTests
{
    private static readonly Institution School = new("某某学院", new(InstitutionKind.University));
    private static readonly ReportingPeriod Period = ReportingPeriod.OfCalendarYear(2021);
    private static readonly DisclosureRegister Register = DisclosureRegister.Of([]);

    [Fact]
    public void What_is_null_or_holds_null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new SchoolFacts(School, Period, Register) { Declarations = null! });
        Assert.Throws<ArgumentNullException>(() => new SchoolFacts(School, Period, Register) { Declarations = [null!] });
        Assert.Throws<ArgumentNullException>(() => new SchoolFacts(School, Period, Register) { Report = null! });
        Assert.Throws<ArgumentNullException>(() => new PartDefinition(ObligationKind.Annual, Applicability.All) { LimitBasis = null! });
    }

    [Fact]
    public void Declarations_are_kept_as_they_were_given()
    {
        List<Declaration> declarations = [new NothingThisPeriod(ItemReference.Of(46), "未发生", PartialDate.Unknown)];
        var facts = new SchoolFacts(School, Period, Register) { Declarations = declarations };
        declarations.Clear();

        Assert.Single(facts.Declarations);
    }
}

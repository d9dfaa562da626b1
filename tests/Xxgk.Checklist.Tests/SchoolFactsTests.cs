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

    [Fact]
    public void Another_register_changes_nothing_else()
    {
        var facts = new SchoolFacts(School, Period, Register)
        {
            AsOf = new(2021, 10, 31),
            Declarations = [new NothingThisPeriod(ItemReference.Of(46), "未发生", PartialDate.Unknown)],
            Report = new(PartialDate.OfYear(2021), null, null),
            LedgerPath = "ledger.json",
        };
        var other = DisclosureRegister.Of([new DisclosureRecord("1", "某事")]);

        var changed = facts.With(other);

        Assert.Same(other, changed.Register);
        Assert.Equal((facts.Institution, facts.Period, facts.AsOf, facts.Report, facts.LedgerPath), (changed.Institution, changed.Period, changed.AsOf, changed.Report, changed.LedgerPath));
        Assert.Equal(facts.Declarations, changed.Declarations);
        Assert.Equal(facts.Consultations, changed.Consultations);
        Assert.Throws<ArgumentNullException>(() => facts.With((DisclosureRegister)null!));
    }
}

namespace Xxgk.Samples.Import.Tests.Links;

/// <summary>Schools with the publications that a test is about.</summary>
internal static class Schools
{
    public static SchoolFacts With(params Publication[] publications) => With(catalogue: null, publications);

    public static SchoolFacts With(DisclosureCatalogue? catalogue, params Publication[] publications) => new(
        new Institution("示例大学（虚构）", new InstitutionProfile(InstitutionKind.University, Ownership.Public, Affiliation.CentralMinistry)),
        ReportingPeriod.Of(AcademicYear.Of(new LocalDate(2021, 3, 5))),
        DisclosureRegister.Of(publications.Select((publication, at) => new DisclosureRecord(FormattableString.Invariant($"r-{at + 1}"), FormattableString.Invariant($"信息{at + 1}")) { Publications = [publication] })))
    {
        Catalogue = catalogue,
    };

    public static DisclosureCatalogue Catalogue(string link, string elsewhere) => new(
        "信息公开目录",
        [new CatalogueEntry("1", "办学规模", [ItemReference.Of(1, 1)]) { Link = link }],
        [Explanation.PublicElsewhere(ItemReference.Of(2, 0), "见学校主页", elsewhere)]);

    /// <summary>The same facts, each publication as it is told, with its place among all.</summary>
    public static SchoolFacts Map(SchoolFacts facts, Func<Publication, int, Publication> change)
    {
        var at = 0;
        var records = facts.Register.Records.Select(record => new DisclosureRecord(record.Id, record.Title)
        {
            Item = record.Item,
            Department = record.Department,
            Person = record.Person,
            ProducedOn = record.ProducedOn,
            Changes = record.Changes,
            RepealedOn = record.RepealedOn,
            For = record.For,
            Reviews = record.Reviews,
            Scope = record.Scope,
            Publications = [.. record.Publications.Select(publication => change(publication, at++))],
        }).ToList();
        return new(facts.Institution, facts.Period, DisclosureRegister.Of(records, facts.Register.Source, facts.Register.DeclaredCounts))
        {
            AsOf = facts.AsOf,
            Catalogue = facts.Catalogue,
            Declarations = facts.Declarations,
            Report = facts.Report,
            Consultations = facts.Consultations,
            Requests = facts.Requests,
            LedgerPath = facts.LedgerPath,
        };
    }

    /// <summary>The same publication at an address, never checked.</summary>
    public static Publication At(Publication publication, string address) => new()
    {
        Channel = publication.Channel,
        Audience = publication.Audience,
        Address = address,
        From = publication.From,
        Until = publication.Until,
        EndReason = publication.EndReason,
        Term = publication.Term,
    };
}

using Xxgk.Requests;

namespace Xxgk.Specification;

public static partial class XxgkArbitraries
{
    /// <summary>All that a school may supply, in the form that a file can hold: records name parts of the list or of the catalogue, ids are unique.</summary>
    public static Arbitrary<SchoolFacts> Schools() => Arb.From(
        from institution in Institutions().Generator
        from period in ReportingPeriods().Generator
        from catalogue in Gen.Frequency((1, Gen.Constant<DisclosureCatalogue?>(null)), (1, DisclosureCatalogues().Generator.Select(one => (DisclosureCatalogue?)one)))
        from declarations in Few(4, Declarations().Generator)
        from counts in Few(6, DeclaredCounts().Generator)
        from records in RecordsOf(catalogue)
        from source in Gen.Elements(RegisterSources.All.AsEnumerable())
        from asOf in Maybe(LocalDates().Generator)
        from report in Gen.Frequency((1, Gen.Constant(ReportDates.NotStated)), (1, ReportsDates()))
        from consultations in Few(2, Consultations().Generator)
        from requests in Gen.Frequency((4, Gen.Constant<RequestFacts?>(null)), (1, RequestFacts().Generator.Select(one => (RequestFacts?)one)))
        from path in Gen.Frequency((4, Gen.Constant<string?>(null)), (1, MaybeText(2_000)))
        select new SchoolFacts(institution, period, DisclosureRegister.Of(records, source, counts))
        {
            AsOf = asOf,
            Catalogue = catalogue,
            Declarations = declarations,
            Report = report,
            Consultations = consultations,
            Requests = path is null ? requests : null,
            LedgerPath = path,
        },
        Simpler);

    /// <summary>The record under another id and with another item.</summary>
    /// <param name="record">The record.</param>
    /// <param name="id">The id.</param>
    /// <param name="item">The item; null for none.</param>
    public static DisclosureRecord Renamed(DisclosureRecord record, string id, ItemReference? item) => new(id, record.Title)
    {
        Item = item,
        Department = record.Department,
        Person = record.Person,
        ProducedOn = record.ProducedOn,
        Changes = record.Changes,
        RepealedOn = record.RepealedOn,
        For = record.For,
        Reviews = record.Reviews,
        Scope = record.Scope,
        Publications = record.Publications,
    };

    private static Gen<DisclosureRecord[]> RecordsOf(DisclosureCatalogue? catalogue)
    {
        var own = (catalogue?.Entries ?? []).Where(entry => entry.IsOwn).Select(entry => (ItemReference?)ItemReference.Own(entry.OwnNumber));
        ItemReference?[] items = [null, .. Checklist2014.Edition.Parts.Select(part => (ItemReference?)part.Reference), .. own];
        return from records in Few(12, DisclosureRecords().Generator)
               from about in Gen.ArrayOf(Gen.Elements(items), records.Length)
               select records.Select((record, at) => Renamed(record, (record.Id.Length > 190 ? "r" : record.Id) + "/" + at, about[at])).ToArray();
    }

    /// <summary>Consultations that are open, closed, or of which the days are not known.</summary>
    public static Arbitrary<Consultation> Consultations() =>
        (from title in Texts(1_000)
         from opened in PartialDates().Generator
         from closed in PartialDates().Generator
         from department in MaybeText(200)
         select new Consultation(title) { Opened = opened, Closed = closed, Department = department }).ToArbitrary();

    private static Gen<ReportDates> ReportsDates()
    {
        var date = Gen.OneOf(Gen.Constant<PartialDate?>(null), PartialDates().Generator.Select(day => (PartialDate?)day));
        return from signed in date
               from published in date
               from filed in date
               select new ReportDates(signed, published, filed);
    }

    /// <summary>The school with one record less, or without its counts or declarations.</summary>
    private static IEnumerable<SchoolFacts> Simpler(SchoolFacts facts)
    {
        var register = facts.Register;
        for (var i = 0; i < register.Records.Count; i++)
        {
            yield return With(facts, DisclosureRegister.Of(register.Records.Where((_, at) => at != i), register.Source, register.DeclaredCounts), facts.Declarations);
        }

        if (register.DeclaredCounts.Count > 0)
        {
            yield return With(facts, DisclosureRegister.Of(register.Records, register.Source), facts.Declarations);
        }

        if (facts.Declarations.Count > 0)
        {
            yield return With(facts, register, []);
        }
    }

    private static SchoolFacts With(SchoolFacts facts, DisclosureRegister register, IReadOnlyList<Declaration> declarations) =>
        new(facts.Institution, facts.Period, register)
        {
            AsOf = facts.AsOf,
            Catalogue = facts.Catalogue,
            Declarations = declarations,
            Report = facts.Report,
            Consultations = facts.Consultations,
            Requests = facts.Requests,
            LedgerPath = facts.LedgerPath,
        };
}

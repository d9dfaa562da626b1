using NodaTime;

namespace Xxgk.Samples.Import.Links;

/// <summary>Writes what was found, and the day, into the publications (核查结果写入台账). Nothing else of the facts changes.</summary>
/// <param name="Facts">The facts with the results.</param>
/// <param name="Changes">What is not as it was, in the register's order.</param>
/// <param name="IsDifferent">Whether a publication says anything else than before, its day included.</param>
internal sealed record LinkUpdate(SchoolFacts Facts, IReadOnlyList<LinkChange> Changes, bool IsDifferent)
{
    public static LinkUpdate Of(SchoolFacts facts, LocalDate day, IReadOnlyDictionary<Uri, LinkOutcome> outcomes)
    {
        List<LinkChange> changes = [];
        var isDifferent = false;
        var register = facts.Register;
        var records = register.Records.Select(record =>
        {
            var publications = record.Publications.Select(publication => Checked(record, publication)).ToList();
            var isSame = publications.SequenceEqual(record.Publications);
            isDifferent |= !isSame;
            return isSame ? record : With(record, publications);
        }).ToList();
        return isDifferent ? new(facts.With(DisclosureRegister.Of(records, register.Source, register.DeclaredCounts)), changes, IsDifferent: true) : new(facts, changes, IsDifferent: false);

        Publication Checked(DisclosureRecord record, Publication publication)
        {
            if (publication.Address is null || publication.Until is not null)
            {
                return publication;
            }

            var link = NamedLinks.Of(record, publication);
            if (link.Target is null || !outcomes.TryGetValue(link.Target, out var outcome))
            {
                return publication;
            }

            if (link.Was != outcome.Result)
            {
                changes.Add(new(link, outcome.Result));
            }

            return With(publication, outcome.Result, PartialDate.Of(day));
        }
    }

    private static Publication With(Publication publication, LinkResult result, PartialDate day) => new()
    {
        Channel = publication.Channel,
        Audience = publication.Audience,
        Address = publication.Address,
        From = publication.From,
        Until = publication.Until,
        EndReason = publication.EndReason,
        Term = publication.Term,
        LinkCheckedOn = day,
        LinkResult = result,
    };

    private static DisclosureRecord With(DisclosureRecord record, IReadOnlyList<Publication> publications) => new(record.Id, record.Title)
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
        Publications = publications,
    };
}

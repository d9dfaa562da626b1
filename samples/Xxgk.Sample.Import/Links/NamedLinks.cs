namespace Xxgk.Samples.Import.Links;

/// <summary>The addresses that a school's file names, each with what names it.</summary>
/// <param name="All">The addresses, those of the register first, in the file's order.</param>
/// <param name="TakenDown">How many publications with an address were taken down: it is meant to be gone, so nobody asks.</param>
internal sealed record NamedLinks(IReadOnlyList<NamedLink> All, int TakenDown)
{
    /// <summary>What is to be visited, each address once.</summary>
    public IReadOnlyList<Uri> Targets { get; } = [.. All.Select(link => link.Target).OfType<Uri>().Distinct()];

    public static NamedLinks Of(SchoolFacts facts)
    {
        List<NamedLink> links = [];
        var takenDown = 0;
        foreach (var record in facts.Register.Records)
        {
            foreach (var publication in record.Publications)
            {
                if (publication.Address is null)
                {
                    continue;
                }

                if (publication.Until is not null)
                {
                    takenDown++;
                    continue;
                }

                links.Add(Of(record, publication));
            }
        }

        var entries = facts.Catalogue?.Entries ?? [];
        links.AddRange(entries.Where(entry => entry.Link is not null).Select(entry => new NamedLink(LinkPlace.CatalogueEntry, entry.OwnNumber, entry.Title, entry.Link!)));
        var explanations = facts.Catalogue?.Explanations ?? [];
        links.AddRange(explanations.Where(one => one.Link is not null).Select(one => new NamedLink(LinkPlace.Explanation, one.Part.ToString(), one.Text, one.Link!)));
        return new(links, takenDown);
    }

    public static NamedLink Of(DisclosureRecord record, Publication publication) =>
        new(LinkPlace.Publication, record.Id, record.Title, publication.Address!)
        {
            // A day without a result says that it opened then.
            Was = publication.LinkResult ?? (publication.LinkCheckedOn is null ? null : LinkResult.Opens),
            WasOn = publication.LinkCheckedOn,
        };
}

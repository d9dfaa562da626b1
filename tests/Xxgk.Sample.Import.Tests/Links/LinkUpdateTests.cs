using Xxgk.Samples.Import.Links;
using Xxgk.Specification;

namespace Xxgk.Samples.Import.Tests.Links;

public sealed class LinkUpdateTests
{
    private static readonly LocalDate Day = new(2021, 3, 5);

    [Property(Arbitrary = [typeof(XxgkArbitraries)], MaxTest = 100)]
    public void Nothing_changes_but_result_and_day_of_what_was_visited(SchoolFacts generated, int seed)
    {
        var facts = WithAddresses(generated, seed);
        var outcomes = OutcomesOf(facts, seed);

        var update = LinkUpdate.Of(facts, Day, outcomes);

        Assert.Null(SchoolFactsDifference.First(Bare(facts, outcomes), Bare(update.Facts, outcomes)));
        foreach (var publication in update.Facts.Register.Records.SelectMany(record => record.Publications).Where(publication => IsVisited(publication, outcomes)))
        {
            Assert.Equal((PartialDate?)PartialDate.Of(Day), publication.LinkCheckedOn);
            Assert.NotNull(publication.LinkResult);
        }
    }

    [Property(Arbitrary = [typeof(XxgkArbitraries)], MaxTest = 100)]
    public void Twice_is_once(SchoolFacts generated, int seed)
    {
        var facts = WithAddresses(generated, seed);
        var outcomes = OutcomesOf(facts, seed);
        var once = LinkUpdate.Of(facts, Day, outcomes);

        var twice = LinkUpdate.Of(once.Facts, Day, outcomes);

        Assert.Null(SchoolFactsDifference.First(once.Facts, twice.Facts));
        Assert.Equal(Written(once.Facts), Written(twice.Facts));
        Assert.Empty(twice.Changes);
        Assert.False(twice.IsDifferent);
    }

    [Property(Arbitrary = [typeof(XxgkArbitraries)], MaxTest = 100)]
    public void What_is_told_to_have_changed_has_and_the_rest_has_not(SchoolFacts generated, int seed)
    {
        var facts = WithAddresses(generated, seed);
        var update = LinkUpdate.Of(facts, Day, OutcomesOf(facts, seed));

        var before = NamedLinks.Of(facts).All.Where(link => link.Place == LinkPlace.Publication);
        var after = NamedLinks.Of(update.Facts).All.Where(link => link.Place == LinkPlace.Publication);
        Assert.Equal(
            before.Zip(after).Where(pair => pair.First.Was != pair.Second.Was).Select(pair => new LinkChange(pair.First, pair.Second.Was!.Value)),
            update.Changes);
    }

    [Fact]
    public void A_day_without_a_result_says_that_it_opened()
    {
        var facts = Schools.With(new Publication { Address = "http://www.example.com/a", LinkCheckedOn = PartialDate.Of(new(2020, 1, 1)) });
        var outcomes = new Dictionary<Uri, LinkOutcome> { [new("http://www.example.com/a")] = new(LinkResult.Opens) };

        var update = LinkUpdate.Of(facts, Day, outcomes);

        Assert.Empty(update.Changes);
        Assert.True(update.IsDifferent);
    }

    [Fact]
    public void What_was_taken_down_or_is_no_address_of_the_web_is_not_visited()
    {
        var facts = Schools.With(
            new Publication { Address = "http://www.example.com/gone", Until = PartialDate.Unknown },
            new Publication { Address = "行政楼一层公告栏" },
            new Publication { Address = @"\\server\share\a.pdf" },
            new Publication { Address = "file:///a.pdf" },
            new Publication { Address = "www.example.com/a" },
            new Publication { Address = "http://www.example.com/a http://www.example.com/b" },
            new Publication { Address = "https://www.example.com/a#x" },
            new Publication { Address = " https://www.example.com/a" },
            new Publication());

        var links = NamedLinks.Of(facts);

        Assert.Equal([new Uri("https://www.example.com/a")], links.Targets);
        Assert.Equal(1, links.TakenDown);
        Assert.Equal(5, links.All.Count(link => link.Target is null));
    }

    [Fact]
    public void The_catalogues_links_are_named_too()
    {
        var facts = Schools.With(Schools.Catalogue("https://www.example.com/column", "https://www.example.com/elsewhere"));

        Assert.Equal(
            [(LinkPlace.CatalogueEntry, "1"), (LinkPlace.Explanation, "2")],
            NamedLinks.Of(facts).All.Select(link => (link.Place, link.Id)));
    }

    private static bool IsVisited(Publication publication, Dictionary<Uri, LinkOutcome> outcomes) =>
        publication is { Address: { } address, Until: null } && WebAddress.TryRead(address, out var target) && outcomes.ContainsKey(target);

    // Generated addresses are texts of any kind: some become addresses of the web.
    private static SchoolFacts WithAddresses(SchoolFacts facts, int seed) => Schools.Map(facts, (publication, at) =>
        (at + (seed & 7)) % 3 == 0 ? publication : Schools.At(publication, $"https://www.example.com/{at % 5}"));

    private static Dictionary<Uri, LinkOutcome> OutcomesOf(SchoolFacts facts, int seed) => NamedLinks.Of(facts).Targets
        .Where((_, at) => at != (seed & 3))
        .Select((target, at) => (target, new LinkOutcome(LinkResults.All[(at + (seed & 15)) % LinkResults.All.Count])))
        .ToDictionary();

    private static SchoolFacts Bare(SchoolFacts facts, Dictionary<Uri, LinkOutcome> outcomes) =>
        Schools.Map(facts, (publication, _) => IsVisited(publication, outcomes) ? Schools.At(publication, publication.Address!) : publication);

    private static byte[] Written(SchoolFacts facts)
    {
        using var stream = new MemoryStream();
        SchoolFile.Write(facts, stream);
        return stream.ToArray();
    }
}

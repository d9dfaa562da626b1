using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Disclosure;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class DisclosureRegisterTests
{
    [Property(MaxTest = 300)]
    public Property A_register_gives_the_records_that_it_was_given(DisclosureRecord[] records)
    {
        var given = Numbered(records);
        var register = DisclosureRegister.Of(given);
        return (register.Records.SequenceEqual(given) && register.Records.Count == given.Length
                && Enumerable.Range(0, given.Length).All(at => register.Records[at].Equals(given[at])))
            .Classify(given.Length > 3, "several")
            .Classify(given.Any(record => record.Publications.Count > 1), "several publications")
            .Classify(given.Any(record => record.Scope.Reason is not null), "scopes with reasons");
    }

    [Property(MaxTest = 200)]
    public bool A_register_of_a_registers_records_is_the_same(DisclosureRecord[] records) =>
        DisclosureRegister.Of(DisclosureRegister.Of(Numbered(records)).Records).Records.SequenceEqual(Numbered(records));

    [Property(MaxTest = 200)]
    public Property Tallies_agree_with_counting_one_by_one(DisclosureRecord[] records)
    {
        var register = DisclosureRegister.Of(Numbered(records));
        var publications = records.SelectMany(record => record.Publications).ToList();
        return Same(register.CountByChannel(), publications.Select(publication => publication.Channel?.Kind)).Label("channels")
            .And(Same(register.CountByItem(), records.Select(record => record.Item?.Whole)).Label("items"))
            .And(SameText(register.CountByDepartment(), records.Select(record => record.Department)).Label("departments"))
            .And(SameText(register.CountByMonth(), publications.Where(one => one.From.Precision >= DatePrecision.Month).Select(one => one.From.ToString().Substring(0, 7))).Label("months"));
    }

    [Property(MaxTest = 50)]
    public bool Many_records_are_kept_apart(DisclosureRecord record)
    {
        var register = DisclosureRegister.Of(Enumerable.Range(0, 1_000).Select(at => XxgkArbitraries.Renamed(record, "r" + at, record.Item)));
        return register.Records.Count == 1_000 && register.Records[777].Equals(XxgkArbitraries.Renamed(record, "r777", record.Item));
    }

    [Fact]
    public void An_id_is_used_once()
    {
        var records = Enumerable.Range(0, 1_000).Select(at => new DisclosureRecord("r-" + at, "章程")).ToList();
        Assert.Equal(1_000, DisclosureRegister.Of(records).Records.Count);
        Assert.Throws<ArgumentException>(() => DisclosureRegister.Of(records.Append(new DisclosureRecord("r-499", "校史"))));
    }

    [Fact]
    public void A_record_has_a_thousand_publications_at_most()
    {
        DisclosureRecord Record(int count) => new("r", "章程") { Publications = [.. Enumerable.Repeat(new Publication(), count)] };
        Assert.Equal(1_000, DisclosureRegister.Of([Record(1_000)]).Records[0].Publications.Count);
        Assert.Throws<ArgumentException>(() => DisclosureRegister.Of([Record(1_001)]));
    }

    [Fact]
    public void A_register_has_its_source_and_its_counts()
    {
        DeclaredCount[] counts = [new(DeclaredSubject.Complaints, Quantity.Of(0, "件"))];
        var register = DisclosureRegister.Of([new DisclosureRecord("r", "章程")], RegisterSource.Extract, counts);
        Assert.Equal(RegisterSource.Extract, register.Source);
        Assert.Equal(counts, register.DeclaredCounts);
        Assert.EndsWith("1条记录", register.ToString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => DisclosureRegister.Of([], (RegisterSource)9));
        Assert.Throws<ArgumentNullException>(() => DisclosureRegister.Of([null!]));
        Assert.ThrowsAny<ArgumentException>(() => register.Records[1]);
    }

    private static DisclosureRecord[] Numbered(DisclosureRecord[] records) =>
        [.. records.Select((record, at) => XxgkArbitraries.Renamed(record, "r" + at, record.Item))];

    private static bool Same<T>(IReadOnlyDictionary<T, int> counts, IEnumerable<T?> values)
        where T : struct
    {
        var naive = values.Where(value => value is not null).GroupBy(value => value!.Value).ToDictionary(group => group.Key, group => group.Count());
        return naive.Count == counts.Count && naive.All(pair => counts.TryGetValue(pair.Key, out var count) && count == pair.Value);
    }

    private static bool SameText(IReadOnlyDictionary<string, int> counts, IEnumerable<string?> values)
    {
        var naive = values.OfType<string>().GroupBy(value => value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return naive.Count == counts.Count && naive.All(pair => counts.TryGetValue(pair.Key, out var count) && count == pair.Value);
    }
}

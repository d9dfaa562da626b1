using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Disclosure;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class DisclosureRecordTests
{
    [Property]
    public Property Records_that_say_the_same_are_equal(DisclosureRecord record)
    {
        var again = Copy(record, record.Title);
        return (again.Equals(record) && again.GetHashCode() == record.GetHashCode() && !Copy(record, record.Title + "。").Equals(record))
            .Classify(record.Publications.Count > 1, "several publications")
            .Classify(record.Publications.Count == 0, "no publication")
            .Classify(record.Changes.Count > 0, "changed")
            .Classify(record.Reviews.Count > 0, "reviewed")
            .Classify(record.RepealedOn is not null, "repealed")
            .Classify(record.ProducedOn.IsExact, "made on an exact day");
    }

    [Property]
    public bool The_order_of_changes_is_kept(DisclosureRecord record, PartialDate change) =>
        new DisclosureRecord("r", "t") { Changes = [.. record.Changes, change] }.Changes.SequenceEqual(record.Changes.Append(change));

    [Property]
    public bool A_simpler_record_is_another_one(DisclosureRecord record) =>
        XxgkArbitraries.DisclosureRecords().Shrinker(record).All(simpler => !simpler.Equals(record));

    [Fact]
    public void Nothing_is_assumed_but_that_a_record_is_for_society()
    {
        var record = new DisclosureRecord("r-1", "学校章程");
        Assert.Equal(DisclosureScope.Proactive, record.Scope);
        Assert.True(record.ProducedOn.IsUnknown);
        Assert.Empty(record.Changes);
        Assert.Empty(record.Reviews);
        Assert.Empty(record.Publications);
        Assert.Null(record.Item);
        Assert.Null(record.RepealedOn);
        Assert.Null(record.For);
        Assert.Equal("r-1 学校章程", record.ToString());
    }

    [Theory]
    [InlineData('\u200B')]
    [InlineData('\u200F')]
    [InlineData('\u202A')]
    [InlineData('\u202E')]
    [InlineData('\u2066')]
    [InlineData('\u2069')]
    [InlineData('\uFEFF')]
    public void An_id_and_a_title_hold_nothing_that_does_not_show(char mark)
    {
        Assert.Throws<ArgumentException>(() => new DisclosureRecord("r-" + mark, "学校章程"));
        Assert.Throws<ArgumentException>(() => new DisclosureRecord("r-1", "学校" + mark + "章程"));
        Assert.Equal("‘学校’—“章程”", new DisclosureRecord("r-1", "‘学校’—“章程”").Title);
    }

    [Fact]
    public void A_list_that_is_null_or_holds_null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new DisclosureRecord("r", "t") { Changes = null! });
        Assert.Throws<ArgumentNullException>(() => new DisclosureRecord("r", "t") { Reviews = null! });
        Assert.Throws<ArgumentNullException>(() => new DisclosureRecord("r", "t") { Reviews = [null!] });
        Assert.Throws<ArgumentNullException>(() => new DisclosureRecord("r", "t") { Publications = null! });
        Assert.Throws<ArgumentNullException>(() => new DisclosureRecord("r", "t") { Publications = [null!] });
        Assert.Throws<ArgumentNullException>(() => DisclosureRegister.Of([null!]));
        Assert.Throws<ArgumentNullException>(() => DisclosureRegister.Of([], declaredCounts: [null!]));
    }

    [Fact]
    public void An_empty_publication_says_published_and_nothing_more()
    {
        var publication = new Publication();
        Assert.Equal(Audience.Society, publication.Audience);
        Assert.True(publication.From.IsUnknown);
        Assert.Null(publication.Until);
        Assert.Null(publication.Term);
        Assert.Equal("日期不详", publication.ToString());
    }

    [Fact]
    public void A_record_reads_as_a_host_writes_it()
    {
        var record = new DisclosureRecord("r-1", "学校章程")
        {
            Item = ItemReference.Parse("2.1"),
            ProducedOn = PartialDate.Parse("2015-06-01"),
            For = ReportedYear.Parse("2014-2015"),
            Reviews = [new Review(ReviewKind.SecrecyReview, ReviewResult.Passed) { By = "保密办", On = PartialDate.Parse("2015-06-02") }],
            Publications = [new Publication { Channel = Channel.Of(ChannelKind.DisclosureColumn), From = PartialDate.Parse("2015-06-03") }],
        };
        Assert.Equal("2015年6月3日，信息公开专栏", record.Publications[0].ToString());
        Assert.Equal("保密审查通过", record.Reviews[0].ToString());
        Assert.Equal("2014—2015学年", record.For?.Wording.Chinese);
    }

    [Fact]
    public void A_list_that_the_host_changes_later_does_not_change_the_record()
    {
        var publications = new List<Publication> { new() };
        var record = new DisclosureRecord("r", "t") { Publications = publications };
        publications.Clear();
        Assert.Single(record.Publications);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\tb")]
    public void Ids_titles_and_names_are_texts(string text)
    {
        Assert.Throws<ArgumentException>(() => new DisclosureRecord(text, "t"));
        Assert.Throws<ArgumentException>(() => new DisclosureRecord("r", text));
        Assert.Throws<ArgumentException>(() => new DisclosureRecord("r", "t") { Department = text });
        Assert.Throws<ArgumentException>(() => new Publication { Address = text });
        Assert.Throws<ArgumentException>(() => new Review(ReviewKind.Approval, ReviewResult.Open) { By = text });
    }

    [Fact]
    public void Ids_have_200_characters_at_most_and_titles_1000()
    {
        Assert.NotNull(new DisclosureRecord(new string('i', 200), new string('t', 1_000)));
        Assert.Throws<ArgumentException>(() => new DisclosureRecord(new string('i', 201), "t"));
        Assert.Throws<ArgumentException>(() => new DisclosureRecord("r", new string('t', 1_001)));
    }

    [Fact]
    public void What_is_missing_is_null_and_not_an_empty_value()
    {
        Assert.Throws<ArgumentException>(() => new DisclosureRecord("r", "t") { Item = default(ItemReference) });
        Assert.Throws<ArgumentException>(() => new DisclosureRecord("r", "t") { For = default(ReportedYear) });
        Assert.Throws<ArgumentNullException>(() => new DisclosureRecord("r", "t") { Publications = [null!] });
        Assert.Throws<ArgumentNullException>(() => new DisclosureRecord("r", "t") { Reviews = null! });
        Assert.Throws<ArgumentNullException>(() => new DisclosureRecord("r", "t") { Scope = null! });
    }

    [Fact]
    public void A_number_that_is_no_value_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Publication { Audience = (Audience)9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Publication { EndReason = (EndReason)9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Review((ReviewKind)9, ReviewResult.Passed));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Review(ReviewKind.Approval, (ReviewResult)9));
    }

    private static DisclosureRecord Copy(DisclosureRecord record, string title) => new(record.Id, title)
    {
        Item = record.Item,
        Department = record.Department,
        Person = record.Person,
        ProducedOn = record.ProducedOn,
        Changes = [.. record.Changes],
        RepealedOn = record.RepealedOn,
        For = record.For,
        Reviews = [.. record.Reviews.Select(review => new Review(review.Kind, review.Result) { By = review.By, On = review.On })],
        Scope = record.Scope,
        Publications = [.. record.Publications.Select(publication => new Publication
        {
            Channel = publication.Channel,
            Audience = publication.Audience,
            Address = publication.Address,
            From = publication.From,
            Until = publication.Until,
            EndReason = publication.EndReason,
            Term = publication.Term,
            LinkCheckedOn = publication.LinkCheckedOn,
            LinkResult = publication.LinkResult,
        })],
    };
}

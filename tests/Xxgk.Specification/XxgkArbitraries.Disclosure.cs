namespace Xxgk.Specification;

public static partial class XxgkArbitraries
{
    /// <summary>References to items and parts of the list of 2014, of other lists, and to schools' own items.</summary>
    public static Arbitrary<ItemReference> ItemReferences() => Gen.Frequency(
            (6, from item in Gen.Choose(1, 50)
                from part in Gen.Choose(0, 4)
                select ItemReference.Of(item, part)),
            (1, from item in Gen.Choose(1, 999)
                from part in Gen.Choose(0, 99)
                from edition in Gen.Elements("2014", "内蒙古民办2016")
                select ItemReference.Of(item, part, edition)),
            (1, Texts(40).Select(ItemReference.Own)))
        .ToArbitrary();

    /// <summary>Scopes of the four kinds, proactive ones most often, with their reasons.</summary>
    public static Arbitrary<DisclosureScope> DisclosureScopes() => Gen.Frequency(
            (6, Gen.Constant(DisclosureScope.Proactive)),
            (1, Gen.Constant(DisclosureScope.UponRequest)),
            (1, Texts(1_000).Select(DisclosureScope.CampusOnly)),
            (1, from reason in Texts(1_000)
                from item in Gen.Choose(1, 4)
                select DisclosureScope.Withheld(reason, Instruments.Measures.Article(10).Item(item))))
        .ToArbitrary();

    /// <summary>Channels of every kind, with and without a name of the school's own.</summary>
    public static Arbitrary<Channel> Channels() =>
        (from kind in Gen.Elements(ChannelKinds.All.AsEnumerable())
         from name in Gen.OneOf(Gen.Constant<string?>(null), Gen.Elements<string?>("抖音", "学习强国平台", "a:b"))
         select Channel.Of(kind, kind == ChannelKind.Other ? name ?? "金点子信箱" : name)).ToArbitrary();

    /// <summary>Reviews of every kind and result.</summary>
    public static Arbitrary<Review> Reviews() =>
        (from kind in Gen.Elements(ReviewKinds.All.AsEnumerable())
         from result in Gen.Elements(ReviewResults.All.AsEnumerable())
         from reviewer in MaybeText(200)
         from day in PartialDates().Generator
         select new Review(kind, result) { By = reviewer, On = day }).ToArbitrary();

    /// <summary>Publications, most of them still up; from «published, nothing more known» to all that can be said.</summary>
    public static Arbitrary<Publication> Publications() => Arb.From(
        Gen.Frequency(
            (1, Gen.Constant(new Publication())),
            (4, PartialDates().Generator.Select(from => new Publication { From = from })),
            (5, from channel in Gen.OneOf(Gen.Constant<Channel?>(null), Channels().Generator.Select(channel => (Channel?)channel))
                from audience in Gen.Frequency((4, Gen.Constant(Audience.Society)), (1, Gen.Elements(Audience.Campus, Audience.Applicant)))
                from address in MaybeText(2_000)
                from first in PartialDates().Generator
                from until in Gen.Frequency((2, Gen.Constant<PartialDate?>(null)), (1, PartialDates().Generator.Select(day => (PartialDate?)day)))
                from reason in Maybe(Gen.Elements(EndReasons.All.AsEnumerable()))
                from term in Gen.Frequency((3, Gen.Constant<PartialDate?>(null)), (1, PartialDates().Generator.Select(day => (PartialDate?)day)))
                from check in Gen.Frequency((3, Gen.Constant<PartialDate?>(null)), (1, PartialDates().Generator.Select(day => (PartialDate?)day)))
                from found in Maybe(Gen.Elements(LinkResults.All.AsEnumerable()))
                select new Publication
                {
                    Channel = channel,
                    Audience = audience,
                    Address = address,
                    From = first,
                    Until = until,
                    EndReason = until is null ? null : reason,
                    Term = term,
                    LinkCheckedOn = check,
                    LinkResult = check is null ? null : found,
                })),
        publication => publication.Equals(new Publication { From = publication.From }) ? [] : [new Publication { From = publication.From }]);

    /// <summary>Years that an annual product is for, of both kinds.</summary>
    public static Arbitrary<ReportedYear> ReportedYears() => Gen.OneOf(
            AcademicYears().Generator.Select(ReportedYear.Of),
            Years().Select(ReportedYear.OfCalendarYear))
        .ToArbitrary();

    /// <summary>Valid records: plain ones (one making, one publication) as often as ones with all that can be said.</summary>
    public static Arbitrary<DisclosureRecord> DisclosureRecords() => Arb.From(Gen.Frequency((1, PlainRecords()), (1, FullRecords())), Simpler);

    /// <summary>Registers of a few records with unique ids, complete and extracts, with declared counts.</summary>
    public static Arbitrary<DisclosureRegister> DisclosureRegisters() => Arb.From(
        Schools().Generator.Select(school => school.Register),
        register => Enumerable.Range(0, register.Records.Count)
            .Select(left => DisclosureRegister.Of(register.Records.Where((_, at) => at != left), register.Source, register.DeclaredCounts))
            .Concat(register.DeclaredCounts.Count > 0 ? [DisclosureRegister.Of(register.Records, register.Source)] : []));

    /// <summary>Quantities of every kind, with the units that reports print.</summary>
    public static Arbitrary<Quantity> Quantities() => Gen.OneOf(
            from number in Numbers()
            from unit in Units()
            select Quantity.Of(number, unit),
            from kind in Gen.Elements(QuantityKind.OrSomewhatMore, QuantityKind.Nearly, QuantityKind.About, QuantityKind.MoreThan, QuantityKind.AtLeast, QuantityKind.LessThan)
            from number in Numbers()
            from unit in Units()
            select Quantity.Approximately(kind, number + 1, unit),
            from low in Numbers()
            from more in Numbers()
            from unit in Units()
            select Quantity.Between(low, low + more, unit),
            Units().Select(unit => Quantity.Approximately(QuantityKind.Unknown, 0, unit)))
        .ToArbitrary();

    /// <summary>Declared counts of every subject.</summary>
    public static Arbitrary<DeclaredCount> DeclaredCounts() =>
        (from subject in Gen.Elements(DeclaredSubjects.All.AsEnumerable())
         from quantity in Quantities().Generator
         from channel in Gen.OneOf(Gen.Constant<Channel?>(null), Channels().Generator.Select(channel => (Channel?)channel))
         from belongs in Maybe(Gen.Elements(true, false))
         from note in MaybeText(1_000)
         select new DeclaredCount(subject, quantity) { Channel = channel, BelongsToTotal = belongs, Note = note }).ToArbitrary();

    private static Gen<DisclosureRecord> PlainRecords() =>
        from id in Ids()
        from title in Names(1_000)
        from item in Maybe(ItemReferences().Generator)
        from produced in LocalDates().Generator
        from delay in Gen.Choose(-5, 90)
        select new DisclosureRecord(id, title)
        {
            Item = item,
            ProducedOn = PartialDate.Of(produced),
            Publications = [new Publication { From = PartialDate.Of(produced.PlusDays(delay)) }],
        };

    private static Gen<DisclosureRecord> FullRecords() =>
        from id in Ids()
        from title in Names(1_000)
        from item in Maybe(ItemReferences().Generator)
        from department in MaybeText(200)
        from person in MaybeText(200)
        from produced in PartialDates().Generator
        from changes in Few(4, PartialDates().Generator)
        from repealed in Gen.Frequency((4, Gen.Constant<PartialDate?>(null)), (1, PartialDates().Generator.Select(day => (PartialDate?)day)))
        from year in Maybe(ReportedYears().Generator)
        from reviews in Few(2, Reviews().Generator)
        from scope in DisclosureScopes().Generator
        from publications in Few(4, Publications().Generator)
        select new DisclosureRecord(id, title)
        {
            Item = item,
            Department = department,
            Person = person,
            ProducedOn = produced,
            Changes = changes,
            RepealedOn = repealed,
            For = year,
            Reviews = reviews,
            Scope = scope,
            Publications = publications,
        };

    private static Gen<string> Ids() => from number in Gen.Choose(1, 9_999_999) from tail in Gen.OneOf(Gen.Constant(string.Empty), Names(150)) select $"r-{number}{tail}";

    private static Gen<decimal> Numbers() => Gen.Frequency(
        (4, Gen.Choose(0, 5_000).Select(number => (decimal)number)),
        (2, from number in Gen.Choose(1, 99) from place in Gen.Elements(10m, 100m, 1_000m, 10_000m) select number * place),
        (1, Gen.Choose(0, 1_000_000).Select(number => number / 100m)));

    private static Gen<string> Units() => Gen.Elements("条", "件", "项", "人次", "元", "篇", "个", "%", string.Empty);

    /// <summary>The record with one thing less, each in turn.</summary>
    private static IEnumerable<DisclosureRecord> Simpler(DisclosureRecord record)
    {
        DisclosureRecord With(
            IReadOnlyList<PartialDate>? changes = null, IReadOnlyList<Review>? reviews = null, IReadOnlyList<Publication>? publications = null, DisclosureScope? scope = null, bool bare = false) =>
            new(bare ? "r-1" : record.Id, bare ? "学校章程" : record.Title)
            {
                Item = record.Item,
                Department = bare ? null : record.Department,
                Person = bare ? null : record.Person,
                ProducedOn = record.ProducedOn,
                Changes = changes ?? record.Changes,
                RepealedOn = record.RepealedOn,
                For = record.For,
                Reviews = reviews ?? record.Reviews,
                Scope = scope ?? record.Scope,
                Publications = publications ?? record.Publications,
            };

        if (With(bare: true) is var bare && !bare.Equals(record))
        {
            yield return bare;
        }

        if (!record.Scope.Equals(DisclosureScope.Proactive))
        {
            yield return With(scope: DisclosureScope.Proactive);
        }

        for (var i = 0; i < record.Changes.Count; i++)
        {
            yield return With(changes: [.. record.Changes.Where((_, index) => index != i)]);
        }

        for (var i = 0; i < record.Reviews.Count; i++)
        {
            yield return With(reviews: [.. record.Reviews.Where((_, index) => index != i)]);
        }

        for (var i = 0; i < record.Publications.Count; i++)
        {
            yield return With(publications: [.. record.Publications.Where((_, index) => index != i)]);
            foreach (var simpler in Publications().Shrinker(record.Publications[i]))
            {
                yield return With(publications: [.. record.Publications.Select((publication, index) => index == i ? simpler : publication)]);
            }
        }
    }
}

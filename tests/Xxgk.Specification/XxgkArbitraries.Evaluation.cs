namespace Xxgk.Specification;

public static partial class XxgkArbitraries
{
    /// <summary>Schools with a year's records around the period, and a day at which to look: dates lie where rules turn.</summary>
    public static Arbitrary<EvaluationCase> EvaluationCases() => Arb.From(
        from period in AssessedPeriods()
        from profile in Gen.Frequency((2, Gen.Constant(DoesAll)), (1, InstitutionProfiles().Generator))
        from source in Gen.Frequency((4, Gen.Constant(RegisterSource.Complete)), (1, Gen.Constant(RegisterSource.Extract)))
        from catalogue in Gen.Frequency((3, Gen.Constant<DisclosureCatalogue?>(null)), (1, DisclosureCatalogues().Generator.Select(own => (DisclosureCatalogue?)own)))
        from declarations in Few(4, Declarations().Generator)
        from asOf in DaysFrom(period.Start.PlusDays(-30), period.End.PlusDays(200))
        from records in Few(8, RecordsAround(period, Checklist2014.Edition.With(catalogue).Parts))
        select new EvaluationCase(
            new SchoolFacts(new Institution("某某大学", profile), period, DisclosureRegister.Of(records.Select(Numbered), source))
            {
                Catalogue = catalogue,
                Declarations = declarations,
            },
            asOf),
        Simpler);

    /// <summary>A school that does all that the list of 2014 asks about.</summary>
    private static InstitutionProfile DoesAll => ProfileFacts.All.Aggregate(
        new InstitutionProfile(InstitutionKind.University, Ownership.Public, Affiliation.CentralMinistry), (profile, fact) => profile.With(fact));

    /// <summary>A record of one of the parts, its dates around a period.</summary>
    /// <param name="period">The period.</param>
    /// <param name="parts">The parts; the first of the list, of every kind, come most often.</param>
    public static Gen<DisclosureRecord> RecordsAround(ReportingPeriod period, IReadOnlyList<ItemPart> parts) => Gen.Frequency(
        (2, PlainRecordsAround(period, parts)),
        (3, FullRecordsAround(period, parts)));

    /// <summary>A record with one making and one publication, all exact.</summary>
    /// <param name="period">The period.</param>
    /// <param name="parts">The parts.</param>
    public static Gen<DisclosureRecord> PlainRecordsAround(ReportingPeriod period, IReadOnlyList<ItemPart> parts) =>
        from part in PartsOften(parts)
        from made in MakingsAround(period)
        from delay in Gen.Frequency((4, Gen.Choose(0, 30)), (2, Gen.Choose(25, 60)), (1, Gen.Choose(-10, 400)))
        select new DisclosureRecord("r", part.Name.Chinese)
        {
            Item = part.Reference,
            ProducedOn = PartialDate.Of(made),
            Publications = [new Publication { From = PartialDate.Of(made.PlusDays(delay)) }],
        };

    /// <summary>A day as far as somebody may know it: mostly the day, else the month, the year or nothing.</summary>
    /// <param name="day">The day.</param>
    public static Gen<PartialDate> AsKnown(LocalDate day) => Gen.Frequency(
        (6, Gen.Constant(PartialDate.Of(day))),
        (2, Gen.Constant(PartialDate.OfMonth(day.Year, day.Month))),
        (1, Gen.Constant(PartialDate.OfYear(day.Year))),
        (1, Gen.Constant(PartialDate.Unknown)));

    private static Gen<ReportingPeriod> AssessedPeriods() => Gen.Frequency(
        (6, Gen.Choose(2013, 2026).Select(year => ReportingPeriod.Of(Xxgk.AcademicYear.Starting(year)))),
        (2, Gen.Choose(2014, 2026).Select(ReportingPeriod.OfCalendarYear)),
        (1, from start in DaysFrom(new(2014, 1, 1), new(2026, 6, 1))
            from length in Gen.Choose(30, 500)
            select ReportingPeriod.Between(start, start.PlusDays(length))));

    private static Gen<ItemPart> PartsOften(IReadOnlyList<ItemPart> parts) =>
        Gen.Frequency((3, Gen.Choose(0, Math.Min(10, parts.Count - 1))), (1, Gen.Choose(0, parts.Count - 1)), (1, Gen.Choose(Math.Max(0, parts.Count - 4), parts.Count - 1)))
            .Select(index => parts[index]);

    private static Gen<LocalDate> MakingsAround(ReportingPeriod period) => Gen.Frequency(
        (6, DaysFrom(period.Start.PlusDays(-40), period.End.PlusDays(40))),
        (2, DaysFrom(period.Start.PlusDays(-800), period.Start)),
        (1, DaysFrom(new(2014, 6, 1), new(2014, 9, 1))));

    private static Gen<DisclosureRecord> FullRecordsAround(ReportingPeriod period, IReadOnlyList<ItemPart> parts) =>
        from part in PartsOften(parts)
        from made in MakingsAround(period)
        from produced in AsKnown(made)
        from changes in Gen.Frequency((2, Gen.Constant<PartialDate[]>([])), (1, Few(3, DaysFrom(made, period.End.PlusDays(60) < made ? made : period.End.PlusDays(60)).SelectMany(AsKnown))))
        from repealed in Seldom(DaysFrom(made, made.PlusDays(700)).SelectMany(AsKnown))
        from year in Seldom(Gen.OneOf(
            Gen.Choose(-2, 1).Select(years => ReportedYear.Of(Xxgk.AcademicYear.Starting(period.Start.Year + years))),
            Gen.Choose(-1, 1).Select(years => ReportedYear.OfCalendarYear(period.Start.Year + years))))
        from reviews in Gen.Frequency((2, Gen.Constant<Review[]>([])), (1, Few(2, ReviewsAround(made))))
        from scope in Gen.Frequency((8, Gen.Constant(DisclosureScope.Proactive)), (1, DisclosureScopes().Generator))
        from publications in Few(3, PublicationsAround(made))
        select new DisclosureRecord("r", part.Name.Chinese)
        {
            Item = part.Reference,
            ProducedOn = produced,
            Changes = changes,
            RepealedOn = repealed,
            For = year,
            Reviews = reviews,
            Scope = scope,
            Publications = publications,
        };

    private static Gen<Review> ReviewsAround(LocalDate made) =>
        from kind in Gen.Elements(ReviewKinds.All.AsEnumerable())
        from result in Gen.Elements(ReviewResults.All.AsEnumerable())
        from day in DaysFrom(made, made.PlusDays(60)).SelectMany(AsKnown)
        select new Review(kind, result) { On = day };

    private static Gen<Publication> PublicationsAround(LocalDate made) =>
        from first in Gen.Frequency((5, Gen.Choose(0, 40)), (1, Gen.Choose(-30, -1)), (2, Gen.Choose(20, 500))).Select(days => made.PlusDays(days))
        from day in AsKnown(first)
        from audience in Gen.Frequency((5, Gen.Constant(Audience.Society)), (1, Gen.Elements(Audience.Campus, Audience.Applicant)))
        from until in Seldom(Gen.Choose(-5, 60).SelectMany(days => AsKnown(first.PlusDays(days))))
        from reason in Maybe(Gen.Elements(EndReasons.All.AsEnumerable()))
        from term in Seldom(Gen.Choose(0, 50).SelectMany(days => AsKnown(first.PlusDays(days))))
        select new Publication { From = day, Audience = audience, Until = until, EndReason = until is null ? null : reason, Term = term };

    private static Gen<T?> Seldom<T>(Gen<T> gen)
        where T : struct => Gen.Frequency((3, Gen.Constant<T?>(null)), (1, gen.Select(value => (T?)value)));

    private static DisclosureRecord Numbered(DisclosureRecord record, int index) => Renamed(record, FormattableString.Invariant($"r-{index + 1}"), record.Item);

    private static IEnumerable<EvaluationCase> Simpler(EvaluationCase one)
    {
        var records = one.Facts.Register.Records;
        for (var i = 0; i < records.Count; i++)
        {
            yield return one.With(records.Where((_, index) => index != i));
        }

        if (one.Facts.Declarations.Count > 0)
        {
            yield return one with { Facts = new SchoolFacts(one.Facts.Institution, one.Facts.Period, one.Facts.Register) { Catalogue = one.Facts.Catalogue } };
        }

        for (var i = 0; i < records.Count; i++)
        {
            foreach (var simpler in Simpler(records[i]).Where(simpler => string.Equals(simpler.Id, records[i].Id, StringComparison.Ordinal)))
            {
                yield return one.With(records.Select((record, index) => index == i ? simpler : record));
            }
        }
    }
}

using Xxgk.Exemptions;

namespace Xxgk.Specification;

public static partial class XxgkArbitraries
{
    private static readonly LocalDate Decision = new(2021, 6, 1);
    private static readonly string[] Holders = ["甲公司", "乙某"];

    /// <summary>Both regimes.</summary>
    public static Arbitrary<ExemptionRegime> AnyExemptionRegime() => Gen.Elements(ExemptionRegimes.All.AsEnumerable()).ToArbitrary();

    /// <summary>Every ground of the closed set.</summary>
    public static Arbitrary<ExemptionGround> AnyExemptionGround() => Gen.Elements(ExemptionGrounds.All.AsEnumerable()).ToArbitrary();

    /// <summary>Rules by name: the school's own, published or not, laws in words, and words that name none.</summary>
    public static Arbitrary<NamedRule> NamedRules() =>
        (from published in Gen.Frequency((4, Gen.Constant<LocalDate?>(new(2018, 1, 1))), (1, Gen.Constant<LocalDate?>(null)), (1, Gen.Constant<LocalDate?>(new(2022, 1, 1))))
         from rule in Gen.Frequency(
             (4, Gen.Constant(new NamedRule(OwnRules.Article(12)) { PublishedOn = published })),
             (3, Gen.Constant(new NamedRule("《中华人民共和国档案法》第二十七条") { PublishedOn = published })),
             (1, Gen.Elements(new NamedRule("党纪党规"), new NamedRule("《》有关规定"))))
         select rule).ToArbitrary();

    /// <summary>Grounds as somebody states them: named with and without what they need, and in words.</summary>
    public static Arbitrary<StatedGround> StatedGrounds() => Gen.Frequency(
            (9, from ground in Gen.Frequency(
                    (2, AnyExemptionGround().Generator),
                    (1, Gen.Constant(ExemptionGround.StateSecrets)),
                    (4, Gen.Elements(ExemptionGround.CommercialSecrets, ExemptionGround.PersonalPrivacy)),
                    (2, Gen.Elements(ExemptionGround.InternalAffairs, ExemptionGround.ProcessInformation)),
                    (2, Gen.Constant(ExemptionGround.SchoolRule)))
                from reason in MaybeText(100)
                from holders in Gen.Frequency((1, Gen.Constant(0)), (4, Gen.Constant(1)), (2, Gen.Constant(2)))
                from rule in Gen.Frequency((1, Gen.Constant<NamedRule?>(null)), (4, NamedRules().Generator.Select(one => (NamedRule?)one)))
                from required in Gen.Frequency((6, Gen.Constant<NamedRule?>(null)), (1, NamedRules().Generator.Select(one => (NamedRule?)one)))
                select new StatedGround(ground) { Reason = reason, RightHolders = [.. Holders.Take(holders)], Rule = rule, DisclosureRequiredBy = required }),
            (1, Gen.Elements("机密", "党纪党规", "学院的核心技术", "内部资料", "其他").Select(StatedGround.InWords)))
        .ToArbitrary();

    /// <summary>Consents of the right-holders that grounds name, to every audience; some limited, some too late.</summary>
    public static Arbitrary<Consent> Consents() =>
        (from holder in Gen.Frequency((5, Gen.Constant(Holders[0])), (3, Gen.Constant(Holders[1])), (1, Gen.Elements("丙学院", "丁某")))
         from day in Gen.Frequency((5, DaysFrom(new(2021, 1, 1), Decision)), (1, DaysFrom(Decision, new(2022, 1, 1))))
         from audience in Gen.Elements(Audiences.All.AsEnumerable())
         from limit in Gen.Frequency((5, Gen.Constant<string?>(null)), (1, Gen.Constant<string?>("仅限成果名称")))
         select new Consent(holder, day, audience) { LimitedTo = limit }).ToArbitrary();

    /// <summary>Findings on the public interest, before and after the day of the decision.</summary>
    public static Arbitrary<PublicInterestFinding> PublicInterestFindings() =>
        (from reasons in Texts(100)
         from day in DaysFrom(new(2021, 4, 1), new(2021, 7, 1))
         select new PublicInterestFinding("校长办公会", reasons, day)).ToArbitrary();

    /// <summary>Choices both ways.</summary>
    public static Arbitrary<DiscretionaryChoice> DiscretionaryChoices() =>
        (from outcome in Gen.Elements(DiscretionOutcomes.All.AsEnumerable())
         from reasons in Texts(100)
         from day in DaysFrom(new(2021, 4, 1), new(2021, 6, 10))
         select new DiscretionaryChoice(outcome, "学校办公室", reasons, day)).ToArbitrary();

    /// <summary>Matters of one to four portions: plain ones, and ones with everything at once.</summary>
    public static Arbitrary<DisclosureReview> DisclosureReviews() => Arb.From(
        from regime in AnyExemptionRegime().Generator
        from audience in Gen.Elements(Audiences.All.AsEnumerable())
        from requested in Gen.Frequency((3, Gen.Constant<LocalDate?>(null)), (5, DaysFrom(new(2021, 4, 1), Decision).Select(day => (LocalDate?)day)), (1, DaysFrom(new(2008, 1, 1), Decision).Select(day => (LocalDate?)day)))
        from count in Gen.Frequency((3, Gen.Constant(1)), (4, Gen.Choose(2, 4)))
        from portions in Gen.CollectToArray(Enumerable.Range(0, count).Select(index => Portion(index, count)))
        from secrecy in ReviewsOf(ReviewKind.SecrecyReview, 12)
        from approval in Gen.Frequency((6, Gen.Constant<Review?>(null)), (1, ReviewsOf(ReviewKind.Approval, 3)))
        from item in Gen.Frequency((1, Gen.Constant<ItemReference?>(null)), (2, ItemReferences().Generator.Select(one => (ItemReference?)one)))
        from doubt in Gen.Frequency((9, Gen.Constant<string?>(null)), (1, Gen.Constant<string?>("是否属于国家秘密不能确定")))
        select new DisclosureReview("某某成绩册", regime, audience, Decision, portions, requested)
        {
            SecrecyReview = secrecy,
            Approval = approval,
            Item = item,
            Doubt = doubt,
        },
        Simpler);

    private static Instrument OwnRules => Instrument.OfSchool("某某学院信息公开实施细则", issuedOn: new LocalDate(2017, 3, 1));

    private static Gen<InformationPortion> Portion(int index, int count) =>
        from grounds in Gen.Frequency((1, Gen.Constant<StatedGround[]>([])), (3, Gen.ArrayOf(StatedGrounds().Generator, 1)), (1, Few(3, StatedGrounds().Generator)))
        from consents in Few(4, Consents().Generator)
        from interest in Gen.Frequency((7, Gen.Constant<PublicInterestFinding?>(null)), (1, PublicInterestFindings().Generator.Select(one => (PublicInterestFinding?)one)))
        from choice in Gen.Frequency((1, Gen.Constant<DiscretionaryChoice?>(null)), (2, DiscretionaryChoices().Generator.Select(one => (DiscretionaryChoice?)one)))
        from other in Gen.Frequency((4, Gen.Constant(index)), (1, Gen.Choose(0, count - 1)))
        from doubt in Gen.Frequency((12, Gen.Constant<string?>(null)), (1, Gen.Constant<string?>("权属有争议")))
        from secrecy in Gen.Frequency((8, Gen.Constant<Review?>(null)), (1, ReviewsOf(ReviewKind.SecrecyReview, 3)))
        from approval in Gen.Frequency((20, Gen.Constant<Review?>(null)), (1, ReviewsOf(ReviewKind.Approval, 1)))
        select new InformationPortion(PortionName(index))
        {
            Grounds = grounds,
            Consents = consents,
            PublicInterest = interest,
            Choice = choice,
            InseparableFrom = other == index ? null : PortionName(other),
            Doubt = doubt,
            SecrecyReview = secrecy,
            Approval = approval,
        };

    private static Gen<Review?> ReviewsOf(ReviewKind kind, int oftenPassed) =>
        from result in Gen.Frequency((oftenPassed, Gen.Constant(ReviewResult.Passed)), (1, Gen.Elements(ReviewResults.All.AsEnumerable())))
        from day in Gen.Frequency((5, Gen.Constant(PartialDate.Unknown)), (1, Gen.Choose(-20, 20).Select(days => PartialDate.Of(Decision.PlusDays(days)))))
        select new Review(kind, result) { On = day };

    private static string PortionName(int index) => "部分" + (char)('A' + index);

    /// <summary>The matter with one portion less, or with one ground or all consents of a portion less.</summary>
    private static IEnumerable<DisclosureReview> Simpler(DisclosureReview review)
    {
        for (var i = 0; i < review.Portions.Count; i++)
        {
            var portion = review.Portions[i];
            if (review.Portions.Count > 1 && review.Portions.All(other => other.InseparableFrom != portion.Name))
            {
                yield return review.WithPortions(review.Portions.Where(other => other.Name != portion.Name));
            }

            for (var j = 0; j < portion.Grounds.Count; j++)
            {
                yield return review.With(i, portion.With(grounds: [.. portion.Grounds.Where((_, at) => at != j)]));
            }

            if (portion.Consents.Count > 0)
            {
                yield return review.With(i, portion.With(consents: []));
            }
        }
    }
}

namespace Xxgk.Specification;

public static partial class XxgkArbitraries
{
    /// <summary>Kinds of school.</summary>
    public static Arbitrary<InstitutionKind> AnyInstitutionKind() => Gen.Elements(InstitutionKinds.All.AsEnumerable()).ToArbitrary();

    /// <summary>Facts of a profile.</summary>
    public static Arbitrary<ProfileFact> AnyProfileFact() => Gen.Elements(ProfileFacts.All.AsEnumerable()).ToArbitrary();

    /// <summary>Profiles of every kind, with none to all facts stated.</summary>
    public static Arbitrary<InstitutionProfile> InstitutionProfiles() => Arb.From(
        from kind in AnyInstitutionKind().Generator
        from ownership in Maybe(Gen.Elements(Ownerships.All.AsEnumerable()))
        from affiliation in Maybe(Gen.Elements(Affiliations.All.AsEnumerable()))
        from facts in Gen.ListOf(AnyProfileFact().Generator)
        from holds in Gen.ArrayOf(Gen.Elements(true, false), facts.Count)
        select facts.Zip(holds, (fact, hold) => (fact, hold))
            .Aggregate(new InstitutionProfile(kind, ownership, affiliation), (profile, fact) => profile.With(fact.fact, fact.hold)),
        profile => profile.StatedFacts.Select(fact => profile.Without(fact.Key)));

    /// <summary>Schools with little or much stated of them.</summary>
    public static Arbitrary<Institution> Institutions() =>
        (from name in Texts(200)
         from profile in InstitutionProfiles().Generator
         from shortName in MaybeText(200)
         from englishName in MaybeText(200)
         from province in MaybeText(200)
         from bodies in Few(3, Gen.OneOf(Texts(200), Gen.Elements("山东省教育厅", "山东省工业和信息化厅")))
         from contact in Contacts()
         select new Institution(name, profile)
         {
             ShortName = shortName,
             EnglishName = englishName,
             Province = province,
             SuperiorBodies = bodies,
             Contact = contact,
         }).ToArbitrary();

    /// <summary>Texts that a school may supply: 1 to so many UTF-16 units, rare characters and pairs of surrogates among them.</summary>
    public static Gen<string> Texts(int longest)
    {
        string[] pieces = ["学", "校", "章程", "关于印发《学生管理规定》的通知", "2020—2021学年", "(", "）", "a", "Z", "\"", "\\", "/", "<", "&", " ", "：", "é", "\u200B", "\u2028", "\U00020BB7", "\U0001F4C4"];
        return from first in Gen.Elements("学校", "关于", "x", "𠮷")
               from rest in Few(12, Gen.Elements(pieces))
               let text = rest.Aggregate(first, (soFar, piece) => soFar.Length + piece.Length <= longest ? soFar + piece : soFar)
               select text;
    }

    /// <summary>Texts that name a thing, such as titles: without marks that do not show.</summary>
    /// <param name="longest">The most UTF-16 units.</param>
    public static Gen<string> Names(int longest) => Texts(longest).Select(text => string.Concat(text.Where(c => c != '\u200B')));

    private static Gen<string?> MaybeText(int longest) => Gen.OneOf(Gen.Constant<string?>(null), Texts(longest).Select(text => (string?)text));

    private static Gen<T[]> Few<T>(int most, Gen<T> gen) => Gen.Choose(0, most).SelectMany(count => Gen.ArrayOf(gen, count));

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : struct => Gen.Frequency((1, Gen.Constant<T?>(null)), (2, gen.Select(value => (T?)value)));

    private static Gen<ContactDetails> Contacts() =>
        from office in MaybeText(500)
        from person in MaybeText(500)
        from address in MaybeText(500)
        from telephone in MaybeText(500)
        from website in MaybeText(500)
        from email in MaybeText(500)
        select new ContactDetails
        {
            Office = office,
            PersonInCharge = person,
            Address = address,
            Postcode = telephone is null ? null : "261053",
            OfficeHours = person,
            Telephone = telephone,
            Fax = telephone,
            Email = email,
            Website = website,
            Supervision = office is null ? null : website,
        };
}

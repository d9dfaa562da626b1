using Xxgk.Specification.Law;

namespace Xxgk.Specification;

/// <summary>Generators of law: numbers, instruments, places, and texts that nearly are such.</summary>
public static partial class XxgkArbitraries
{
    private static readonly string[] Prefixes = ["教办函", "教办厅函", "国办发明电", "学位", "皖教秘", "沪教委办", "校发", "A", "院政发"];

    private static readonly string[] Issuers = ["教育部", "国务院", "人事部", "国家发展改革委教育部"];

    /// <summary>Numbers of documents, letters with a year and orders.</summary>
    public static Arbitrary<DocumentNumber> DocumentNumbers() =>
        Gen.OneOf(
            from prefix in Gen.Elements(Prefixes)
            from year in Gen.Choose(1949, 2099)
            from serial in Gen.OneOf(Gen.Choose(1, 999), Gen.Choose(1, 99_999))
            select DocumentNumber.Of(prefix, year, serial),
            from issuer in Gen.Elements(Issuers)
            from serial in Gen.Choose(1, 800)
            select DocumentNumber.Order(issuer, serial)).ToArbitrary();

    /// <summary>Instruments that the library knows, and schools' own rules.</summary>
    public static Arbitrary<Instrument> AnyInstrument() =>
        Gen.Frequency(
            (4, Gen.Elements(Instruments.All.AsEnumerable())),
            (1, from title in Gen.Elements("某某学院信息公开实施细则", "关于印发《信息公开办法（试行）》的通知")
                from year in Gen.Choose(2010, 2026)
                select Instrument.OfSchool(title, issuedOn: new LocalDate(year, 3, 1)))).ToArbitrary();

    /// <summary>Places in instruments, of every kind.</summary>
    public static Arbitrary<Provision> Provisions() =>
        (from instrument in AnyInstrument().Generator
         from number in Gen.OneOf(Gen.Choose(1, 60), Gen.Choose(1, 9999))
         from paragraph in Gen.Choose(1, 12)
         from item in Gen.Choose(1, 120)
         let article = instrument.Article(((number - 1) % (instrument.ArticleCount ?? 9999)) + 1)
         from place in Gen.Elements(
             instrument.Whole,
             article,
             article.Item(item),
             article.Paragraph(paragraph),
             article.Paragraph(paragraph).Item(item),
             instrument.Part(number),
             instrument.Part(number).Item(item),
             instrument.ListItem(((number - 1) % (instrument.ListItemCount ?? 9999)) + 1))
         select place).ToArbitrary();

    /// <summary>Texts made of the characters that numbers and citations are made of; most are neither.</summary>
    public static Arbitrary<LawLikeText> LawLikeTexts()
    {
        string[] pieces =
        [
            "教育部", "国务院", "教办函", "中华人民共和国", "令", "第", "号", "条", "款", "项", "部分", "所附清单", "〔", "〕", "（", "）", "(", ")", "[", "]", "【", "】",
            "《", "》", "《高等学校信息公开办法》", "《高等学校信息公开事项清单》", "2014", "２３", "29", "0", "99999999999", "-1", " ", "\u3000", "\u200B", "\0", "\uD83D",
            "一", "二", "十", "百", "千", "万", "零", "〇", "两",
        ];
        return (from length in Gen.Choose(0, 9)
                from chosen in Gen.ArrayOf(Gen.Elements(pieces), length)
                select new LawLikeText(string.Concat(chosen))).ToArbitrary();
    }
}

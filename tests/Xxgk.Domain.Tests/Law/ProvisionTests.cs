using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Law;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public sealed class ProvisionTests
{
    public static TheoryData<Provision, string, string> Printed { get; } = new()
    {
        { Instruments.Measures.Whole, "《高等学校信息公开办法》", "Measures for Information Disclosure of Institutions of Higher Education" },
        { Instruments.Measures.Article(7).Item(12), "《高等学校信息公开办法》第七条第（十二）项", "Measures for Information Disclosure of Institutions of Higher Education, art. 7 (12)" },
        { Instruments.Measures.Article(10).Item(2), "《高等学校信息公开办法》第十条第（二）项", "Measures for Information Disclosure of Institutions of Higher Education, art. 10 (2)" },
        { Instruments.Measures.Article(12), "《高等学校信息公开办法》第十二条", "Measures for Information Disclosure of Institutions of Higher Education, art. 12" },
        { Instruments.Measures.Article(18).Item(5), "《高等学校信息公开办法》第十八条第（五）项", "Measures for Information Disclosure of Institutions of Higher Education, art. 18 (5)" },
        { Instruments.Measures.Article(24), "《高等学校信息公开办法》第二十四条", "Measures for Information Disclosure of Institutions of Higher Education, art. 24" },
        { Instruments.Measures.Article(30), "《高等学校信息公开办法》第三十条", "Measures for Information Disclosure of Institutions of Higher Education, art. 30" },
        { Instruments.ChecklistNotice2014.Part(2), "《教育部关于公布〈高等学校信息公开事项清单〉的通知》第二部分", "Notice of the Ministry of Education on the Checklist of Information Disclosure Items of Institutions of Higher Education, part 2" },
        { Instruments.ChecklistNotice2014.ListItem(12), "《高等学校信息公开事项清单》第（12）项", "Checklist of Information Disclosure Items of Institutions of Higher Education, item 12" },
        { Instruments.OpenGovernmentInformation2019.Article(33).Paragraph(2), "《中华人民共和国政府信息公开条例》（国务院令第711号）第三十三条第二款", "Regulation on Open Government Information (2019) (State Council Order No. 711), art. 33, para. 2" },
        { Instruments.OpenGovernmentInformation2007.Article(37), "《中华人民共和国政府信息公开条例》（国务院令第492号）第三十七条", "Regulation on Open Government Information (2007) (State Council Order No. 492), art. 37" },
        { Instruments.CivilCode.Article(203), "《中华人民共和国民法典》第二百零三条", "Civil Code, art. 203" },
        { Instruments.Holidays.For2026.Part(2), "《国务院办公厅关于2026年部分节假日安排的通知》第二部分", "Notice of the General Office of the State Council on the Arrangement of Some Holidays of 2026, part 2" },
        { Instrument.OfSchool("某某学院信息公开实施细则").Article(8), "《某某学院信息公开实施细则》第八条", "《某某学院信息公开实施细则》, art. 8" },
        { Instrument.OfSchool("某某学院信息公开目录").ListItem(65), "《某某学院信息公开目录》所附清单第（65）项", "《某某学院信息公开目录》, annexed list, item 65" },
    };

    [Theory]
    [MemberData(nameof(Printed))]
    public void A_place_is_printed_in_official_form_and_in_English(Provision place, string chinese, string english)
    {
        Assert.Equal(chinese, place.Citation.Chinese);
        Assert.Equal(english, place.Citation.English);
        Assert.Equal(chinese, place.ToString());
    }

    [Fact]
    [Provision("《高等学校信息公开办法》第十条")]
    public void A_letter_cites_by_the_short_name()
    {
        Assert.Equal("《办法》第十条第（二）项", Instruments.Measures.Article(10).Item(2).ShortCitation.Chinese);
        Assert.Equal("the Measures, art. 10 (2)", Instruments.Measures.Article(10).Item(2).ShortCitation.English);
        Assert.Equal("第十条第（二）项", Instruments.Measures.Article(10).Item(2).Place.Chinese);
        Assert.Equal("《高等学校信息公开事项清单》第（12）项", Instruments.ChecklistNotice2014.ListItem(12).ShortCitation.Chinese);
        Assert.Equal("《高等学校章程制定暂行办法》第三条", Instruments.Basis.CharterRules2011.Article(3).ShortCitation.Chinese);
    }

    [Property]
    public bool Places_are_equal_when_they_name_the_same_place(Provision left, Provision right) =>
        left.Equals(right) == (left.Citation == right.Citation && left.Instrument.Equals(right.Instrument))
        && (!left.Equals(right) || left.GetHashCode() == right.GetHashCode());

    [Fact]
    public void The_same_place_made_twice_is_equal_and_what_is_inferred_from_it_is_not()
    {
        var place = Instruments.Measures.Article(18).Item(5);
        Assert.Equal(place, Instruments.Measures.Article(18).Item(5));
        Assert.NotEqual(place, Inferred.From(place));
        Assert.Equal(Inferred.From(place), Inferred.From(Inferred.From(Instruments.Measures.Article(18).Item(5))));
        Assert.NotEqual(Instruments.OpenGovernmentInformation2007.Article(13), Instruments.OpenGovernmentInformation2019.Article(13));
    }

    [Fact]
    public void An_article_that_does_not_exist_cannot_be_cited()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Instruments.Measures.Article(33));
        Assert.Throws<ArgumentOutOfRangeException>(() => Instruments.Measures.Article(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Instruments.ChecklistNotice2014.ListItem(51));
        Assert.Throws<ArgumentOutOfRangeException>(() => Instruments.Measures.Article(10).Item(0));
        Assert.Throws<InvalidOperationException>(() => Instruments.Measures.Whole.Item(1));
        Assert.Throws<InvalidOperationException>(() => Instruments.Measures.Article(10).Item(1).Item(1));
        Assert.Throws<InvalidOperationException>(() => Instruments.Measures.Article(10).Item(1).Paragraph(1));
        Assert.Throws<InvalidOperationException>(() => Instruments.ChecklistNotice2014.ListItem(1).Item(1));
    }
}

using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Law;

public sealed class ConfirmationTests
{
    [Fact]
    [Provision("《高等学校信息公开办法》")]
    public void The_numbers_of_the_Measures_articles_are_confirmed_only_where_a_source_has_shown_them()
    {
        int[] confirmed = [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 18, 24, 26, 30];
        foreach (var article in Enumerable.Range(1, 32))
        {
            var expected = confirmed.Contains(article) ? Confirmation.Confirmed : Confirmation.Unconfirmed;
            Assert.Equal(expected, Instruments.Measures.Article(article).NumberConfirmation);
        }
    }

    [Fact]
    [Provision("《高等学校信息公开办法》")]
    public void The_words_of_the_Measures_articles_are_confirmed_as_far_as_they_were_read()
    {
        int[] whole = [1, 2, 3, 4, 9, 10, 11, 12, 30];
        int[] inPart = [5, 6, 7, 13, 16, 17, 18, 29, 32];
        foreach (var article in Enumerable.Range(1, 32))
        {
            var expected = whole.Contains(article) ? Confirmation.Confirmed : inPart.Contains(article) ? Confirmation.InPart : Confirmation.Unconfirmed;
            Assert.Equal(expected, Instruments.Measures.Article(article).WordsConfirmation);
        }
    }

    [Fact]
    [Provision("《高等学校信息公开办法》第十条")]
    public void Only_the_paragraphs_and_items_that_a_source_has_shown_are_confirmed()
    {
        Assert.Equal(Confirmation.Confirmed, Instruments.Measures.Article(10).Item(4).Confirmation);
        Assert.Equal(Confirmation.Unconfirmed, Instruments.Measures.Article(10).Item(5).Confirmation);
        Assert.Equal(Confirmation.Unconfirmed, Instruments.Measures.Article(9).Item(3).Confirmation);
        Assert.Equal(Confirmation.Unconfirmed, Instruments.Measures.Article(1).Paragraph(5).Confirmation);
        Assert.Equal(Confirmation.Confirmed, Instruments.OpenGovernmentInformation2019.Article(36).Item(7).Confirmation);
        Assert.Equal(Confirmation.Unconfirmed, Instruments.OpenGovernmentInformation2019.Article(36).Item(8).Confirmation);
        Assert.Equal(Confirmation.Confirmed, Instruments.OpenGovernmentInformation2019.Article(33).Paragraph(3).Confirmation);
        Assert.Equal(Confirmation.Unconfirmed, Instruments.OpenGovernmentInformation2019.Article(14).Item(4).Confirmation);
    }

    public static TheoryData<Provision, string, string> Marked { get; } = new()
    {
        { Instruments.Measures.Article(10).Item(2), "《高等学校信息公开办法》第十条第（二）项", "(2)" },
        { Instruments.Measures.Article(17), "《高等学校信息公开办法》第十七条（条号未核实，条文部分核实）", "(article number not confirmed; words confirmed in part)" },
        { Instruments.Measures.Article(17).Paragraph(2), "《高等学校信息公开办法》第十七条第二款（条号未核实，条文未核实）", "(article number not confirmed; words not confirmed)" },
        { Instruments.Measures.Article(18).Item(5), "《高等学校信息公开办法》第十八条第（五）项（项号部分核实，条文部分核实）", "(item number confirmed in part; words confirmed in part)" },
        { Instruments.Measures.Article(7).Item(9), "《高等学校信息公开办法》第七条第（九）项（项号未核实）", "(item number not confirmed)" },
        { Inferred.From(Instruments.Measures.Article(10)), "《高等学校信息公开办法》第十条（据此推定）", "(our reading of it)" },
        { Instruments.ChecklistNotice2014.Part(2), "《教育部关于公布〈高等学校信息公开事项清单〉的通知》第二部分", "part 2" },
        { Instruments.ChecklistNotice2014.Part(5), "《教育部关于公布〈高等学校信息公开事项清单〉的通知》第五部分（部分序号未核实，条文未核实）", "(part number not confirmed; words not confirmed)" },
        { Instruments.ChecklistNotice2014.ListItem(50), "《高等学校信息公开事项清单》第（50）项", "item 50" },
        { Instruments.Measures.Whole, "《高等学校信息公开办法》", "Higher Education" },
    };

    [Theory]
    [MemberData(nameof(Marked))]
    public void A_place_prints_an_honest_mark_of_what_is_not_confirmed(Provision place, string chinese, string englishEnd)
    {
        Assert.Equal(chinese, place.CitationWithConfirmation.Chinese);
        Assert.EndsWith(englishEnd, place.CitationWithConfirmation.English, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_inferred_from_a_place_is_never_more_than_a_reading()
    {
        Assert.Equal(Confirmation.Inferred, Inferred.From(Instruments.Measures.Article(10)).Confirmation);
        Assert.Equal(Confirmation.Inferred, Inferred.From(Instruments.Measures.Article(18).Item(5)).Confirmation);
        Assert.Equal(Confirmation.Unconfirmed, Inferred.From(Instruments.Measures.Article(22)).Confirmation);
        Assert.Equal(Confirmation.Unconfirmed, Instruments.Measures.Article(17).Confirmation);
        Assert.Equal(Confirmation.Confirmed, Instruments.Measures.Article(9).Confirmation);
        Assert.True(Inferred.From(Instruments.Measures.Article(10)).Item(2).IsInferred);
    }

    [Fact]
    [Provision("《中华人民共和国政府信息公开条例》（国务院令第711号）")]
    public void The_Regulation_of_2019_is_confirmed_where_it_stands_among_the_sources_items_included()
    {
        Assert.Equal(Confirmation.Confirmed, Instruments.OpenGovernmentInformation2019.Article(36).Item(7).Confirmation);
        Assert.Equal(Confirmation.Confirmed, Instruments.OpenGovernmentInformation2019.Article(55).Confirmation);
        Assert.Equal(Confirmation.Unconfirmed, Instruments.OpenGovernmentInformation2019.Article(43).Confirmation);
        Assert.Equal(Confirmation.Unconfirmed, Instruments.OpenGovernmentInformation2007.Article(24).Confirmation);
        Assert.Equal(Confirmation.Confirmed, Instruments.OpenGovernmentInformation2007.Article(37).Confirmation);
    }
}

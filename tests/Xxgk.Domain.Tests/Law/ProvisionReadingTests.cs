using Xxgk.Specification;
using Xxgk.Specification.Law;

namespace Xxgk.Domain.Tests.Law;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public sealed class ProvisionReadingTests
{
    [Property]
    public Property What_is_cited_is_read_back(Provision place) =>
        (Provision.TryParse(place.Citation.Chinese, [place.Instrument], out var read) && read.Equals(place)).ToProperty()
            .Label(place.Citation.Chinese)
            .Classify(place.ItemNumber is not null, "item")
            .Classify(place.Kind == ProvisionKind.ListItem, "list item");

    [Fact]
    public void Every_known_instrument_is_found_by_its_citation()
    {
        foreach (var instrument in Instruments.All)
        {
            Assert.True(Provision.TryParse(instrument.Citation.Chinese, out var whole), instrument.Citation.Chinese);
            Assert.Equal(instrument.Whole, whole);
        }
    }

    [Theory]
    [InlineData("《高等学校信息公开办法》第10条第(2)项", "《高等学校信息公开办法》第十条第（二）项")]
    [InlineData(" 《高等学校信息公开办法》（教育部令第29号） 第十条 ", "《高等学校信息公开办法》第十条")]
    [InlineData("《高等学校信息公开事项清单》第（十二）项", "《高等学校信息公开事项清单》第（12）项")]
    [InlineData("《高等学校信息公开事项清单》", "《教育部关于公布〈高等学校信息公开事项清单〉的通知》")]
    [InlineData("《高等学校信息公开事项清单》(教办函[2014]23号)", "《教育部关于公布〈高等学校信息公开事项清单〉的通知》")]
    public void Other_forms_of_a_citation_are_read(string text, string citation)
    {
        Assert.True(Provision.TryParse(text, out var place));
        Assert.Equal(citation, place.Citation.Chinese);
    }

    [Theory]
    [InlineData("《中华人民共和国政府信息公开条例》第三十三条")]
    [InlineData("《高等学校信息公开办法》（教育部令第30号）第十条")]
    [InlineData("《高等学校信息公开办法》第三十三条")]
    [InlineData("《高等学校信息公开办法》第十条第（二）项规定")]
    [InlineData("《高等学校信息公开事项清单》第（51）项")]
    [InlineData("《不存在的办法》第一条")]
    [InlineData("第十条")]
    [InlineData("《》")]
    [InlineData("")]
    [InlineData(null)]
    public void What_names_no_place_for_certain_is_not_read(string? text) => Assert.False(Provision.TryParse(text, out _));

    [Fact]
    public void A_schools_own_rule_is_read_where_the_host_supplies_it()
    {
        var rules = Instrument.OfSchool("某某学院信息公开实施细则");
        Assert.False(Provision.TryParse("《某某学院信息公开实施细则》第八条", out _));
        Assert.True(Provision.TryParse("《某某学院信息公开实施细则》第八条", [rules], out var place));
        Assert.Equal(rules.Article(8), place);
    }

    [Property]
    public Property No_text_makes_reading_throw(string? any, LawLikeText like) =>
        (Holds(any) && Holds(like.Text) && Holds("《高等学校信息公开办法》" + like.Text)).ToProperty();

    private static bool Holds(string? text) => !Provision.TryParse(text, out var place) || place.Citation != default;
}

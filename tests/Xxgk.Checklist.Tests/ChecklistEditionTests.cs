namespace Xxgk.Checklist.Tests;

public sealed class ChecklistEditionTests
{
    private static readonly Instrument ProvincialList = Instrument.OfSchool("某省民办高等学校信息公开事项清单", "A province's list for private colleges");

    private static ChecklistEditionBuilder Builder => new("province-2016", Wording.Of("某省清单", "A province's list"), ProvincialList, new(2016, 3, 31));

    private static PartDefinition Whole => new(ObligationKind.Continuing, Applicability.All);

    [Fact]
    public void A_host_builds_an_edition_of_its_own()
    {
        var builder = Builder;
        var basic = builder.Category(Wording.Of("基本信息", "Basic information"));
        basic.Item(1, "办学许可证", "Licence", [], Whole);
        basic.Item(2, "章程、董事会", "Charter and board", [], Part("章程", "Charter"), Part("董事会", "Board"));
        var other = builder.Category(Wording.Of("其他", "Other"));
        var last = other.Item(3, "退费办法", "Refunds", [new(ProvincialList, BasisRole.NamedByList, Confirmation.Confirmed)], Whole);
        var edition = builder.Build();

        Assert.Equal([1, 2, 3], edition.Items.Select(item => item.Number));
        Assert.Equal(["1", "2.1", "2.2", "3"], edition.Parts.Select(part => part.Reference.ToString()));
        Assert.All(edition.Parts, part => Assert.Equal("province-2016", part.Reference.Edition));
        Assert.Equal([0, 1, 2, 3], edition.Parts.Select(part => part.Index));
        Assert.Same(last, edition.Item(3));
        Assert.Equal(2, last.Category.Number);
        Assert.Equal(ProvincialList.ListItem(3), last.Provision);
        Assert.False(edition.TryFindPart(Checklist2014.BasicInformation.AnnualReport.Parts[0].Reference, out _));
    }

    [Fact]
    public void Numbers_follow_one_another_and_an_item_has_a_part()
    {
        var category = Builder.Category(Wording.Of("基本信息", "Basic information"));

        Assert.Throws<ArgumentException>(() => category.Item(2, "办学许可证", "Licence", [], Whole));
        Assert.Throws<ArgumentException>(() => category.Item(1, "办学许可证", "Licence", []));
        Assert.Throws<ArgumentException>(() => category.Item(1, "办学许可证", "Licence", [], Part("一", "One")));
        Assert.Throws<ArgumentException>(() => category.Item(1, "办学许可证", "Licence", [], Whole, Whole));
    }

    [Fact]
    public void An_edition_has_a_category_and_a_category_an_item()
    {
        Assert.Throws<ArgumentException>(() => Builder.Build());
        var builder = Builder;
        builder.Category(Wording.Of("基本信息", "Basic information"));
        Assert.Throws<ArgumentException>(() => builder.Build());
        Assert.Throws<ArgumentException>(() => builder.Category(Wording.Of("其他", "Other")));
    }

    [Fact]
    public void A_finished_category_takes_no_more_items()
    {
        var builder = Builder;
        var category = builder.Category(Wording.Of("基本信息", "Basic information"));
        category.Item(1, "办学许可证", "Licence", [], Whole);
        builder.Build();

        Assert.Throws<InvalidOperationException>(() => category.Item(2, "章程", "Charter", [], Whole));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(51)]
    public void There_is_no_item_beyond_the_list(int number)
    {
        Assert.False(Checklist2014.Edition.TryFindItem(number, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => Checklist2014.Edition.Item(number));
    }

    private static PartDefinition Part(string chinese, string english) =>
        new(Wording.Of(chinese, english), ObligationKind.Continuing, Applicability.All);
}

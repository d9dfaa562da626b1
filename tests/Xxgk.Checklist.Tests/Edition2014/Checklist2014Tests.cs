using System.Reflection;
using Xxgk.Specification;

namespace Xxgk.Checklist.Tests.Edition2014;

[Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》")]
public sealed class Checklist2014Tests
{
    private static readonly ChecklistEdition Edition = Checklist2014.Edition;

    private static IEnumerable<Type> CategoryClasses => typeof(Checklist2014).GetNestedTypes(BindingFlags.Public);

    [Fact]
    public void The_list_has_ten_categories_with_6_8_7_5_9_4_3_4_2_2_items() =>
        Assert.Equal([6, 8, 7, 5, 9, 4, 3, 4, 2, 2], Edition.Categories.Select(category => category.Items.Count));

    [Fact]
    public void Items_and_categories_are_numbered_one_after_another()
    {
        Assert.Equal(Enumerable.Range(1, 50), Edition.Items.Select(item => item.Number));
        Assert.Equal(Enumerable.Range(1, 10), Edition.Categories.Select(category => category.Number));
        Assert.Equal(Enumerable.Range(0, Edition.Parts.Count), Edition.Parts.Select(part => part.Index));
        Assert.All(Edition.Items, item => Assert.Equal(Enumerable.Range(1, item.Parts.Count), item.Parts.Select(part => part.Number)));
    }

    [Fact]
    public void Titles_and_categories_are_the_official_ones_word_for_word() =>
        Assert.Equal(OfficialTitles.All, Edition.Items.Select(item => (item.Number, item.Category.Name.Chinese, item.Title)));

    [Fact]
    public void Every_item_is_the_same_by_name_and_by_number()
    {
        var named = CategoryClasses
            .SelectMany(category => category.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property => property.PropertyType == typeof(ChecklistItem))
            .Select(property => (ChecklistItem)property.GetValue(null)!)
            .ToList();

        Assert.Equal(50, named.Count);
        Assert.All(named, item => Assert.Same(Edition.Item(item.Number), item));
        Assert.Same(Checklist2014.BasicInformation.AnnualReport, Edition.Item(6));
    }

    [Fact]
    public void Every_item_has_a_gloss_a_provision_and_documents_of_the_column()
    {
        Assert.All(Edition.Items, item =>
        {
            Assert.NotEmpty(item.Gloss);
            Assert.Equal(Instruments.ChecklistNotice2014.ListItem(item.Number), item.Provision);
            Assert.Equal(Confirmation.Confirmed, item.TitleConfirmation);
            Assert.Contains(item.BasisDocuments, document => document.Role == BasisRole.NamedByList);
            Assert.False(item.IsOwn);
        });
    }

    [Fact]
    public void Every_document_of_the_column_belongs_to_an_item()
    {
        var used = Edition.Items.SelectMany(item => item.BasisDocuments).Select(document => document.Instrument).ToHashSet();

        Assert.All(Instruments.Basis.All, document => Assert.Contains(document, used));
    }

    [Theory]
    [InlineData(38, 41)]
    [InlineData(48, 42)]
    public void A_later_document_that_is_known_from_memory_alone_is_marked_so(int item, int order)
    {
        var later = Assert.Single(Edition.Item(item).BasisDocuments, document => document.Role == BasisRole.Later);

        Assert.Equal(DocumentNumber.Order("教育部", order), later.Instrument.Number);
        Assert.Equal(Confirmation.Unconfirmed, later.Confirmation);
    }

    [Fact]
    public void What_was_made_before_25_July_2014_is_existing_holdings() =>
        Assert.Equal(new LocalDate(2014, 7, 25), Edition.AssessedFrom);

    [Fact]
    public void References_find_their_parts_and_nothing_else()
    {
        Assert.All(Edition.Parts, part =>
        {
            Assert.True(Edition.TryFindPart(part.Reference, out var found));
            Assert.Same(part, found);
            Assert.Equal([part], Edition.PartsOf(part.Reference));
        });
        Assert.False(Edition.TryFindPart(ItemReference.Of(3), out _));
        Assert.Equal(Edition.Item(3).Parts, Edition.PartsOf(ItemReference.Of(3)));
        Assert.All(
            new[] { ItemReference.Of(51), ItemReference.Of(3, 3), ItemReference.Of(12, 1), ItemReference.Own("3"), default, ItemReference.Of(3, 1, "2016") },
            reference => Assert.Empty(Edition.PartsOf(reference)));
    }
}

using System.Globalization;
using Xxgk.Samples.Import.Registers;

namespace Xxgk.Samples.Import.Tests.Registers;

public sealed class ItemReaderTests
{
    private static readonly ApplicableList List = Checklist2014.Edition.With(catalogue: null);
    private static readonly ItemReader Reader = new(List, countsByCatalogue: false);

    [Fact]
    public void Every_part_of_the_checklist_is_found_by_its_number_and_by_its_name()
    {
        Assert.All(List.Parts, part =>
        {
            Assert.Equal(part.Reference, Reader.Read(part.Reference.ToString(), "某事").Item);
            var title = part.Name.Chinese == part.Item.Title ? part.Item.Title : "某事";
            Assert.Equal(part.Reference, Reader.Read(part.Name.Chinese, title).Item);
            Assert.Equal(part.Reference, Reader.Read($"（{part.Item.Number}）{part.Name.Chinese}", title).Item);
        });
    }

    [Fact]
    public void Of_an_item_with_several_parts_the_records_own_name_tells_which_and_that_is_a_guess()
    {
        Assert.All(List.Parts.Where(part => part.Item.Parts.Count > 1), part =>
        {
            foreach (var text in new[] { Number(part), $"（{Number(part)}）", $"第{Number(part)}项", part.Item.Title })
            {
                var reading = Reader.Read(text, "2021年" + part.Name.Chinese);
                Assert.Equal((part.Reference, true), (reading.Item, reading.IsGuess));
            }
        });
    }

    [Theory]
    [InlineData("19", "2021年部门经费", "19.1 收支预算总表")]
    [InlineData("25", "通知", "25.2 人员招聘信息")]
    [InlineData("19.5", "2021年收支预算总表", "19.1 收支预算总表")]
    public void Where_the_name_does_not_tell_the_parts_are_named_and_nothing_is_taken(string text, string title, string named)
    {
        var reading = Reader.Read(text, title);

        Assert.Null(reading.Item);
        Assert.Contains(named, reading.Fault!.Value.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("51")]
    [InlineData("0")]
    [InlineData("12.1")]
    [InlineData("后勤服务")]
    [InlineData("2021-01-02")]
    [InlineData("own:65")]
    [InlineData("15、16")]
    [InlineData("15/16")]
    [InlineData("19.1、19.2")]
    [InlineData("第15项和第16项")]
    [InlineData("财务、资产管理制度；学籍管理办法")]
    [InlineData("2.1.1")]
    [InlineData("财务信息")]
    [InlineData("招生")]
    public void What_is_no_item_is_refused(string text) => Assert.NotNull(Reader.Read(text, "2021年收支预算总表").Fault);

    [Theory]
    [InlineData("第十五项", 15)]
    [InlineData("十二", 12)]
    [InlineData("12.拟录取名单", 12)]
    public void A_number_is_read_in_numerals_too_and_with_words_behind_it(string text, int item) => Assert.Equal(ItemReference.Of(item), Reader.Read(text, "某事").Item);

    [Theory]
    [InlineData("")]
    [InlineData("—")]
    [InlineData("/")]
    [InlineData("无")]
    public void A_cell_that_says_nothing_names_no_item(string text) => Assert.Equal(ItemReading.None, Reader.Read(text, "2021年收支预算总表"));

    [Fact]
    public void Numbers_of_the_schools_own_catalogue_are_read_by_it()
    {
        var catalogue = new DisclosureCatalogue("目录", [new("3-1", "预算", [ItemReference.Of(19, 1)]), new("65", "科研机构", ObligationKind.Continuing)]);
        var reader = new ItemReader(Checklist2014.Edition.With(catalogue), countsByCatalogue: true);

        Assert.Equal(ItemReference.Of(19, 1), reader.Read("3-1", "某事").Item);
        Assert.Equal(ItemReference.Own("65"), reader.Read("65", "某事").Item);
        Assert.NotNull(reader.Read("19", "某事").Fault);
    }

    private static string Number(ItemPart part) => part.Item.Number.ToString(CultureInfo.InvariantCulture);
}

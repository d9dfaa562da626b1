using System.Globalization;
using System.Text.RegularExpressions;
using Xxgk.Samples.Import.Cells;

namespace Xxgk.Samples.Import.Registers;

/// <summary>
/// Reads which part of the checklist a row is about (识别清单事项): by its number, 19, 19.1, （19）, 第19项; by the official title or a part's name; where an item has
/// several parts, by the record's own name, which is a guess.
/// </summary>
internal sealed class ItemReader
{
    private static readonly Regex Numbered = Pattern.Of(@"^[第(\[【]?(?<item>\d{1,3})(?:[.\-_．](?<part>\d{1,2}))?(?:项|[)\]】、:.])*(?<rest>[^\d.、,，/;；].*)?$");
    private static readonly Regex Several = Pattern.Of(@"^第?\(?\d{1,3}(\.\d{1,2})?\)?项?([、,，/;；和及]第?\(?\d{1,3}(\.\d{1,2})?\)?项?)+$");
    private static readonly Regex InNumerals = Pattern.Of("^第?(?<item>[一二三四五六七八九十]{1,3})项?$");
    private static readonly char[] Between = ['/', ';', '；'];

    private readonly ApplicableList list;
    private readonly ItemNames names;
    private readonly Dictionary<string, ItemPart> byName = new(StringComparer.Ordinal);
    private readonly bool countsByCatalogue;

    /// <param name="list">The checklist as it stands for the school.</param>
    /// <param name="countsByCatalogue">Whether numbers are those of the school's own catalogue.</param>
    public ItemReader(ApplicableList list, bool countsByCatalogue)
    {
        this.list = list;
        this.countsByCatalogue = countsByCatalogue && list.Catalogue is not null;
        names = new ItemNames(list.Parts);

        // What is the title of an item with several parts and the name of one of them says nothing of which.
        foreach (var part in list.Parts.Where(part => part.Item.Parts.Count == 1 || !string.Equals(Key(part.Name.Chinese), Key(part.Item.Title), StringComparison.Ordinal)))
        {
            byName.TryAdd(Key(part.Name.Chinese), part);
        }
    }

    /// <param name="text">The cell that names the item, cleaned.</param>
    /// <param name="title">The record's name.</param>
    public ItemReading Read(string text, string title)
    {
        if (CellText.SaysNothing(text))
        {
            return ItemReading.None;
        }

        if (ItemReference.TryParse(text, out var reference) && reference.IsOwn)
        {
            return list.TryFindPart(reference, out var own) ? ItemReading.Sure(own) : ItemReading.Of(Unknown);
        }

        if (byName.TryGetValue(Key(text), out var named))
        {
            return ItemReading.Sure(named);
        }

        var folded = CellText.Folded(text);
        if (Several.IsMatch(folded) || NamesSeveral(text))
        {
            return ItemReading.Of(OneOnly);
        }

        if (countsByCatalogue && list.Catalogue!.Entries.FirstOrDefault(entry => string.Equals(entry.OwnNumber, folded, StringComparison.Ordinal)) is { } entry)
        {
            return entry.IsOwn ? Read("own:" + entry.OwnNumber, title) : Among([.. entry.Covers.SelectMany(list.PartsOf)], title);
        }

        if (!countsByCatalogue && InNumerals.Match(folded) is { Success: true } numerals && ChineseNumeral.TryParse(numerals.Groups["item"].Value, out var numeral))
        {
            folded = numeral.ToString(CultureInfo.InvariantCulture);
        }

        return !countsByCatalogue && Numbered.Match(folded) is { Success: true } match ? ByNumber(match, title) : ByWords(text, title);
    }

    private bool NamesSeveral(string text) =>
        text.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(piece => byName.GetValueOrDefault(Key(piece))).OfType<ItemPart>().Distinct().Take(2).Count() > 1;

    private ItemReading ByNumber(Match match, string title)
    {
        var item = int.Parse(match.Groups["item"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        if (!list.Edition.TryFindItem(item, out var found))
        {
            return ItemReading.Of(Unknown);
        }

        // A cell of the kind (19)收支预算总表 has the part's name behind the item's number.
        var rest = match.Groups["rest"].Value;
        if (match.Groups["part"].Success)
        {
            var part = int.Parse(match.Groups["part"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            return found.Parts.Count == 1 ? ItemReading.Of(Unknown)
                : part >= 1 && part <= found.Parts.Count ? ItemReading.Sure(found.Parts[part - 1])
                : ItemReading.Of(SeveralParts(found.Parts));
        }

        return found.Parts.FirstOrDefault(part => string.Equals(Key(part.Name.Chinese), Key(rest), StringComparison.Ordinal)) is { } named
            ? ItemReading.Sure(named)
            : Among(found.Parts, title);
    }

    private ItemReading ByWords(string text, string title)
    {
        var item = list.Items.FirstOrDefault(one => string.Equals(Key(one.Title), Key(text), StringComparison.Ordinal));
        if (item is not null)
        {
            return Among(item.Parts, title);
        }

        // Half of the words at least, and more than a single pair: 财务 alone names nothing.
        return names.NearestTo(text, list.Parts) is { } near && names.Share(text, near) is (>= 0.5, > 1) ? ItemReading.Guess(near) : ItemReading.Of(Unknown);
    }

    private ItemReading Among(IReadOnlyList<ItemPart> parts, string title) =>
        parts.Count == 1 ? ItemReading.Sure(parts[0])
        : names.NearestTo(title, parts) is { } near ? ItemReading.Guess(near)
        : ItemReading.Of(SeveralParts(parts));

    private Wording Unknown => countsByCatalogue
        ? Wording.Of("本校目录中没有这个序号或事项", "the school's catalogue has no such number or item")
        : list.OwnItems.Count == 0
        ? Wording.Of("清单中没有这个事项，应为序号（19、19.1）或者事项名称", "the checklist has no such item; a number (19, 19.1) or the title of an item is expected")
        : Wording.Of(
            "清单中没有这个事项，应为序号（19、19.1）或者事项名称；本校自设事项写作own:序号",
            "the checklist has no such item; a number (19, 19.1) or the title of an item is expected, own:NUMBER for one of the school's own");

    private static Wording OneOnly => Wording.Of("一条记录只能对应一个事项，请写明一个，或者分成几条", "a record is of one item; name one, or make several records of it");

    private static Wording SeveralParts(IReadOnlyList<ItemPart> parts) => Wording.Of(
        "该事项分为几部分，从信息名称看不出是哪一部分，请写明：" + string.Join("；", parts.Select(part => $"{part.Reference} {part.Name.Chinese}")),
        "the item has several parts, and the title does not tell which; name one: " + string.Join("; ", parts.Select(part => $"{part.Reference} {part.Name.English}")));

    private static string Key(string name) => string.Concat(CellText.Folded(name).Where(char.IsLetterOrDigit));
}

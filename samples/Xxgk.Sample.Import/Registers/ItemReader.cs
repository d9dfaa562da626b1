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
    private static readonly Regex Numbered = Pattern.Of(@"^[第(\[【]?(?<item>\d{1,3})(?:[.\-_．](?<part>\d{1,2}))?(?:项|[)\]】、:.])*(?<rest>.*)$");

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
        if (countsByCatalogue && list.Catalogue!.Entries.FirstOrDefault(entry => string.Equals(entry.OwnNumber, folded, StringComparison.Ordinal)) is { } entry)
        {
            return entry.IsOwn ? Read("own:" + entry.OwnNumber, title) : Among([.. entry.Covers.SelectMany(list.PartsOf)], title);
        }

        return !countsByCatalogue && Numbered.Match(folded) is { Success: true } match ? ByNumber(match, title) : ByWords(text, title);
    }

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

        // Half of the words at least: a cell that has two characters in common with some name names nothing.
        return names.NearestTo(text, list.Parts) is { } near && names.Share(text, near) >= 0.5 ? ItemReading.Guess(near) : ItemReading.Of(Unknown);
    }

    private ItemReading Among(IReadOnlyList<ItemPart> parts, string title) =>
        parts.Count == 1 ? ItemReading.Sure(parts[0])
        : names.NearestTo(title, parts) is { } near ? ItemReading.Guess(near)
        : ItemReading.Of(SeveralParts(parts));

    private static Wording Unknown => Wording.Of(
        "清单中没有这个事项，应为序号（19、19.1）或者事项名称",
        "the checklist has no such item; a number (19, 19.1) or the title of an item is expected");

    private static Wording SeveralParts(IReadOnlyList<ItemPart> parts) => Wording.Of(
        "该事项分为几部分，从信息名称看不出是哪一部分，请写明：" + string.Join("；", parts.Select(part => $"{part.Reference} {part.Name.Chinese}")),
        "the item has several parts, and the title does not tell which; name one: " + string.Join("; ", parts.Select(part => $"{part.Reference} {part.Name.English}")));

    private static string Key(string name) => string.Concat(CellText.Folded(name).Where(char.IsLetterOrDigit));
}

using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk;

/// <summary>A checklist of what has to be disclosed, as one notice has it (信息公开事项清单的一个版本).</summary>
/// <remarks>The edition that ships is <see cref="Checklist2014.Edition"/>; a host builds others by <see cref="ChecklistEditionBuilder"/>.</remarks>
public sealed class ChecklistEdition
{
    internal ChecklistEdition(string id, Wording title, Provision provision, LocalDate assessedFrom, IReadOnlyList<ChecklistCategory> categories)
    {
        Id = GuardId(id);
        Title = title;
        Provision = Guard.Against.Null(provision);
        AssessedFrom = assessedFrom;
        Categories = [.. Guard.Against.NullOrEmpty(categories)];
        Items = [.. Categories.SelectMany(category => category.Items)];
        Parts = [.. Items.SelectMany(item => item.Parts)];

        // A list that is numbered or indexed with gaps would file evidence under the wrong item.
        Guard.Against.InvalidInput(Categories, nameof(categories), all => Follow(all.Select(c => c.Number), 1), "The categories are not numbered 1, 2, 3 …");
        Guard.Against.InvalidInput(Items, nameof(categories), all => Follow(all.Select(i => i.Number), 1), "The items are not numbered 1, 2, 3 …");
        Guard.Against.InvalidInput(Parts, nameof(categories), all => Follow(all.Select(p => p.Index), 0), "The parts are not in one sequence.");
        Guard.Against.InvalidInput(Categories, nameof(categories), all => all.All(c => string.Equals(c.EditionId, id, StringComparison.Ordinal)), "A category is of another edition.");
    }

    /// <summary>A short name that is stable (版本标识): <c>2014</c>.</summary>
    public string Id { get; }

    /// <summary>The title (标题).</summary>
    public Wording Title { get; }

    /// <summary>The instrument that carries the list (依据).</summary>
    public Provision Provision { get; }

    /// <summary>The day since which the list is a duty; what was made before is existing holdings, never late (存量信息的分界日).
    /// 2014-07-25 for the list of 2014, the day of its notice; that it is in force from then is inferred.</summary>
    public LocalDate AssessedFrom { get; }

    /// <summary>The categories, in the order of the list (类别).</summary>
    public IReadOnlyList<ChecklistCategory> Categories { get; }

    /// <summary>The items, in the order of the list (事项).</summary>
    public IReadOnlyList<ChecklistItem> Items { get; }

    /// <summary>The parts of all items, in the order of the list (全部组成部分).</summary>
    public IReadOnlyList<ItemPart> Parts { get; }

    /// <summary>The item with a number (按序号取事项).</summary>
    /// <param name="number">1 to the number of items.</param>
    /// <exception cref="ArgumentOutOfRangeException">The list has no such item.</exception>
    public ChecklistItem Item(int number) => Items[Guard.Against.OutOfRange(number, nameof(number), 1, Items.Count) - 1];

    /// <summary>The item with a number (按序号查事项).</summary>
    /// <param name="number">A number.</param>
    /// <param name="item">The item; null where the answer is false.</param>
    public bool TryFindItem(int number, [NotNullWhen(true)] out ChecklistItem? item)
    {
        item = number >= 1 && number <= Items.Count ? Items[number - 1] : null;
        return item is not null;
    }

    /// <summary>The one part that a reference names (按引用查组成部分).</summary>
    /// <param name="reference">A reference; part 0 names the only part of an item, and no part where there are several.</param>
    /// <param name="part">The part; null where the answer is false.</param>
    public bool TryFindPart(ItemReference reference, [NotNullWhen(true)] out ItemPart? part)
    {
        part = null;
        if (!TryFindItemOf(reference, out var item))
        {
            return false;
        }

        part = item.Parts.Count == 1
            ? reference.Part == 0 ? item.Parts[0] : null
            : reference.Part >= 1 && reference.Part <= item.Parts.Count ? item.Parts[reference.Part - 1] : null;
        return part is not null;
    }

    /// <summary>The parts that a reference covers: one, or all parts of an item where no part is named (引用所涵盖的组成部分).</summary>
    /// <param name="reference">A reference.</param>
    /// <returns>The parts; empty if the list has none such.</returns>
    public IReadOnlyList<ItemPart> PartsOf(ItemReference reference) =>
        TryFindPart(reference, out var part) ? [part]
        : TryFindItemOf(reference, out var item) && reference.Part == 0 ? item.Parts
        : [];

    /// <summary>The list as it stands for a school: with its own items, columns and limits (本校适用的清单).</summary>
    /// <param name="catalogue">The school's catalogue; null where it has stated none.</param>
    /// <exception cref="ArgumentException">An entry covers an item or a part of this list that does not exist.</exception>
    public ApplicableList With(DisclosureCatalogue? catalogue) => new(this, catalogue);

    /// <summary>The title (标题).</summary>
    public override string ToString() => Title.Chinese;

    internal static string GuardId(string id) => Guard.Against.InvalidInput(
        Guard.Against.NullOrEmpty(id),
        nameof(id),
        text => text.Length <= 20 && text.All(c => c is '-' or (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')),
        "1 to 20 letters, digits and hyphens are expected.");

    private bool TryFindItemOf(ItemReference reference, [NotNullWhen(true)] out ChecklistItem? item)
    {
        item = null;
        return string.Equals(reference.Edition, Id, StringComparison.Ordinal) && TryFindItem(reference.Item, out item);
    }

    private static bool Follow(IEnumerable<int> numbers, int first) => numbers.All(number => number == first++);
}

using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>Fills a category of a checklist, item after item (逐项编制类别).</summary>
public sealed class ChecklistCategoryBuilder
{
    private readonly ChecklistCategory category;
    private readonly Instrument list;
    private int nextItem;
    private int nextIndex;
    private bool isBuilt;

    internal ChecklistCategoryBuilder(string editionId, Instrument list, int number, Wording name, int firstItem, int firstIndex)
    {
        Guard.Against.NullOrWhiteSpace(name.Chinese, nameof(name));
        Guard.Against.NullOrWhiteSpace(name.English, nameof(name));
        category = new(editionId, number, name);
        this.list = list;
        nextItem = firstItem;
        nextIndex = firstIndex;
    }

    internal int NextItem => nextItem;

    internal int NextIndex => nextIndex;

    /// <summary>Adds the next item of the list (增加一项).</summary>
    /// <param name="number">Its number, which follows on the item before: written out so that the table reads as the list does.</param>
    /// <param name="title">The official title, word for word; not empty.</param>
    /// <param name="gloss">A short English gloss; not empty.</param>
    /// <param name="basis">The documents on which it rests.</param>
    /// <param name="parts">Its parts, at least one; a single one has no name, several have one each.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">The number does not follow, a text is empty, or the parts are not as said.</exception>
    /// <exception cref="InvalidOperationException">The category is finished.</exception>
    public ChecklistItem Item(int number, string title, string gloss, IReadOnlyList<BasisDocument> basis, params PartDefinition[] parts) =>
        Item(number, title, gloss, basis, note: null, parts);

    /// <summary>Adds the next item of the list, with a note (增加一项并附说明).</summary>
    /// <param name="number">Its number, which follows on the item before.</param>
    /// <param name="title">The official title, word for word; not empty.</param>
    /// <param name="gloss">A short English gloss; not empty.</param>
    /// <param name="basis">The documents on which it rests.</param>
    /// <param name="note">What else a reader should know; null if nothing.</param>
    /// <param name="parts">Its parts, at least one; a single one has no name, several have one each.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">The number does not follow, a text is empty, or the parts are not as said.</exception>
    /// <exception cref="InvalidOperationException">The category is finished.</exception>
    public ChecklistItem Item(int number, string title, string gloss, IReadOnlyList<BasisDocument> basis, Wording? note, params PartDefinition[] parts)
    {
        MustBeOpen();
        Guard.Against.InvalidInput(number, nameof(number), n => n == nextItem, FormattableString.Invariant($"Item {nextItem} comes next."));
        Guard.Against.NullOrWhiteSpace(title);
        Guard.Against.NullOrWhiteSpace(gloss);
        Guard.Against.NullWithin(basis);
        Guard.Against.NullOrEmpty(Guard.Against.NullWithin(parts));
        Guard.Against.InvalidInput(
            parts,
            nameof(parts),
            all => all.Length == 1 ? all[0].Name is null : all.All(part => part.Name is not null),
            "A single part has no name of its own; several have one each.");

        // Title and number of an edition that a host builds are as good as the host's copy of the list.
        var item = new ChecklistItem(
            category, number, nextIndex, Wording.Of(title, gloss), [.. basis], list.ListItem(number), Confirmation.Confirmed, note, parts);
        category.Append(item);
        nextItem++;
        nextIndex += parts.Length;
        return item;
    }

    internal ChecklistCategory Build()
    {
        Guard.Against.InvalidInput(category.Items.Count, nameof(category), count => count > 0, $"Category {category} has no item.");
        isBuilt = true;
        return category;
    }

    private void MustBeOpen()
    {
        if (isBuilt)
        {
            throw new InvalidOperationException("The category is finished.");
        }
    }
}

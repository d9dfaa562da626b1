using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk;

/// <summary>The list as it stands for one school: the edition's parts, then those of the school's own items (本校适用的清单).</summary>
/// <remarks>Own items come after all of the list's and are never counted among them. The list's parts keep their places.</remarks>
public sealed class ApplicableList
{
    private readonly Dictionary<string, ItemPart> ownParts = new(StringComparer.Ordinal);
    private readonly CatalogueEntry?[] entries;
    private readonly EffectiveLimit[] limits;

    internal ApplicableList(ChecklistEdition edition, DisclosureCatalogue? catalogue)
    {
        Edition = edition;
        Catalogue = catalogue;
        foreach (var reference in (catalogue?.Entries ?? []).SelectMany(entry => entry.Covers).Where(IsMissing))
        {
            // An entry that covers nothing of the list would hide that the list's own item is missing from the catalogue.
            throw new ArgumentException($"An entry of the catalogue covers what the list does not have. {FaultOf(reference).English}", nameof(catalogue));
        }

        var ownEntries = (catalogue?.Entries ?? []).Where(entry => entry.IsOwn).ToList();
        OwnItems = [.. OwnItem.Of(edition, ownEntries)];
        Items = [.. edition.Items, .. OwnItems];
        Parts = [.. edition.Parts, .. OwnItems.SelectMany(item => item.Parts)];

        entries = new CatalogueEntry?[Parts.Count];
        foreach (var (item, entry) in OwnItems.Zip(ownEntries, (item, entry) => (item, entry)))
        {
            var part = item.Parts[0];
            ownParts.Add(entry.OwnNumber, part);
            entries[part.Index] = entry;
        }

        FileEntries(named: true);
        FileEntries(named: false);
        limits = [.. Parts.Select(part => EffectiveLimit.Of(part.Limit, entries[part.Index]?.OwnLimit))];
    }

    /// <summary>The edition (清单版本).</summary>
    public ChecklistEdition Edition { get; }

    /// <summary>The school's catalogue; null where it has stated none (信息公开目录).</summary>
    public DisclosureCatalogue? Catalogue { get; }

    /// <summary>The items of the list, then the school's own (全部事项).</summary>
    public IReadOnlyList<ChecklistItem> Items { get; }

    /// <summary>The items that the school has added, in its catalogue's order (自设事项).</summary>
    public IReadOnlyList<ChecklistItem> OwnItems { get; }

    /// <summary>The parts of all items; the place of each is its <see cref="ItemPart.Index"/> (全部组成部分).</summary>
    public IReadOnlyList<ItemPart> Parts { get; }

    /// <summary>The one part that a reference names (按引用查组成部分).</summary>
    /// <param name="reference">A reference to a part of the list or to the school's own item.</param>
    /// <param name="part">The part; null where the answer is false.</param>
    public bool TryFindPart(ItemReference reference, [NotNullWhen(true)] out ItemPart? part) =>
        reference.IsOwn ? ownParts.TryGetValue(reference.OwnKey!, out part) : Edition.TryFindPart(reference, out part);

    /// <summary>The parts that a reference covers: one, or all parts of an item where no part is named (引用所涵盖的组成部分).</summary>
    /// <param name="reference">A reference.</param>
    /// <returns>The parts; empty if there are none such.</returns>
    public IReadOnlyList<ItemPart> PartsOf(ItemReference reference) =>
        !reference.IsOwn ? Edition.PartsOf(reference) : TryFindPart(reference, out var part) ? [part] : [];

    /// <summary>The entry of the catalogue under which a part is published (目录条目).</summary>
    /// <remarks>An entry that names the part comes before one that names its item as a whole; of several such the first.</remarks>
    /// <param name="part">A part of this list.</param>
    /// <returns>The entry; null where the catalogue has none.</returns>
    public CatalogueEntry? EntryOf(ItemPart part) => entries[IndexOf(part)];

    /// <summary>The limit by law and the school's own, and which of them counts (时限).</summary>
    /// <param name="part">A part of this list.</param>
    public EffectiveLimit LimitOf(ItemPart part) => limits[IndexOf(part)];

    /// <summary>The latest day in a period on which the catalogue plans a part (计划公开日).</summary>
    /// <param name="part">A part of this list.</param>
    /// <param name="period">The period.</param>
    /// <returns>The day; null where the catalogue plans none.</returns>
    public LocalDate? PlannedDayOf(ItemPart part, ReportingPeriod period) => EntryOf(part)?.UpdateRule?.LatestPlannedDay(period);

    /// <summary>The explanations that the catalogue gives of a part (未列示说明).</summary>
    /// <param name="part">A part of this list.</param>
    public IReadOnlyList<Explanation> ExplanationsOf(ItemPart part)
    {
        IndexOf(part);
        return [.. (Catalogue?.Explanations ?? []).Where(explanation => PartsOf(explanation.Part).Contains(part))];
    }

    /// <summary>Why a reference names no part of this list: its item has several, which are named, or there is no such item or part.</summary>
    internal Wording FaultOf(ItemReference reference)
    {
        var parts = reference.IsOwn ? [] : Edition.PartsOf(reference.Whole);
        if (parts.Count == 0)
        {
            return Wording.Of($"清单和目录中没有事项“{reference}”。", $"Neither the checklist nor the catalogue has the item '{reference}'.");
        }

        if (parts.Count == 1)
        {
            return Wording.Of(
                $"第{reference.Item}项不分部分，请写“{reference.Whole}”，不写“{reference}”。",
                $"Item {reference.Whole} is not divided: name it '{reference.Whole}', not '{reference}'.");
        }

        var chinese = string.Join("；", parts.Select(one => $"{one.Reference} {one.Name.Chinese}"));
        var english = string.Join("; ", parts.Select(one => $"{one.Reference} {one.Name.English}"));
        return reference.Part == 0
            ? Wording.Of($"第{reference}项分为几部分，请指明：{chinese}。", $"Item {reference} has several parts; name one: {english}.")
            : Wording.Of(
                $"清单中没有事项“{reference}”，第{reference.Whole}项的部分为：{chinese}。",
                $"The checklist has no item '{reference}'; the parts of item {reference.Whole} are: {english}.");
    }

    private int IndexOf(ItemPart part) =>
        Guard.Against.Null(part).Index < Parts.Count && ReferenceEquals(Parts[part.Index], part)
            ? part.Index
            : throw new ArgumentException("The part is not of this list.", nameof(part));

    /// <summary>Whether a reference is to this list, which does not have it. Those to another list say nothing of this one.</summary>
    private bool IsMissing(ItemReference reference) =>
        string.Equals(reference.Edition, Edition.Id, StringComparison.Ordinal) && Edition.PartsOf(reference).Count == 0;

    private void FileEntries(bool named)
    {
        foreach (var entry in Catalogue?.Entries ?? [])
        {
            foreach (var part in entry.Covers.Where(reference => Edition.TryFindPart(reference, out _) == named).SelectMany(Edition.PartsOf))
            {
                entries[part.Index] ??= entry;
            }
        }
    }
}

namespace Xxgk;

/// <summary>How a catalogue stands to a list: every part has to be covered or explained (目录对清单的覆盖情况).</summary>
/// <remarks>A school's own items count for nothing here: none of them hides a part of the list.</remarks>
public sealed class CatalogueCoverage
{
    internal CatalogueCoverage(ChecklistEdition edition, DisclosureCatalogue catalogue)
    {
        var covers = catalogue.Entries.SelectMany(entry => entry.Covers).ToList();
        var explains = catalogue.Explanations.Select(explanation => explanation.Part).ToList();
        var covered = new HashSet<ItemPart>(covers.SelectMany(edition.PartsOf));
        var explained = new HashSet<ItemPart>(explains.SelectMany(edition.PartsOf));
        var own = new HashSet<string>(catalogue.Entries.Where(entry => entry.IsOwn).Select(entry => entry.OwnNumber), StringComparer.Ordinal);

        Covered = [.. edition.Parts.Where(covered.Contains)];
        Explained = [.. edition.Parts.Where(explained.Contains)];
        Missing = [.. edition.Parts.Where(part => !covered.Contains(part) && !explained.Contains(part))];
        Unknown =
        [
            .. covers.Concat(explains.Where(reference => !reference.IsOwn || !own.Contains(reference.OwnKey!)))
                .Where(reference => edition.PartsOf(reference).Count == 0)
                .Distinct(),
        ];
    }

    /// <summary>The parts that an entry covers, in the list's order (已列入的事项).</summary>
    public IReadOnlyList<ItemPart> Covered { get; }

    /// <summary>The parts that an explanation names; some may be covered too (已说明的事项).</summary>
    public IReadOnlyList<ItemPart> Explained { get; }

    /// <summary>The parts that are neither covered nor explained, in the list's order (缺漏事项).</summary>
    public IReadOnlyList<ItemPart> Missing { get; }

    /// <summary>References of the catalogue that the list does not have (清单所无的引用).</summary>
    public IReadOnlyList<ItemReference> Unknown { get; }

    /// <summary>Whether every part is covered or explained and every reference is of the list (是否完整).</summary>
    public bool IsComplete => Missing.Count == 0 && Unknown.Count == 0;
}

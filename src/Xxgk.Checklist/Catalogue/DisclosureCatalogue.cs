using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>A school's own catalogue over a list (信息公开目录), as it publishes it: its numbers, categories, columns and departments.</summary>
public sealed class DisclosureCatalogue
{
    /// <summary>A catalogue (信息公开目录).</summary>
    /// <param name="title">Its title: 1 to 1,000 characters.</param>
    /// <param name="entries">Its entries, in its order; own numbers are unique.</param>
    /// <param name="explanations">Why what is not on the page is not; null for none.</param>
    /// <exception cref="ArgumentNullException">The title, the entries, an entry or an explanation is null.</exception>
    /// <exception cref="ArgumentException">The title is not as said, or two entries bear the same number.</exception>
    public DisclosureCatalogue(string title, IReadOnlyList<CatalogueEntry> entries, IReadOnlyList<Explanation>? explanations = null)
    {
        Title = Guard.Against.NotName(title, 1000);
        Entries = Guard.Against.NullWithin(entries);
        Explanations = Guard.Against.NullWithin(explanations ?? []);
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in Entries)
        {
            Guard.Against.InvalidInput(entry.OwnNumber, nameof(entries), numbers.Add, $"Two entries bear the number {entry.OwnNumber}.");
        }
    }

    /// <summary>The title (标题).</summary>
    public string Title { get; }

    /// <summary>The entries, in the catalogue's order (条目).</summary>
    public IReadOnlyList<CatalogueEntry> Entries { get; }

    /// <summary>Why what is not on the page is not (未列示事项的说明).</summary>
    public IReadOnlyList<Explanation> Explanations { get; }

    /// <summary>The categories, in the order in which they first appear (类别).</summary>
    public IReadOnlyList<string> Categories => [.. Entries.Select(entry => entry.Category).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>How the catalogue stands to a list: what it covers, what it explains, and what is left (目录与清单的对应情况).</summary>
    /// <param name="edition">The list.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public CatalogueCoverage CoverageOf(ChecklistEdition edition) => new(Guard.Against.Null(edition), this);

    /// <summary>The title (标题).</summary>
    public override string ToString() => Title;
}

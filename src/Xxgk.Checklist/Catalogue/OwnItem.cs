namespace Xxgk;

/// <summary>Makes items of the entries that a school has added (自设事项).</summary>
internal static class OwnItem
{
    /// <summary>The items, in the order of the entries; categories that the list does not have follow on its own.</summary>
    public static IEnumerable<ChecklistItem> Of(ChecklistEdition edition, IReadOnlyList<CatalogueEntry> entries)
    {
        var categories = edition.Categories.ToDictionary(category => category.Name.Chinese, StringComparer.Ordinal);
        for (var at = 0; at < entries.Count; at++)
        {
            var entry = entries[at];
            var name = entry.Category ?? "自设事项";
            if (!categories.TryGetValue(name, out var category))
            {
                category = new(edition.Id, categories.Count + 1, InOwnWords(name, entry.Category is null ? "the school's own items" : name));
                categories.Add(name, category);
            }

            yield return new ChecklistItem(
                category,
                edition.Items.Count + at + 1,
                edition.Parts.Count + at,
                InOwnWords(entry.Title, entry.Title),
                basis: [],
                Instruments.Measures.Article(8),
                Confirmation.Confirmed,
                note: null,
                [Part(entry)],
                entry.OwnNumber);
        }
    }

    // What a school has put into its catalogue it owes to everyone, or to those on campus, within the term of the Measures.
    private static PartDefinition Part(CatalogueEntry entry) => new(entry.Kind ?? default, Applicability.All)
    {
        MayBeNil = entry.MayBeNil,
        RequiredAudience = entry.RequiredAudience,
        LimitBasis = Instruments.Measures.Article(17),
        Confidence = ReadingConfidence.High,
    };

    // A school's words have no English; they stand for themselves.
    private static Wording InOwnWords(string chinese, string english) => Wording.Of(chinese, english);
}

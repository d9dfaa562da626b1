using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk;

/// <summary>Builds an edition of a checklist (编制清单): provinces have lists of their own.</summary>
public sealed class ChecklistEditionBuilder
{
    private readonly string id;
    private readonly Wording title;
    private readonly Instrument list;
    private readonly LocalDate assessedFrom;
    private readonly List<ChecklistCategoryBuilder> categories = [];

    /// <summary>An edition without a category yet (新清单).</summary>
    /// <param name="id">A short name that is stable, such as <c>2014</c>: 1 to 20 letters, digits and hyphens.</param>
    /// <param name="title">The title; both texts not empty.</param>
    /// <param name="list">The instrument that carries the list.</param>
    /// <param name="assessedFrom">The day since which the list is a duty: what is older is existing holdings (存量信息).</param>
    /// <exception cref="ArgumentException">The short name or the title is not as said.</exception>
    public ChecklistEditionBuilder(string id, Wording title, Instrument list, LocalDate assessedFrom)
    {
        this.id = ChecklistEdition.GuardId(id);
        Guard.Against.NullOrWhiteSpace(title.Chinese, nameof(title));
        Guard.Against.NullOrWhiteSpace(title.English, nameof(title));
        this.title = title;
        this.list = Guard.Against.Null(list);
        this.assessedFrom = assessedFrom;
    }

    /// <summary>Begins the next category; the one before gets no more items (开始下一类别).</summary>
    /// <param name="name">The official name and its English; both not empty.</param>
    /// <returns>The builder that takes the items of the category.</returns>
    /// <exception cref="ArgumentException">The name is empty, or the category before has no item.</exception>
    public ChecklistCategoryBuilder Category(Wording name)
    {
        var before = categories.Count == 0 ? null : categories[^1];
        before?.Build();
        var next = new ChecklistCategoryBuilder(id, list, categories.Count + 1, name, before?.NextItem ?? 1, before?.NextIndex ?? 0);
        categories.Add(next);
        return next;
    }

    /// <summary>The edition (完成编制).</summary>
    /// <exception cref="ArgumentException">There is no category, or one without an item.</exception>
    public ChecklistEdition Build() =>
        new(id, title, list.Whole, assessedFrom, [.. categories.Select(category => category.Build())]);
}

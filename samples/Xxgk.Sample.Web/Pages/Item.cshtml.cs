using Microsoft.AspNetCore.Mvc;
using Xxgk.Samples.Web.Records;
using Xxgk.Samples.Web.Storage;

namespace Xxgk.Samples.Web.Pages;

public sealed class ItemModel(PortalDbContext database, RegisterStore register, ChecklistEdition edition) : PortalPage
{
    /// <summary>Null on the page of what is beyond the list.</summary>
    public ChecklistItem? Item { get; private set; }

    public IReadOnlyList<Explanation> Explanations { get; private set; } = [];

    public IReadOnlyList<Declaration> Declarations { get; private set; } = [];

    public Paged<RecordLine> Records { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken stop, int page = 1)
    {
        if (number != 0 && !edition.TryFindItem(number, out _))
        {
            return NotFound();
        }

        if (number != 0)
        {
            Item = edition.Item(number);
            var school = await register.LoadHeaderAsync(stop);
            Explanations = [.. (school.Catalogue?.Explanations ?? []).Where(said => !said.Part.IsOwn && said.Part.Item == number)];
            Declarations = [.. school.Declarations.Where(said => !said.Part.IsOwn && said.Part.Item == number)];
        }

        var listed = number == 0 ? RecordRow.BeyondList : number;
        Records = await database.Records.Public().Where(row => row.ListedItem == listed).NewestFirst()
            .Select(row => new RecordLine(row.Id, row.Title, row.Item, row.Department, row.ShownOn)).PageAsync(page, stop);
        return Page();
    }
}

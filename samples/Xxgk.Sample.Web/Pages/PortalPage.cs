using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xxgk.Samples.Web.Accounts;
using Xxgk.Samples.Web.Desk;

namespace Xxgk.Samples.Web.Pages;

/// <summary>What every page has: who is at work, what went wrong, what was done.</summary>
public abstract class PortalPage : PageModel
{
    private const string DoneKey = "done";

    private readonly List<Wording> problems = [];

    public Worker Me => Worker.Of(User);

    /// <summary>Said above the form; the form keeps what was typed.</summary>
    public IReadOnlyList<Wording> Problems => problems;

    /// <summary>Said once, after a form was sent and the page shown anew.</summary>
    public bool WasDone => TempData.Peek(DoneKey) is not null && TempData[DoneKey] is not null;

    /// <summary>Shows what is wrong with an answer of a desk, with the status that says so to programs.</summary>
    protected IActionResult Refused(DeskAnswer answer)
    {
        if (answer.IsMissing)
        {
            return NotFound();
        }

        problems.AddRange(answer.Problems);
        Response.StatusCode = answer.IsConflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;

        // The fields show what was typed, not what a former binding kept; the version is a new one.
        ModelState.Remove("Form.Version");
        return Page();
    }

    /// <summary>Whether the fields were what fields can be: not too long, of their type.</summary>
    protected bool FieldsAreSound()
    {
        var faulty = ModelState.Where(field => field.Value?.Errors.Count > 0).Select(field => field.Key).ToList();
        if (faulty.Count > 0)
        {
            problems.Add(Wording.Of("有的栏目过长，或者不是该栏目应有的内容：" + string.Join('、', faulty.Select(Shown)), "A field is too long, or not what it should be: " + string.Join(", ", faulty.Select(Shown))));
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return faulty.Count == 0;

        static string Shown(string key) => key[(key.LastIndexOf('.') + 1)..] is { Length: <= 40 } name ? name : "…";
    }

    protected IActionResult Done(string page, object? values = null)
    {
        TempData[DoneKey] = true;
        return RedirectToPage(page, values);
    }
}

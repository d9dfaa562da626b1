using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NodaTime.Text;
using Xxgk.Reporting;
using Xxgk.Samples.Web.Accounts;
using Xxgk.Samples.Web.Desk;
using Xxgk.Samples.Web.Reports;

namespace Xxgk.Samples.Web.Pages.Staff;

[Authorize(Roles = Roles.Office)]
[RequestSizeLimit(2 * 1024 * 1024)]
public sealed class ReportModel(ReportDesk desk, Statements statements) : PortalPage
{
    [BindProperty]
    public Dictionary<string, string?> Texts { get; set; } = [];

    [BindProperty, StringLength(10)]
    public string? SignedOn { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public IReadOnlyList<ReportingPeriod> Periods { get; private set; } = [];

    public ReportingPeriod Period { get; private set; } = null!;

    public ReportDraft Draft { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop, string? period = null)
    {
        await LoadAsync(period, null, stop);
        Texts = NarrativeForm.Sections.ToDictionary(section => section.Key, section => (string?)string.Join('\n', section.Paragraphs(Draft.Narrative)), StringComparer.Ordinal);
        SignedOn = Draft.Narrative.SignedOn is { } day ? LocalDatePattern.Iso.Format(day) : null;
        Version = Draft.Version;
    }

    /// <summary>Saves the texts; the page shows the report that they make, with its audit.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken stop, string? period = null)
    {
        await LoadAsync(period, null, stop);
        var signed = LocalDatePattern.Iso.Parse(SignedOn ?? string.Empty);
        if (!FieldsAreSound())
        {
            return Page();
        }

        if ((SignedOn is { Length: > 0 } && !signed.Success) || Texts.Values.Any(text => text?.Length > NarrativeForm.LongestText))
        {
            return Refused(DeskAnswer.Refused(Wording.Of("落款日期按2021-10-28的格式填写；每一栏不超过两万字。", "The day of signing is written as 2021-10-28; a field has 20,000 characters at most.")));
        }

        var narrative = NarrativeForm.Read(Texts, signed.Success ? signed.Value : null, Draft.Narrative);
        var answer = await desk.SaveAsync(Period, narrative, Version, Me, stop);
        if (!answer.IsDone)
        {
            if (answer.IsConflict)
            {
                Version = Draft.Version;
                ModelState.Remove(nameof(Version));
            }

            return Refused(answer);
        }

        return Done("/Staff/Report", new { period = Period.ToString() });
    }

    public async Task<IActionResult> OnPostPublishAsync(bool read, CancellationToken stop, string? period = null)
    {
        await LoadAsync(period, null, stop);
        var answer = await desk.PublishAsync(Period, Version, read, Me, stop);
        if (answer.IsDone)
        {
            return RedirectToPage("/Reports");
        }

        Texts = NarrativeForm.Sections.ToDictionary(section => section.Key, section => (string?)string.Join('\n', section.Paragraphs(Draft.Narrative)), StringComparer.Ordinal);
        return Refused(answer);
    }

    private async Task LoadAsync(string? period, ReportNarrative? unsaved, CancellationToken stop)
    {
        Periods = await statements.PeriodsAsync(stop);
        Period = await statements.PeriodOfAsync(period, stop);
        Draft = await desk.DraftAsync(Period, unsaved, stop);
    }
}

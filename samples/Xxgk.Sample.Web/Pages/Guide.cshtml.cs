using Xxgk.Reporting;
using Xxgk.Requests;
using Xxgk.Samples.Web.Integration;
using Xxgk.Samples.Web.Storage;

namespace Xxgk.Samples.Web.Pages;

public sealed class GuideModel(RegisterStore register, XxgkOptions options, ZonedClock clock) : PortalPage
{
    public ReportDocument Document { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop)
    {
        var school = await register.LoadHeaderAsync(stop);
        Document = DisclosureGuide.Of(school.Institution, clock.GetCurrentDate(), [Channel.Of(ChannelKind.SchoolWebsite), Channel.Of(ChannelKind.DisclosureColumn)], options.Rules).Document;
    }
}

using System.ServiceModel.Syndication;
using System.Xml;
using Xxgk.Samples.Web.Integration;
using Xxgk.Samples.Web.Records;
using Xxgk.Samples.Web.Storage;

namespace Xxgk.Samples.Web.Feed;

/// <summary>What is new, as Atom: the latest fifty.</summary>
internal static class AtomFeed
{
    private const int Most = 50;

    public static void MapAtomFeed(this WebApplication app) => app.MapGet("/feed.atom", async (HttpContext context, PortalDbContext database, RegisterStore register, IClock clock, CancellationToken stop) =>
    {
        var school = (await register.LoadHeaderAsync(stop)).Institution;
        var site = new Uri($"{context.Request.Scheme}://{context.Request.Host}/");
        var rows = await database.Records.Public().NewestFirst().Take(Most).Select(row => new { row.Id, row.Title, row.ShownOn, row.ChangedAt, row.Department }).ToListAsync(stop);
        var feed = new SyndicationFeed(school.Name + "信息公开", "最新公开的信息", site, new Uri(site, "feed.atom").ToString(), rows.Count == 0 ? clock.GetCurrentInstant().ToDateTimeOffset() : rows.Max(row => DayOf(row.ShownOn, row.ChangedAt)))
        {
            Language = "zh-CN",
            Items = [.. rows.Select(row =>
            {
                var address = new Uri(site, "records/" + Uri.EscapeDataString(row.Id));
                return new SyndicationItem(Xml(row.Title), string.Empty, address, address.AbsoluteUri, DayOf(row.ShownOn, row.ChangedAt)) { Authors = { new SyndicationPerson { Name = Xml(row.Department ?? school.Name) } } };
            })],
        };
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(site, "feed.atom"), "application/atom+xml"));
        using var bytes = new MemoryStream();
        await using (var writer = XmlWriter.Create(bytes, new() { Async = true, Indent = true }))
        {
            feed.GetAtom10Formatter().WriteTo(writer);
        }

        return Results.Bytes(bytes.ToArray(), "application/atom+xml; charset=utf-8");
    }).ExcludeFromDescription();

    private static DateTimeOffset DayOf(LocalDate? day, Instant changed) => (day is { } known ? known.AtStartOfDayInZone(DateTimeZoneProviders.Tzdb[XxgkServiceCollectionExtensions.TimeZone]).ToInstant() : changed).ToDateTimeOffset();

    private static string Xml(string text) => new([.. text.Where(XmlConvert.IsXmlChar)]);
}

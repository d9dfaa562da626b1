using System.Text;
using Xxgk.Requests;
using Xxgk.Samples.Web.Storage;

namespace Xxgk.Samples.Web.Records;

/// <summary>What looks like personal data in one text or file; a file that cannot be read is for people to look at.</summary>
public sealed record PersonalDataPlace(Wording Place, bool IsRead, IReadOnlyList<PersonalDataHit> Hits);

/// <summary>Looks through what a step would publish (发布前个人信息检查).</summary>
public sealed class PersonalDataCheck(PortalDbContext database)
{
    /// <summary>The places that need a person's eye: those with hits, and files that cannot be read here.</summary>
    public async Task<IReadOnlyList<PersonalDataPlace>> OfAsync(RecordRow row, CancellationToken stop)
    {
        var (title, text) = row.PendingTitle is null ? (row.Title, row.Text) : (row.PendingTitle, row.PendingText);
        var places = new List<PersonalDataPlace> { new(Wording.Of("标题和正文", "title and text"), true, PersonalDataScanner.Scan(title + "\n" + text)) };
        var files = await database.Attachments.AsNoTracking().Where(file => file.RecordNumber == row.Number).Select(file => new { file.Name, file.ContentType, file.AddedAt, file.Number }).ToListAsync(stop);
        foreach (var file in files.Where(file => row.PublishedAt is not { } shown || file.AddedAt > shown))
        {
            var place = Wording.Of("附件" + file.Name, "file " + file.Name);
            if (!file.ContentType.StartsWith("text/", StringComparison.Ordinal))
            {
                places.Add(new(place, false, []));
                continue;
            }

            var content = await database.Attachments.Where(known => known.Number == file.Number).Select(known => known.Content).SingleAsync(stop);
            places.Add(new(place, true, PersonalDataScanner.Scan(Encoding.UTF8.GetString(content))));
        }

        return [.. places.Where(place => !place.IsRead || place.Hits.Count > 0)];
    }
}

using Xxgk.Serialization;

namespace Xxgk.Samples.Web.Integration;

/// <summary>The calendar with the notices and the region that a host adds.</summary>
internal static class ConfiguredCalendar
{
    public static WorkingCalendar Of(XxgkOptions options, out IReadOnlyList<string> problems)
    {
        var found = new List<string>();
        var calendar = options.HolidayNotices.Aggregate(options.Calendar, (known, path) => TryRead(path, found) is { } notice ? known.WithNotice(notice) : known);
        if (options.Region is { } region)
        {
            if (RegionalOverlay.TryFind(region, out var overlay))
            {
                calendar = calendar.WithOverlay(overlay!);
            }
            else
            {
                found.Add($"没有“{region}”的地区安排。There is no regional arrangement '{region}'.");
            }
        }

        problems = found;
        return calendar;
    }

    private static HolidayNotice? TryRead(string path, List<string> problems)
    {
        LoadResult<HolidayNotice> loaded;
        try
        {
            loaded = HolidayNoticeJson.Read(File.ReadAllBytes(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            problems.Add($"{path}: 无法读取该文件。The file cannot be read.");
            return null;
        }

        problems.AddRange(loaded.Problems.Select(problem => FormattableString.Invariant($"{path}:{problem.Line}:{problem.Column}: {problem.Message.Chinese} {problem.Message.English}")));
        return loaded.TryGetValue(out var notice) ? notice : null;
    }
}

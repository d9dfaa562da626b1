namespace Xxgk.Auditing;

/// <summary>The titles of one text: a report cites few, and each of them again and again.</summary>
internal sealed class CitedTitles
{
    private readonly Dictionary<(string Title, bool IsFollowedByNotice), TitleReading> readings = [];

    public TitleReading Read(string title, bool isFollowedByNotice)
    {
        if (!readings.TryGetValue((title, isFollowedByNotice), out var reading))
        {
            reading = KnownTitles.All.Read(title, isFollowedByNotice);
            readings.Add((title, isFollowedByNotice), reading);
        }

        return reading;
    }
}

using System.Diagnostics;

namespace Xxgk.Samples.Web.Integration;

/// <summary>A clock that starts at an instant of one's choice and goes on from there.</summary>
internal sealed class DemonstrationClock(Instant start) : IClock
{
    private readonly long begun = Stopwatch.GetTimestamp();

    public Instant GetCurrentInstant() => start + Duration.FromTimeSpan(Stopwatch.GetElapsedTime(begun));
}

namespace Xxgk.Samples.Web.Integration;

/// <summary>The framework's clock, read from ours, so that cookies, lockouts and due dates agree on the time.</summary>
internal sealed class ClockTimeProvider(IClock clock) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => clock.GetCurrentInstant().ToDateTimeOffset();
}

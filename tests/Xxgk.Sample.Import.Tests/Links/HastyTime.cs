namespace Xxgk.Samples.Import.Tests.Links;

/// <summary>Time that passes several times as fast, so that nobody waits for a back-off.</summary>
internal sealed class HastyTime(int factor = 10) : TimeProvider
{
    private readonly long start = System.GetTimestamp();

    public override long TimestampFrequency => System.TimestampFrequency;

    public override long GetTimestamp() => start + (System.GetTimestamp() - start) * factor;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new HastyTimer(System.CreateTimer(callback, state, Hasten(dueTime), Hasten(period)), this);

    private TimeSpan Hasten(TimeSpan time) => time > TimeSpan.Zero ? time / factor : time;

    private sealed class HastyTimer(ITimer timer, HastyTime time) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(time.Hasten(dueTime), time.Hasten(period));

        public void Dispose() => timer.Dispose();

        public ValueTask DisposeAsync() => timer.DisposeAsync();
    }
}

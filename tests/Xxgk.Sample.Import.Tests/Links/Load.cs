namespace Xxgk.Samples.Import.Tests.Links;

/// <summary>How many requests are being answered, by one server or by several.</summary>
internal sealed class Load
{
    private int now;
    private int most;

    public int Most => Volatile.Read(ref most);

    /// <summary>An answer that takes some time. It is counted until the first byte of it, which is before whoever asked can ask for more.</summary>
    public Func<Exchange, Task> Of(int milliseconds, Func<Exchange, Task> answer) => async exchange =>
    {
        var here = Interlocked.Increment(ref now);
        for (var seen = Most; seen < here; seen = Most)
        {
            Interlocked.CompareExchange(ref most, here, seen);
        }

        await Task.Delay(milliseconds, exchange.End);
        Interlocked.Decrement(ref now);
        await answer(exchange);
    };
}

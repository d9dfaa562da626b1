namespace Xxgk.Samples.Import.Links;

/// <summary>How much time is left for one address. Waiting for a turn is not the address's fault, and is not counted.</summary>
internal sealed class Patience(TimeSpan whole, TimeProvider time)
{
    private readonly long start = time.GetTimestamp();
    private TimeSpan waited;

    public TimeSpan Left => whole + waited - time.GetElapsedTime(start);

    public async Task<T> WithoutAsync<T>(Task<T> wait)
    {
        var before = time.GetTimestamp();
        try
        {
            return await wait.ConfigureAwait(false);
        }
        finally
        {
            waited += time.GetElapsedTime(before);
        }
    }
}

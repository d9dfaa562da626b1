namespace Xxgk.Samples.Import.Links;

/// <summary>How politely and how patiently links are checked (核查的并发、间隔与期限).</summary>
internal sealed record LinkSettings
{
    /// <summary>How many redirects of one address are followed.</summary>
    public const int MostHops = 10;

    /// <summary>How much of a page is read, after decompression; what is missing says so at its beginning.</summary>
    public const int MostBytes = 64 * 1024;

    /// <summary>The longest wait between two attempts, whatever a server asks for.</summary>
    public static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(10);

    /// <summary>Requests at once to one host.</summary>
    public int PerHost { get; init; } = 2;

    /// <summary>Requests at once in all.</summary>
    public int AtOnce { get; init; } = 8;

    /// <summary>The time for one attempt, the page included.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Attempts after the first.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>The least time between the starts of two requests to one host.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>The time for one address with its redirects and retries, after which nothing more is begun; waiting for its turn is not counted.</summary>
    public TimeSpan Patience => (Retries + 1) * (Timeout + LongestDelay);

    /// <summary>
    /// What a check of so many addresses never exceeds. Whenever one waits for its turn, as many as may are being asked; and when none waits,
    /// all that are left end within their patience. Pauses come on top, and so does a delay that began within the patience.
    /// </summary>
    public TimeSpan LongestRun(int addresses)
    {
        var atLeast = Math.Min(PerHost, AtOnce);
        var rounds = 1 + (addresses + atLeast - 1) / atLeast;
        return rounds * (Patience + LongestDelay) + (double)addresses * (MostHops + 1) * (Retries + 1) * Pause;
    }
}

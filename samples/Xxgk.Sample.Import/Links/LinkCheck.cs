namespace Xxgk.Samples.Import.Links;

/// <summary>Visits addresses, each once, and tells what was found (链接核查). Nothing else is visited but where their redirects lead.</summary>
internal sealed class LinkCheck(HttpMessageInvoker invoker, LinkSettings settings, TimeProvider time)
{
    /// <summary>What was found at each address. It ends within <see cref="LinkSettings.LongestRun"/>.</summary>
    /// <param name="addresses">The addresses; one that is named several times is visited once.</param>
    /// <param name="progress">Told how much is done, from 0 to 1.</param>
    /// <param name="cancellation">Ends the check without a result.</param>
    public async Task<IReadOnlyDictionary<Uri, LinkOutcome>> RunAsync(IEnumerable<Uri> addresses, IProgress<double> progress, CancellationToken cancellation)
    {
        using var turns = new Turns(settings, time);
        Uri[] targets = [.. addresses.Distinct()];
        var done = 0;
        var outcomes = await Task.WhenAll(targets.Select(async target =>
        {
            var outcome = await new LinkVisit(invoker, turns, settings, time).RunAsync(target, cancellation).ConfigureAwait(false);
            progress.Report((double)Interlocked.Increment(ref done) / targets.Length);
            return outcome;
        })).ConfigureAwait(false);
        return targets.Zip(outcomes).ToDictionary(pair => pair.First, pair => pair.Second);
    }
}

using System.Security.Cryptography.X509Certificates;
using Xxgk.Samples.Import.Links;

namespace Xxgk.Samples.Import.Tests.Links;

/// <summary>Runs a check as the verb does.</summary>
internal static class Checking
{
    public static LinkSettings Usual { get; } = new() { Pause = TimeSpan.Zero, PerHost = 8 };

    public static async Task<LinkOutcome> Of(string address, LinkSettings? settings = null, X509Certificate2Collection? roots = null, TimeProvider? time = null) =>
        (await All([address], settings, roots, time)).Single();

    public static async Task<IReadOnlyList<LinkOutcome>> All(IEnumerable<string> addresses, LinkSettings? settings = null, X509Certificate2Collection? roots = null, TimeProvider? time = null)
    {
        settings ??= Usual;
        using var invoker = new HttpMessageInvoker(new LinkHandler(settings, roots));
        var check = new LinkCheck(invoker, settings, time ?? new HastyTime());
        Uri[] targets = [.. addresses.Select(address => WebAddress.TryRead(address, out var target) ? target : throw new ArgumentException(address, nameof(addresses)))];
        var outcomes = await check.RunAsync(targets, new Untold(), CancellationToken.None);
        return [.. targets.Select(target => outcomes[target])];
    }

    private sealed class Untold : IProgress<double>
    {
        public void Report(double value)
        {
            // Nobody looks.
        }
    }
}

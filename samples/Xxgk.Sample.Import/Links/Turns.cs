using System.Collections.Concurrent;

namespace Xxgk.Samples.Import.Links;

/// <summary>Whose turn it is: so many requests at once to a host and in all, and a pause between two to one host.</summary>
internal sealed class Turns(LinkSettings settings, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim all = new(settings.AtOnce);
    private readonly ConcurrentDictionary<string, Host> hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for a turn; it lasts until it is disposed of.</summary>
    public async Task<IDisposable> TakeAsync(Uri address, CancellationToken cancellation)
    {
        // Ports are not told apart: it is the machine that is to be spared.
        var host = hosts.GetOrAdd(address.IdnHost, _ => new(settings.PerHost));
        await host.Places.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await StartAsync(host, cancellation).ConfigureAwait(false);
            return new Turn(this, host);
        }
        catch
        {
            host.Places.Release();
            throw;
        }
    }

    public void Dispose()
    {
        all.Dispose();
        foreach (var host in hosts.Values)
        {
            host.Places.Dispose();
        }
    }

    // Who waits for a pause keeps nobody else from a place among all; who has one never waits for anything but the answer.
    private async Task StartAsync(Host host, CancellationToken cancellation)
    {
        while (true)
        {
            if (host.Left(time, settings.Pause) is { Ticks: > 0 } left)
            {
                await Task.Delay(left, time, cancellation).ConfigureAwait(false);
            }

            await all.WaitAsync(cancellation).ConfigureAwait(false);
            if (host.TryStart(time, settings.Pause))
            {
                return;
            }

            all.Release();
        }
    }

    private sealed class Host(int places)
    {
        private readonly Lock gate = new();
        private long? last;

        public SemaphoreSlim Places { get; } = new(places);

        public TimeSpan Left(TimeProvider time, TimeSpan pause)
        {
            lock (gate)
            {
                return last is { } start ? pause - time.GetElapsedTime(start) : TimeSpan.Zero;
            }
        }

        public bool TryStart(TimeProvider time, TimeSpan pause)
        {
            lock (gate)
            {
                if (Left(time, pause) > TimeSpan.Zero)
                {
                    return false;
                }

                last = time.GetTimestamp();
                return true;
            }
        }
    }

    private sealed class Turn(Turns turns, Host host) : IDisposable
    {
        public void Dispose()
        {
            turns.all.Release();
            host.Places.Release();
        }
    }
}

using System.Collections.Concurrent;

namespace Xxgk.Samples.Import.Links;

/// <summary>Whose turn it is: so many requests at once to a host and in all, and a pause between two to one host.</summary>
internal sealed class Turns(LinkSettings settings, TimeProvider time) : IDisposable
{
    // So many attempts in a row without an answer in time, and a host is taken to be down.
    private const int SilentAfter = 10;

    private readonly SemaphoreSlim all = new(settings.AtOnce);
    private readonly ConcurrentDictionary<string, Host> hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for a turn; it lasts until it is disposed of.</summary>
    public async Task<IDisposable> TakeAsync(Uri address, CancellationToken cancellation)
    {
        var host = HostOf(address);
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

    /// <summary>
    /// Whether a host has not answered for some time: nothing there is tried again then, until it answers, so that a dead site of many
    /// addresses does not hold up the check for hours.
    /// </summary>
    public bool IsSilent(Uri address) => HostOf(address).Silences >= SilentAfter;

    /// <summary>Tells of an attempt whether there was no answer in time. A connection that is refused costs no time, and may be tried again.</summary>
    public void Tell(Uri address, bool isSilent) => HostOf(address).Tell(isSilent);

    public void Dispose()
    {
        all.Dispose();
        foreach (var host in hosts.Values)
        {
            host.Places.Dispose();
        }
    }

    // Ports are not told apart: it is the machine that is to be spared.
    private Host HostOf(Uri address) => hosts.GetOrAdd(address.IdnHost, _ => new(settings.PerHost));

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
        private int silences;

        public SemaphoreSlim Places { get; } = new(places);

        public int Silences => Volatile.Read(ref silences);

        public void Tell(bool isSilent)
        {
            if (isSilent)
            {
                Interlocked.Increment(ref silences);
            }
            else
            {
                Volatile.Write(ref silences, 0);
            }
        }

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

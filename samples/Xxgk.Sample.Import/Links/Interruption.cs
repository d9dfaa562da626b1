using System.Runtime.InteropServices;

namespace Xxgk.Samples.Import.Links;

/// <summary>Ends a long job when the user or the system asks for it, so that it ends in order and leaves nothing half done (中断).</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration[] signals;

    public Interruption() => signals = [PosixSignalRegistration.Create(PosixSignal.SIGINT, End), PosixSignalRegistration.Create(PosixSignal.SIGTERM, End)];

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        foreach (var signal in signals)
        {
            signal.Dispose();
        }

        source.Dispose();
    }

    private void End(PosixSignalContext signal)
    {
        signal.Cancel = true;
        source.Cancel();
    }
}

namespace Xxgk.Samples.Hosts;

/// <summary>The exit statuses that other programs rely on, written down a second time: a change of the host's is a change for them.</summary>
internal static class ExitStatus
{
    public const int Done = 0;
    public const int FindingsOfErrorSeverity = 1;
    public const int BadInput = 2;
}

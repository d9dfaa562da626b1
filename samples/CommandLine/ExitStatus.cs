namespace Xxgk.Samples;

/// <summary>The exit statuses that other programs rely on (退出状态).</summary>
internal static class ExitStatus
{
    /// <summary>Done; that a calendar does not cover a question is an answer too.</summary>
    public const int Done = 0;

    /// <summary>Done, and there are findings of error severity (应整改); only where the caller asks for strictness.</summary>
    public const int FindingsOfErrorSeverity = 1;

    /// <summary>Bad input, or wrong usage.</summary>
    public const int BadInput = 2;
}

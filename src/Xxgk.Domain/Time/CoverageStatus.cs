namespace Xxgk;

/// <summary>How far the holiday notices cover an answer (节假日安排通知对答案的覆盖程度).</summary>
public enum CoverageStatus
{
    /// <summary>A notice that is not known would be needed; there is no answer (未覆盖).</summary>
    NotCovered = 0,

    /// <summary>The notices that are known give the answer (已覆盖).</summary>
    Covered,

    /// <summary>The notices that are known give the answer, and the next one may still change it (已覆盖，可能调整).</summary>
    Provisional,

    /// <summary>A guess by Monday to Friday, from a calendar asked for by name (推测).</summary>
    Guessed,
}

using Xxgk.Auditing;

namespace Xxgk.Samples.Verbs;

/// <summary>A file and what its audit came to.</summary>
/// <param name="Path">The path as it was given.</param>
/// <param name="Result">The result.</param>
/// <param name="Suppressions">The suppressions that the audit knew.</param>
internal sealed record AuditedFile(string Path, AuditResult Result, IReadOnlyList<Suppression> Suppressions)
{
    /// <summary>Why a finding was set aside.</summary>
    public string ReasonOf(AuditFinding finding) => Suppressions.First(one => string.Equals(one.Fingerprint, finding.Fingerprint, StringComparison.Ordinal)).Reason;
}

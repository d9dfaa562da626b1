using Ardalis.GuardClauses;
using Xxgk.Requests;

namespace Xxgk.Auditing;

/// <summary>What is known beside a report's text (审核依据资料): its period, the school's register, suppressions.</summary>
public sealed class AuditInput
{
    internal static AuditInput Nothing { get; } = new();

    /// <summary>The period that the report speaks of (报告期); null where only the text tells it.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The school's register, whose declared counts the figures are compared with (台账); null where there is none.</summary>
    public DisclosureRegister? Register { get; init; }

    /// <summary>The statement of the period's requests, which counts before the declared ones do (依申请公开统计); null where there is no ledger.</summary>
    public RequestStatistics? Requests { get; init; }

    /// <summary>Findings that people have looked at and set aside (已排除的发现).</summary>
    /// <exception cref="ArgumentNullException">The list or one of its elements is null.</exception>
    public IReadOnlyList<Suppression> Suppressions { get; init => field = Guard.Against.NullWithin(value); } = [];
}

using Ardalis.GuardClauses;
using Xxgk.Requests;

namespace Xxgk.Reporting;

/// <summary>What a report is written from (年度报告所据事实).</summary>
public sealed class AnnualReportFacts
{
    /// <summary>What a report is written from (年度报告所据事实).</summary>
    /// <param name="institution">The school.</param>
    /// <param name="period">The period.</param>
    /// <param name="register">The register.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public AnnualReportFacts(Institution institution, ReportingPeriod period, DisclosureRegister register)
    {
        Institution = Guard.Against.Null(institution);
        Period = Guard.Against.Null(period);
        Register = Guard.Against.Null(register);
    }

    /// <summary>The school (学校).</summary>
    public Institution Institution { get; }

    /// <summary>The period (报告期).</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The register of what was disclosed, with the declared counts (台账).</summary>
    public DisclosureRegister Register { get; }

    /// <summary>The ledger of requests (依申请公开台账); null where none is supplied, which is not the same as a ledger without requests.</summary>
    public RequestFacts? Requests { get; init; }

    /// <summary>What people have written (文字材料); nothing unless set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ReportNarrative Narrative { get; init => field = Guard.Against.Null(value); } = ReportNarrative.Empty;

    /// <summary>Admissions item by item (招生考试信息明细); null where it is not supplied.</summary>
    public ReportAnnex? Admissions { get; init; }

    /// <summary>Finance item by item (财务、资产及收费信息明细); null where it is not supplied.</summary>
    public ReportAnnex? Finance { get; init; }

    /// <summary>The table of the checklist's items (清单事项公开情况表); null where it is not supplied.</summary>
    public ReportAnnex? Annex { get; init; }
}

using Ardalis.GuardClauses;
using NodaTime;
using Xxgk.Requests;

namespace Xxgk;

/// <summary>What one school supplies to be evaluated (学校提供的事实): who it is and does, what it declares, what it has disclosed.</summary>
public sealed class SchoolFacts
{
    /// <summary>The facts of a school (学校事实).</summary>
    /// <param name="institution">The institution.</param>
    /// <param name="period">The period that the facts are about.</param>
    /// <param name="register">The register of what was disclosed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public SchoolFacts(Institution institution, ReportingPeriod period, DisclosureRegister register)
    {
        Institution = Guard.Against.Null(institution);
        Period = Guard.Against.Null(period);
        Register = Guard.Against.Null(register);
    }

    /// <summary>The institution (学校).</summary>
    public Institution Institution { get; }

    /// <summary>The period that the facts are about (报告期).</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The day at which the facts are to be looked at; null if the source names none (核对截止日).</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The register (台账).</summary>
    public DisclosureRegister Register { get; }

    /// <summary>The school's own catalogue; null if none is supplied (信息公开目录).</summary>
    public DisclosureCatalogue? Catalogue { get; init; }

    /// <summary>What the school declares: nothing in the period, not applicable (情况说明).</summary>
    /// <exception cref="ArgumentNullException">The list or one of them is null.</exception>
    public IReadOnlyList<Declaration> Declarations { get; init => field = Guard.Against.NullWithin(value); } = [];

    /// <summary>When the report on the period was signed, published and filed (年度报告日期).</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ReportDates Report { get; init => field = Guard.Against.Null(value); } = ReportDates.NotStated;

    /// <summary>Consultations of staff and students before a decision (公开征求意见).</summary>
    /// <exception cref="ArgumentNullException">The list or one of them is null.</exception>
    public IReadOnlyList<Consultation> Consultations { get; init => field = Guard.Against.NullWithin(value); } = [];

    /// <summary>The school's requests for information (依申请公开); null if none are supplied, which is not the same as a ledger without requests.</summary>
    public RequestFacts? Requests { get; init; }

    /// <summary>
    /// Where the ledger of requests is, where the school's file names it and does not hold it (台账文件): a path relative to that file, 1 to
    /// 2,000 characters. A host reads it; the library reads no file by name.
    /// </summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? LedgerPath { get; init => field = Guard.Against.NotTextOrNull(value, 2_000); }

    /// <summary>The same facts with a ledger of requests (补充依申请公开台账), as a host has read it from <see cref="LedgerPath"/>.</summary>
    /// <param name="requests">The requests.</param>
    /// <exception cref="ArgumentNullException">The requests are null.</exception>
    public SchoolFacts With(RequestFacts requests) => Copy(Register, Guard.Against.Null(requests));

    /// <summary>The same facts with another register (更换台账), as a host has imported or completed it.</summary>
    /// <param name="register">The register.</param>
    /// <exception cref="ArgumentNullException">The register is null.</exception>
    public SchoolFacts With(DisclosureRegister register) => Copy(register, Requests);

    private SchoolFacts Copy(DisclosureRegister register, RequestFacts? requests) => new(Institution, Period, register)
    {
        AsOf = AsOf,
        Catalogue = Catalogue,
        Declarations = Declarations,
        Report = Report,
        Consultations = Consultations,
        Requests = requests,
        LedgerPath = LedgerPath,
    };
}

/// <summary>The days of a report (年度报告日期). Signing is not publishing, and filing has a day of its own.</summary>
/// <param name="SignedOn">The day on which it is signed; null if not stated (落款日期).</param>
/// <param name="PublishedOn">The day on which it was published; null if not stated (公开日期).</param>
/// <param name="FiledOn">The day on which it was filed with the superior bodies; null if not stated (报送日期).</param>
public sealed record ReportDates(PartialDate? SignedOn, PartialDate? PublishedOn, PartialDate? FiledOn)
{
    /// <summary>Nothing is stated (均未说明).</summary>
    public static ReportDates NotStated { get; } = new(null, null, null);
}

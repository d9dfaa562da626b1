using NodaTime;

namespace Xxgk.Auditing;

/// <summary>A school year (学年): 2020-2021学年.</summary>
public sealed class AcademicYearClaim : Claim
{
    internal AcademicYearClaim(ReportText text, Stretch stretch, AcademicYear year)
        : base(text, stretch) => Year = year;

    /// <summary>The school year (学年).</summary>
    public AcademicYear Year { get; }
}

/// <summary>A day or a month (日期): 2021年8月31日, 2021年8月.</summary>
public sealed class DateClaim : Claim
{
    internal DateClaim(ReportText text, Stretch stretch, PartialDate date)
        : base(text, stretch) => Date = date;

    /// <summary>The date (日期).</summary>
    public PartialDate Date { get; }
}

/// <summary>From a day to a day (起止日期).</summary>
public sealed class PeriodClaim : Claim
{
    internal PeriodClaim(ReportText text, Stretch stretch, LocalDate start, LocalDate end, bool isOfReport)
        : base(text, stretch) => (Start, End, IsOfReport) = (start, end, isOfReport);

    /// <summary>The first day (起始日).</summary>
    public LocalDate Start { get; }

    /// <summary>The last day (截止日); before the first where the text says so.</summary>
    public LocalDate End { get; }

    /// <summary>Whether it is the time that the report speaks of (是否为报告期).</summary>
    public bool IsOfReport { get; }
}

/// <summary>The report's own date, at its end (落款日期).</summary>
public sealed class OwnDateClaim : Claim
{
    internal OwnDateClaim(ReportText text, Stretch stretch, LocalDate date)
        : base(text, stretch) => Date = date;

    /// <summary>The day (日期).</summary>
    public LocalDate Date { get; }
}

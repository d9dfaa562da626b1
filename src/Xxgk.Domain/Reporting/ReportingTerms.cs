namespace Xxgk.Reporting;

/// <summary>By when the annual report is due, day by day of the law (年度报告公开时限).</summary>
/// <remarks>
/// It is the end of October (每年10月底前): a fixed date, which does not move when it is a rest day. That article 24 of the Measures is the one
/// on annual reports is confirmed, its words are not; those of the notice of 2014 are.
/// </remarks>
public static class ReportingTerms
{
    /// <summary>By when the report on the year before is to be public (年度报告公开期限): 31 October of each year.</summary>
    public static Dated<TimeLimit> ToPublish { get; } = new(
        new DatedRow<TimeLimit>(new(2010, 9, 1), TimeLimit.EachYearBy(10, 31), Instruments.Measures.Article(24)),
        new DatedRow<TimeLimit>(new(2014, 7, 25), TimeLimit.EachYearBy(10, 31), Instruments.ChecklistNotice2014.Part(3)));
}

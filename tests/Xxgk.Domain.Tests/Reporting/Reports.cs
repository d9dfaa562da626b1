using Xxgk.Reporting;
using Xxgk.Requests;

namespace Xxgk.Domain.Tests.Reporting;

/// <summary>A school and what its report is written from.</summary>
internal static class Reports
{
    public static ReportingPeriod Period { get; } = ReportingPeriod.Parse("2020-2021");

    public static Institution School(string name = "甲大学") => new(name, new(InstitutionKind.University))
    {
        Contact = new() { Office = "学校办公室", Address = "某市某路1号", Postcode = "000000", Telephone = "000-00000000", Email = "xxgk@example.com" },
    };

    public static DisclosureRegister Register(params (string? Channel, string Quantity, bool? InTotal)[] counts) => DisclosureRegister.Of(
        [], RegisterSource.Complete, counts.Select(count => new DeclaredCount(DeclaredSubject.DisclosedItems, Quantity.Parse(count.Quantity))
        {
            Channel = count.Channel is null ? null : Channel.Parse(count.Channel),
            BelongsToTotal = count.InTotal,
        }));

    public static ReportNarrative Narrative(string text = "已写明。") => new()
    {
        Overview = [text],
        Training = [text],
        Appraisal = [text],
        Disclosure = [text],
        Admissions = [text],
        Finance = [text],
        Requests = [text],
        Appraisals = [new(AppraisalBody.StaffAndStudents, text, Quantity.Parse("120人")), new(AppraisalBody.Society, text, Quantity.Parse("30余人"))],
        Practice = [text],
        Problems = [text],
        Improvements = [text],
        Other = ["无。"],
        OwnRules = ["《甲大学信息公开实施细则》"],
        PublishedAt = "https://www.example.com/report.html",
        SignedOn = new(2021, 10, 28),
        Before = new Dictionary<string, Quantity>(StringComparer.Ordinal) { ["disclosed.total"] = Quantity.Parse("900条") },
    };

    public static ReportAnnex Annex(string title = "清单事项公开情况表") =>
        new(title, ["序号", "公开事项", "栏目链接"], [[ReportCell.Of("1"), ReportCell.Of(title), ReportCell.Link("https://www.example.com/1")]]);

    /// <summary>Nothing is missing in it, and nothing happened in its year.</summary>
    public static AnnualReportFacts Whole(string text = "已写明。") =>
        new(School(), Period, Register((null, "1000条", null), ("schoolWebsite", "700条", true), ("newMedia:抖音", "300条", true)))
        {
            Narrative = Narrative(text),
            Requests = new RequestFacts(new RequestLedger([])),
            Annex = Annex(),
        };

    public static AnnualReport Build(AnnualReportFacts facts) => new AnnualReportBuilder(WorkingCalendar.National).Build(facts);
}

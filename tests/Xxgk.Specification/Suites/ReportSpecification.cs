using Xxgk.Auditing;
using Xxgk.Reporting;

namespace Xxgk.Specification;

/// <summary>What a school's own rendering of the annual report must keep (年度报告规约): a template, a printer, a page.</summary>
public abstract class ReportSpecification : SpecificationSuite
{
    private static readonly ReportAuditor Auditor = new([.. AuditRules.All, .. ChecklistAuditRules.All]);

    /// <summary>The report as the text that a reader sees, plain or in Markdown (输出文本).</summary>
    /// <param name="report">The report.</param>
    protected abstract Task<string> WriteAsync(AnnualReport report);

    /// <summary>Nothing that the audit knows as an error is in it (输出的报告审核无差错).</summary>
    /// <param name="given">What the report is written from.</param>
    [SpecificationProperty]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第三部分")]
    public virtual async Task The_report_audits_clean(ReportCase given)
    {
        var text = await WriteAsync((given ?? throw new ArgumentNullException(nameof(given))).Report).ConfigureAwait(false);
        var found = Auditor.Audit(ReportText.Of(text), new AuditInput { Period = given.Facts.Period, Register = given.Facts.Register })
            .Findings.FirstOrDefault(finding => finding.Severity > Severity.Note);
        Expect(found is null, found is null ? string.Empty : FormattableString.Invariant($"Nothing is expected to be found; {found.Code} is at line {found.Place.Line} ('{found.Expression}'): {found.Message.English}"));
    }

    /// <summary>Every figure of the model stands in the text (模型中的数据均写入正文).</summary>
    /// <param name="given">What the report is written from.</param>
    [SpecificationProperty]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第三部分")]
    public virtual async Task Every_figure_stands_in_the_text(ReportCase given)
    {
        var report = (given ?? throw new ArgumentNullException(nameof(given))).Report;
        var text = await WriteAsync(report).ConfigureAwait(false);
        var lacking = report.Figures.FirstOrDefault(figure => !text.Contains(figure.Quantity.ToString()));
        Expect(lacking is null, $"The figure {lacking} is expected in the text.");
    }

    /// <summary>The parts stand in the order that the notices ask for (各部分齐全且次序不变).</summary>
    /// <param name="given">What the report is written from.</param>
    [SpecificationProperty]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第三部分")]
    public virtual async Task The_parts_stand_in_their_order(ReportCase given)
    {
        var report = (given ?? throw new ArgumentNullException(nameof(given))).Report;
        var lines = (await WriteAsync(report).ConfigureAwait(false)).Split('\n').Select(line => line.Trim().TrimStart('#').Trim()).ToList();
        var at = -1;
        foreach (var section in report.Sections)
        {
            var next = lines.FindIndex(at + 1, line => line.EndsWith(section.Kind.ToWording().Chinese, StringComparison.Ordinal));
            Expect(next > at, $"A heading '{section.Kind.ToWording().Chinese}' is expected after line {at + 1}.");
            at = next;
        }
    }

    /// <summary>No name, telephone number, address or identity-card number of an applicant is in it (申请人个人信息不得写入报告).</summary>
    /// <param name="given">What the report is written from.</param>
    [SpecificationProperty]
    [Provision("《高等学校信息公开办法》第十条第（三）项")]
    public virtual async Task No_applicant_is_named(ReportCase given)
    {
        var facts = (given ?? throw new ArgumentNullException(nameof(given))).Facts;
        var text = await WriteAsync(given.Report).ConfigureAwait(false);
        var told = (facts.Requests?.Applicants.Values ?? [])
            .SelectMany(applicant => new[] { applicant.Name, applicant.Phone, applicant.Email, applicant.IdNumber, applicant.Address })
            .FirstOrDefault(datum => datum is not null && text.Contains(datum));
        Expect(told is null, $"No applicant's data are expected in the report; it tells '{told}'.");
    }
}

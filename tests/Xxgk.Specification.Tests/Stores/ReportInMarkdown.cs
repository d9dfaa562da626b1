using Xxgk.Reporting;

namespace Xxgk.Specification.Tests.Stores;

/// <summary>The suite over the library's own writer.</summary>
public class ReportInMarkdown : ReportSpecification
{
    protected override Task<string> WriteAsync(AnnualReport report) => Task.FromResult(MarkdownReportWriter.Write(report.ToDocument()));
}

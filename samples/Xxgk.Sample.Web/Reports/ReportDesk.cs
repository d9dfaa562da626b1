using System.Text;
using Xxgk.Auditing;
using Xxgk.Reporting;
using Xxgk.Samples.Web.Accounts;
using Xxgk.Samples.Web.Desk;
using Xxgk.Samples.Web.Storage;

namespace Xxgk.Samples.Web.Reports;

/// <summary>A draft of an annual report: the report, its text, and what the auditor says of it.</summary>
public sealed record ReportDraft(AnnualReport Report, string Text, AuditResult Audit, ReportNarrative Narrative, int Version);

/// <summary>The annual report from draft to publication (年度报告编制).</summary>
public sealed class ReportDesk(PortalDbContext database, Statements statements, AnnualReportBuilder builder, ReportAuditor auditor, ZonedClock clock)
{
    public async Task<ReportDraft> DraftAsync(ReportingPeriod period, ReportNarrative? unsaved, CancellationToken stop)
    {
        var row = await database.Narratives.AsNoTracking().SingleOrDefaultAsync(known => known.Period == period, stop);
        var narrative = unsaved ?? (row is null ? ReportNarrative.Empty : Read(row.Json));
        var standing = await statements.OfAsync(period, stop);
        var report = builder.Build(new(standing.Facts.Institution, period, standing.Facts.Register)
        {
            Requests = standing.Facts.Requests,
            Narrative = narrative,
            Admissions = ChecklistAnnex.AdmissionsOf(standing.Statement),
            Finance = ChecklistAnnex.FinanceOf(standing.Statement),
            Annex = ChecklistAnnex.Of(standing.Statement),
        });
        var text = MarkdownReportWriter.Write(report.ToDocument());
        var audit = auditor.Audit(ReportText.Of(text), new() { Period = period, Register = standing.Facts.Register, Requests = standing.Requests });
        return new(report, text, audit, narrative, row?.Version ?? 0);
    }

    public async Task<DeskAnswer> SaveAsync(ReportingPeriod period, ReportNarrative narrative, int version, Worker worker, CancellationToken stop)
    {
        if (!worker.IsOffice)
        {
            return DeskAnswer.Missing;
        }

        var json = Write(narrative);
        var loaded = NarrativeFile.Read(Encoding.UTF8.GetBytes(json));
        if (!loaded.Succeeded)
        {
            return DeskAnswer.Refused(loaded.Problems.Select(problem => problem.Message));
        }

        var row = await database.Narratives.SingleOrDefaultAsync(known => known.Period == period, stop);
        if ((row?.Version ?? 0) != version)
        {
            return DeskAnswer.Conflict;
        }

        if (row is null)
        {
            database.Narratives.Add(new() { Period = period, Json = json, Version = 1 });
        }
        else
        {
            row.Json = json;
        }

        try
        {
            await database.SaveChangesAsync(stop);
            return DeskAnswer.Done(period.ToString());
        }
        catch (DbUpdateException)
        {
            return DeskAnswer.Conflict;
        }
    }

    /// <summary>Publishes the report as it stands; an earlier one of the same year stays beside it.</summary>
    public async Task<DeskAnswer> PublishAsync(ReportingPeriod period, int version, bool findingsRead, Worker worker, CancellationToken stop)
    {
        if (!worker.IsOffice)
        {
            return DeskAnswer.Missing;
        }

        var draft = await DraftAsync(period, null, stop);
        if (draft.Version != version)
        {
            return DeskAnswer.Conflict;
        }

        if (!findingsRead && draft.Audit.Findings.Any(finding => finding.Severity > Severity.Note))
        {
            return DeskAnswer.Refused(Wording.Of("审核发现有应整改或者核实的问题；仍要公布的，请勾选确认。", "The audit found what needs mending or checking. To publish nevertheless, confirm that it was read."));
        }

        var document = draft.Report.ToDocument();
        using var json = new MemoryStream();
        ReportJson.Write(draft.Report, json);
        database.Reports.Add(new()
        {
            Period = period,
            Title = draft.Report.Title,
            Html = HtmlReportWriter.WriteContent(document),
            Json = Encoding.UTF8.GetString(json.ToArray()),
            PublishedOn = clock.GetCurrentDate(),
            PublishedBy = worker.Name,
        });
        await database.SaveChangesAsync(stop);
        return DeskAnswer.Done(period.ToString());
    }

    private static ReportNarrative Read(string json) => NarrativeFile.Read(Encoding.UTF8.GetBytes(json)) is var loaded && loaded.TryGetValue(out var narrative)
        ? narrative!
        : throw new InvalidDataException("The texts of a report are damaged.");

    private static string Write(ReportNarrative narrative)
    {
        using var stream = new MemoryStream();
        NarrativeFile.Write(narrative, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}

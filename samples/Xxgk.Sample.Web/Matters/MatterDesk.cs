using System.Globalization;
using Xxgk.Requests;
using Xxgk.Samples.Web.Accounts;
using Xxgk.Samples.Web.Desk;
using Xxgk.Samples.Web.Records;
using Xxgk.Samples.Web.Requests;
using Xxgk.Samples.Web.Storage;
using Xxgk.Samples.Web.Text;

namespace Xxgk.Samples.Web.Matters;

/// <summary>Corrections and queries go to the office, complaints to supervision and to no one else.</summary>
public sealed class MatterDesk(PortalDbContext database, ZonedClock clock)
{
    /// <summary>What the public may write through the portal.</summary>
    public static IReadOnlyList<RelatedMatterKind> Kinds { get; } = [RelatedMatterKind.PublicCorrection, RelatedMatterKind.Query, RelatedMatterKind.Complaint];

    public IQueryable<RelatedRow> VisibleTo(Worker worker)
    {
        var (hearsComplaints, isOffice) = (worker.Has(Roles.Supervision), worker.IsOffice);
        return database.Related.Where(row => row.Kind == RelatedMatterKind.Complaint ? hearsComplaints : isOffice);
    }

    public Task<RelatedRow?> FindAsync(string id, Worker worker, CancellationToken stop) => VisibleTo(worker).SingleOrDefaultAsync(row => row.Id == id, stop);

    public async Task<(DeskAnswer Answer, string? Code)> SubmitAsync(MatterForm form, CancellationToken stop)
    {
        if (!Kinds.Contains(form.Kind))
        {
            return (DeskAnswer.Refused(Wording.Of("请选择类别。", "Choose what it is.")), null);
        }

        if (TypedText.Paragraphs(form.Text) is not { } text)
        {
            return (DeskAnswer.Refused(Wording.Of("请填写内容。", "Say what it is about.")), null);
        }

        var recordId = form.RecordId is { Length: > 0 } id && await database.Records.AnyAsync(row => row.Id == id && row.IsLive, stop) ? id : null;
        var code = await database.AddNumberedAsync(
            async attempt =>
            {
                var today = clock.GetCurrentDate();
                var number = await database.Related.CountAsync(stop) + attempt;
                var drawn = ReceiptCode.Draw();
                database.Related.Add(new()
                {
                    Matter = new(string.Create(CultureInfo.InvariantCulture, $"yj-{today.Year:0000}-{number:0000}"), form.Kind, today),
                    RecordId = recordId,
                    Text = text,
                    Contact = TypedText.Line(form.Contact),
                    CodeDigest = ReceiptCode.Digest(drawn),
                });
                return drawn;
            },
            stop);
        return (DeskAnswer.Done(code), code);
    }

    public async Task<RelatedRow?> FindByCodeAsync(string? code, CancellationToken stop)
    {
        if (!ReceiptCode.LooksLikeOne(code))
        {
            return null;
        }

        var digest = ReceiptCode.Digest(code!);
        return await database.Related.AsNoTracking().SingleOrDefaultAsync(row => row.CodeDigest == digest, stop);
    }

    /// <summary>Decides a matter; whether an outcome fits, the library's procedure says.</summary>
    public async Task<DeskAnswer> DecideAsync(string id, int version, RelatedOutcome outcome, string? answer, Worker worker, CancellationToken stop)
    {
        if (await FindAsync(id, worker, stop) is not { } row)
        {
            return DeskAnswer.Missing;
        }

        if (row.Version != version)
        {
            return DeskAnswer.Conflict;
        }

        var outcomes = RelatedProcedure.Of(row.Kind).Outcomes;
        if (outcome == RelatedOutcome.Pending || !outcomes.Contains(outcome))
        {
            return DeskAnswer.Refused(Wording.Of("这类事项没有这种处理结果。", "Such a matter has no such outcome."));
        }

        if (TypedText.Paragraphs(answer) is not { } given)
        {
            return DeskAnswer.Refused(Wording.Of("请填写答复内容。", "Write the answer."));
        }

        var today = clock.GetCurrentDate();
        row.Matter = new(row.Matter.Id, row.Matter.Kind, row.Matter.ReceivedOn)
        {
            Subject = row.Matter.Subject,
            RequestId = row.Matter.RequestId,
            EnteredOn = row.Matter.EnteredOn,
            AnsweredBy = row.Matter.AnsweredBy,
            Outcome = outcome,
            DecidedOn = today,
            DecidedBy = row.Kind == RelatedMatterKind.Complaint ? "监督部门" : "信息公开办公室",
            CorrectedOn = outcome == RelatedOutcome.Corrected ? today : null,
        };
        row.Answer = given;
        return await database.SaveAsync(id, stop);
    }
}

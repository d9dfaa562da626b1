using System.Security.Cryptography;
using Xxgk.Samples.Web.Accounts;
using Xxgk.Samples.Web.Desk;
using Xxgk.Samples.Web.Security;
using Xxgk.Samples.Web.Storage;

namespace Xxgk.Samples.Web.Records;

/// <summary>The files of a record: added to a draft, shown when it is published.</summary>
public sealed class AttachmentDesk(PortalDbContext database, RecordDesk records, IClock clock)
{
    private const int MostFiles = 20;

    public async Task<DeskAnswer> AddAsync(string id, IFormFile? file, Worker worker, CancellationToken stop)
    {
        if (!worker.MayFile || await records.FindAsync(id, worker, stop) is not { } row)
        {
            return DeskAnswer.Missing;
        }

        if (row.Stage is not (RecordStage.Draft or RecordStage.Returned))
        {
            return DeskAnswer.Refused(Wording.Of("只有草稿和退回的记录可以添加附件；已发布的，请先修改。", "Files are added to a draft; edit a published record first."));
        }

        if (file is null || file.Length > UploadRules.LargestFile * 1024 * 1024)
        {
            return DeskAnswer.Refused(Wording.Of($"请选择文件，不超过{UploadRules.LargestFile}兆字节。", $"Choose a file of {UploadRules.LargestFile} MB at most."));
        }

        if (await database.Attachments.CountAsync(known => known.RecordNumber == row.Number, stop) >= MostFiles)
        {
            return DeskAnswer.Refused(Wording.Of($"一条记录至多{MostFiles}个附件。", $"A record has {MostFiles} files at most."));
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, stop);
        var content = bytes.ToArray();
        if (UploadRules.Check(file.FileName, content, out var problem) is not var (name, contentType))
        {
            return DeskAnswer.Refused(problem);
        }

        database.Attachments.Add(new()
        {
            RecordNumber = row.Number,
            Name = name,
            ContentType = contentType,
            Sha256 = Convert.ToHexString(SHA256.HashData(content)),
            Length = content.Length,
            Content = content,
            AddedAt = clock.GetCurrentInstant(),
        });
        row.ChangedAt = clock.GetCurrentInstant();
        await database.SaveChangesAsync(stop);
        return DeskAnswer.Done(id);
    }
}

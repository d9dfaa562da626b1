using System.Globalization;
using Xxgk.Samples.Web.Accounts;
using Xxgk.Samples.Web.Desk;
using Xxgk.Samples.Web.Integration;
using Xxgk.Samples.Web.Search;
using Xxgk.Samples.Web.Storage;
using Xxgk.Samples.Web.Text;

namespace Xxgk.Samples.Web.Records;

/// <summary>All that is done with records, each in one transaction with its audit entry.</summary>
public sealed class RecordDesk(PortalDbContext database, RegisterStore register, PersonalDataCheck check, XxgkOptions options, ZonedClock clock)
{
    /// <summary>The records that an account may see at its desk: a department sees its own.</summary>
    public IQueryable<RecordRow> VisibleTo(Worker worker) =>
        worker.SeesAllRecords ? database.Records : database.Records.Where(row => row.Department == worker.Department);

    public Task<RecordRow?> FindAsync(string id, Worker worker, CancellationToken stop) => VisibleTo(worker).SingleOrDefaultAsync(row => row.Id == id, stop);

    public async Task<DeskAnswer> CreateAsync(RecordForm form, Worker worker, CancellationToken stop)
    {
        if (!worker.MayFile)
        {
            return DeskAnswer.Missing;
        }

        var id = await NextIdAsync(stop);
        form.Department = worker.IsOffice ? form.Department ?? worker.Department : worker.Department;
        var (record, reader) = await ReadAsync(id, form, null, stop);
        if (record is null)
        {
            return DeskAnswer.Refused(reader.Problems);
        }

        var row = new RecordRow
        {
            Record = record,
            Text = TextOf(form),
            NoticeTerm = reader.TermOf(form.NoticeTerm),
            Stage = RecordStage.Draft,
            ChangedAt = clock.GetCurrentInstant(),
        };
        await using var transaction = await database.Database.BeginTransactionAsync(stop);
        database.Records.Add(row);
        await database.SaveChangesAsync(stop);
        Index(row);
        await database.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return DeskAnswer.Done(id);
    }

    /// <summary>Changes a draft, or begins the revision of what is published: the column shows the old text until the new one is.</summary>
    public async Task<DeskAnswer> EditAsync(string id, RecordForm form, Worker worker, CancellationToken stop)
    {
        if (!worker.MayFile || await FindAsync(id, worker, stop) is not { } row)
        {
            return DeskAnswer.Missing;
        }

        if (row.Stage is not (RecordStage.Draft or RecordStage.Returned or RecordStage.Published))
        {
            return DeskAnswer.Refused(Wording.Of($"“{row.Stage.ToWording().Chinese}”的记录不能修改。", $"A record that is {row.Stage.ToWording().English} cannot be edited."));
        }

        if (row.Version != form.Version)
        {
            return DeskAnswer.Conflict;
        }

        form.Department = worker.IsOffice ? form.Department ?? row.Department : row.Department;
        var (record, reader) = await ReadAsync(id, form, row.Record, stop);
        if (record is null)
        {
            return DeskAnswer.Refused(reader.Problems);
        }

        if (row.IsLive)
        {
            if (record.Scope.Kind != row.Scope)
            {
                return DeskAnswer.Refused(Wording.Of("已发布的记录不能改变公开属性；确需改变的，请先撤下。", "The scope of what is published cannot be changed; take it down first."));
            }

            (row.Pending, row.PendingText, row.PendingChangedOn) = (record, TextOf(form), clock.GetCurrentDate());
        }
        else
        {
            (row.Record, row.Text) = (record, TextOf(form));
            Index(row);
        }

        row.NoticeTerm = reader.TermOf(form.NoticeTerm);
        row.Stage = RecordStage.Draft;
        return await SaveAsync(row, stop);
    }

    /// <summary>Takes one step of the procedure.</summary>
    public async Task<DeskAnswer> ActAsync(string id, int version, RecordAction action, string? reason, bool personalDataChecked, Worker worker, CancellationToken stop)
    {
        if (await FindAsync(id, worker, stop) is not { } row)
        {
            return DeskAnswer.Missing;
        }

        if (RecordProcedure.Find(row.Stage, action) is not { } step)
        {
            return DeskAnswer.Refused(Wording.Of(
                $"“{row.Stage.ToWording().Chinese}”的记录不能“{action.ToWording().Chinese}”。", $"A record that is {row.Stage.ToWording().English} cannot take the step '{action.ToWording().English}'."));
        }

        if (!worker.Has(step.Role) && !(step.Role == Roles.Department && worker.IsOffice))
        {
            return DeskAnswer.Refused(Wording.Of($"此项由“{Roles.ToWording(step.Role).Chinese}”办理。", $"This step is for: {Roles.ToWording(step.Role).English}."));
        }

        var because = TypedText.Line(reason);
        if (step.NeedsReason && because is null)
        {
            return DeskAnswer.Refused(Wording.Of("请说明理由。", "A reason is needed."));
        }

        if (row.Version != version)
        {
            return DeskAnswer.Conflict;
        }

        if (action == RecordAction.Publish && row.Record.Scope.Kind == DisclosureScopeKind.Proactive && !personalDataChecked && (await check.OfAsync(row, stop)).Count > 0)
        {
            return DeskAnswer.Refused(Wording.Of(
                "内容中有疑似身份证件号码或者电话号码，或者有系统不能读取的附件，请逐处核对；确可公开的，勾选确认后再发布。",
                "There is what looks like identity-card or telephone numbers, or a file that cannot be read here. Check each place; if it may be published, confirm and publish again."));
        }

        Take(row, step, because, worker);
        return await SaveAsync(row, stop);
    }

    private static string? TextOf(RecordForm form) => TypedText.Paragraphs(form.Text);

    private void Take(RecordRow row, RecordStep step, string? reason, Worker worker)
    {
        var today = clock.GetCurrentDate();
        row.Stage = step.To;
        switch (step.Action)
        {
            case RecordAction.PassSecrecyReview: Review(row, ReviewKind.SecrecyReview, ReviewResult.Passed, worker, today); break;
            case RecordAction.Approve: Review(row, ReviewKind.Approval, ReviewResult.Passed, worker, today); break;
            case RecordAction.Return when step.From == RecordStage.SecrecyReview: Review(row, ReviewKind.SecrecyReview, ReviewResult.Failed, worker, today); break;
            case RecordAction.Return when step.From == RecordStage.Approval: Review(row, ReviewKind.Approval, ReviewResult.Failed, worker, today); break;
            case RecordAction.Publish: Publish(row, today, worker); break;
            case RecordAction.TakeDown:
                row.Record = row.Record.With(publications: row.Record.Publications.Select(shown => shown.Until is null ? shown.Ended(today, EndReason.Other) : shown));
                row.IsLive = false;
                row.TakenDownBecause = reason;
                break;
        }

        row.ReturnedBecause = step.Action == RecordAction.Return ? reason : null;
    }

    private void Publish(RecordRow row, LocalDate today, Worker worker)
    {
        if (row.Record.Scope.Kind != DisclosureScopeKind.Proactive)
        {
            row.Stage = RecordStage.Kept;
            return;
        }

        var shown = new Publication
        {
            Channel = Channel.Of(ChannelKind.DisclosureColumn),
            From = PartialDate.Of(today),
            Term = row.NoticeTerm is { } term ? PartialDate.Of(term) : null,
        };
        if (row.Pending is { } pending)
        {
            // A repeal or another item is no change of the text.
            var isChange = pending.Title != row.Title || row.PendingText != row.Text;
            row.Record = pending.With(
                reviews: row.Record.Reviews,
                changes: isChange ? row.Record.Changes.Append(PartialDate.Of(row.PendingChangedOn ?? today)) : row.Record.Changes,
                publications: row.Record.Publications.Append(shown));
            row.Text = row.PendingText;
            (row.Pending, row.PendingText, row.PendingChangedOn) = (null, null, null);
        }
        else
        {
            row.Record = row.Record.With(publications: row.Record.Publications.Append(shown));
        }

        row.IsLive = true;
        row.PublishedAt = clock.GetCurrentInstant();
        Index(row);
        database.RecordVersions.Add(new()
        {
            RecordNumber = row.Number,
            Number = 1 + database.RecordVersions.Count(version => version.RecordNumber == row.Number),
            Title = row.Title,
            Text = row.Text,
            ShownAt = clock.GetCurrentInstant(),
            ShownBy = worker.Name,
        });
    }

    private void Index(RecordRow row)
    {
        row.Searched = Bigrams.Fold(row.Title + "\n" + row.Text);
        var wanted = Bigrams.Of(row.Searched);
        var known = database.Grams.Where(gram => gram.RecordNumber == row.Number).ToList();
        database.Grams.RemoveRange(known.Where(gram => !wanted.Contains(gram.Gram)));
        var kept = known.Select(gram => gram.Gram).ToHashSet(StringComparer.Ordinal);
        database.Grams.AddRange(wanted.Where(gram => !kept.Contains(gram)).Select(gram => new GramRow { Gram = gram, RecordNumber = row.Number }));
    }

    private static void Review(RecordRow row, ReviewKind kind, ReviewResult result, Worker worker, LocalDate today) =>
        row.Record = row.Record.With(reviews: row.Record.Reviews.Append(new Review(kind, result) { By = worker.DisplayName, On = PartialDate.Of(today) }));

    private async Task<(DisclosureRecord? Record, RecordFormReader Reader)> ReadAsync(string id, RecordForm form, DisclosureRecord? before, CancellationToken stop)
    {
        var reader = new RecordFormReader(options.Edition, options.Catalogue ?? (await register.LoadHeaderAsync(stop)).Catalogue);
        return (reader.Read(id, form, before), reader);
    }

    private async Task<string> NextIdAsync(CancellationToken stop)
    {
        var prefix = clock.GetCurrentDate().Year.ToString("0000", CultureInfo.InvariantCulture) + "-";
        var number = await database.Records.CountAsync(row => row.Id.StartsWith(prefix), stop);
        string id;
        do
        {
            id = prefix + (++number).ToString("0000", CultureInfo.InvariantCulture);
        }
        while (await database.Records.AnyAsync(row => row.Id == id, stop));
        return id;
    }

    private Task<DeskAnswer> SaveAsync(RecordRow row, CancellationToken stop)
    {
        row.ChangedAt = clock.GetCurrentInstant();
        return database.SaveAsync(row.Id, stop);
    }
}

using Xxgk.Samples.Import.Books;
using Xxgk.Samples.Import.Cells;
using Xxgk.Samples.Import.Columns;

namespace Xxgk.Samples.Import.Registers;

/// <summary>Reads a record from its row, and from the rows below that only add publications (读取台账记录).</summary>
internal sealed class RecordReader(ItemReader items, ImportSettings settings)
{
    private const int LongestId = 200;
    private const int LongestTitle = 1_000;
    private const int LongestName = 200;
    private const int LongestReason = 1_000;

    private static readonly char[] BetweenDays = ['、', '；', ';', '，', ',', '\n'];

    /// <summary>The record, with problems reported where cells are not understood; such a record is never written.</summary>
    /// <param name="row">The row that names it.</param>
    /// <param name="further">The rows that belong to it.</param>
    /// <param name="runningId">The id where the table gives none.</param>
    public DisclosureRecord Read(RowCells row, IReadOnlyList<RowCells> further, string runningId)
    {
        var title = row.Text(Field.Title, LongestTitle) ?? runningId;
        List<Publication> publications = [.. further.Prepend(row).SelectMany(PublicationReader.Read)];
        if (publications.Count == 0 && settings.IsPublishedUnlessTold)
        {
            publications.Add(new Publication());
        }

        var scope = ScopeOf(row);
        return new DisclosureRecord(IdOf(row, runningId), title)
        {
            Item = ItemOf(row, title),
            Department = row.Text(Field.Department, LongestName),
            Person = row.Text(Field.Person, LongestName),
            ProducedOn = row.Date(Field.ProducedOn),
            Changes = [.. ChangesOf(row)],
            RepealedOn = row.DateOrNull(Field.RepealedOn),
            For = row.Choice<ReportedYear>(Field.For, words => (YearCells.TryRead(words, out var year) ? year : null, false), year => year.Wording, Wording.Of(
                "不是学年或年度，应如2020-2021学年、2021年度", "it is no year; expected an academic year as 2020-2021 or a calendar year as 2021")),
            Scope = scope,
            Reviews = [.. ReviewsOf(row)],
            Publications = [.. publications.Select(one => scope.Kind == DisclosureScopeKind.CampusOnly && row.Words(Field.Audience).Length == 0 ? OnCampus(one) : one)],
        };
    }

    private static string IdOf(RowCells row, string runningId)
    {
        if (!row.Layout.Has(Field.Id))
        {
            return runningId;
        }

        if (row.Text(Field.Id, LongestId) is { } id)
        {
            return id;
        }

        row.Report(Field.Id, Wording.Of("缺少编号", "the id is missing"));
        return runningId;
    }

    private ItemReference? ItemOf(RowCells row, string title)
    {
        var words = row.Words(Field.Item);
        var reading = items.Read(words, title);
        if (reading.Fault is { } fault)
        {
            row.Report(Field.Item, fault);
        }
        else if (reading.Item is { } item)
        {
            row.Note(Field.Item, words, Wording.Of(item.ToString(), item.ToString()), reading.IsGuess, title);
        }

        return reading.Item;
    }

    private static IEnumerable<PartialDate> ChangesOf(RowCells row)
    {
        foreach (var (_, cell) in row.All(Field.Changes))
        {
            Cell[] days = cell.Day is not null || cell.Number is not null
                ? [cell]
                : [.. cell.Text.Split(BetweenDays, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(day => new Cell(day))];
            foreach (var day in days)
            {
                if (row.DateOf(Field.Changes, day) is { } change)
                {
                    yield return change;
                }
            }
        }
    }

    private static DisclosureScope ScopeOf(RowCells row)
    {
        var kind = row.Choice<DisclosureScopeKind>(
            Field.Scope,
            words => (DisclosureScopeKinds.TryParse(words, out var named) || ScopeCells.TryKind(words, out named) ? named : null, false),
            one => one.ToWording(),
            Faults.OneOf(["主动公开", "校内公开", "依申请公开", "不予公开"], ["主动公开", "校内公开", "依申请公开", "不予公开"])) ?? DisclosureScopeKind.Proactive;
        if (kind is DisclosureScopeKind.Proactive or DisclosureScopeKind.UponRequest)
        {
            return kind == DisclosureScopeKind.Proactive ? DisclosureScope.Proactive : DisclosureScope.UponRequest;
        }

        var reason = row.Text(Field.Reason, LongestReason);
        if (reason is null)
        {
            row.Report(Field.Scope, Wording.Of("仅限校内公开或不予公开的，须有“理由”一列并写明理由", "what is on campus only or withheld needs its reason, in a column of its own"));
        }

        if (kind == DisclosureScopeKind.CampusOnly)
        {
            return reason is null ? DisclosureScope.Proactive : DisclosureScope.CampusOnly(reason);
        }

        return ProvisionOf(row) is { } provision && reason is not null ? DisclosureScope.Withheld(reason, provision) : DisclosureScope.Proactive;
    }

    private static Provision? ProvisionOf(RowCells row)
    {
        var text = row.Words(Field.Provision);
        if (Provision.TryParse(text, out var provision))
        {
            return provision;
        }

        // A title that the library does not know is the school's own rule.
        var end = text.LastIndexOf('》');
        if (end > 1 && text[0] == '《' && Instruments.WithTitle(text[1..end]).Count == 0 && Provision.TryParse(text, [Instrument.OfSchool(text[1..end])], out provision))
        {
            return provision;
        }

        row.Report(text.Length == 0 ? Field.Scope : Field.Provision, Wording.Of(
            "不予公开的，须有“依据条款”，如《高等学校信息公开办法》第十条第（三）项", "what is withheld needs its provision, as 《高等学校信息公开办法》第十条第（三）项"));
        return null;
    }

    private static IEnumerable<Review> ReviewsOf(RowCells row)
    {
        foreach (var (kind, result, by, on) in new[]
        {
            (ReviewKind.SecrecyReview, Field.SecrecyReview, Field.SecrecyReviewBy, Field.SecrecyReviewOn),
            (ReviewKind.Approval, Field.Approval, Field.ApprovalBy, Field.ApprovalOn),
        })
        {
            var read = row.Choice<ReviewResult>(
                result,
                words => (ReviewResults.TryParse(words, out var named) ? named : ChoiceCells.Review(words), false),
                one => one.ToWording(),
                Faults.OneOf(["通过", "未通过", "未办结"], ["通过", "未通过", "未办结"]));
            if (read is { } known)
            {
                yield return new Review(kind, known) { By = row.Text(by, LongestName), On = row.Date(on) };
            }
            else if (row.Words(result).Length == 0 && (row.HasOwn(by) || row.HasOwn(on)))
            {
                row.Report(row.HasOwn(by) ? by : on, Wording.Of($"有{kind.ToWording().Chinese}的人或日期，缺少结果", $"the {kind.ToWording().English} has a person or a day and no result"));
            }
        }
    }

    // What is on campus only is published to the campus, unless the table says more.
    private static Publication OnCampus(Publication publication) => new()
    {
        Channel = publication.Channel,
        Audience = Audience.Campus,
        Address = publication.Address,
        From = publication.From,
        Until = publication.Until,
        EndReason = publication.EndReason,
        Term = publication.Term,
    };
}

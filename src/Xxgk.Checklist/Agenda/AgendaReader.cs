using NodaTime;
using Xxgk.Reporting;

namespace Xxgk;

/// <summary>Reads from a statement what falls due: each deadline is that of the thing itself, and none is worked out anew.</summary>
internal sealed class AgendaReader(ComplianceStatement statement, AgendaDays days)
{
    private readonly LocalDate asOf = statement.AsOf;
    private readonly ApplicableList list = statement.List;
    private readonly Dictionary<string, string> departments = DepartmentsOf(statement);

    /// <summary>Records that are not published, and changes that are not shown.</summary>
    public IEnumerable<AgendaEntry> Records()
    {
        foreach (var finding in statement.Findings)
        {
            var (due, made) = finding switch
            {
                Overdue overdue => (overdue.DueOn, overdue.MadeOn),
                PendingDisclosure pending => (pending.DueOn, pending.MadeOn),
                _ => ((PartialDate?)null, PartialDate.Unknown),
            };
            if (due is not { } dueOn)
            {
                continue;
            }

            var part = ((ChecklistFinding)finding).Part;
            var isChange = finding is Overdue { IsChange: true } or PendingDisclosure { IsChange: true };
            var title = isChange
                ? Wording.Of("更新：" + finding.Subject.Title.Chinese, "Update " + finding.Subject.Title.English)
                : Wording.Of("公开：" + finding.Subject.Title.Chinese, "Disclose " + finding.Subject.Title.English);
            LocalDate? day = dueOn.TryGetDay(out var known) ? known : null;
            yield return Entry(
                $"record:{finding.Subject.RecordId}:{made}:{(isChange ? "change" : "making")}", AgendaEntryKind.LegalDeadline, title, finding.Message, finding.Provision, day, part, finding.Subject.RecordId);
        }
    }

    /// <summary>Parts of which nothing is on record: yearly ones, what may happen within the period, and what should stand and does not.</summary>
    public IEnumerable<AgendaEntry> Parts()
    {
        foreach (var assessed in statement.Items.SelectMany(item => item.Parts))
        {
            var part = assessed.Part;
            if (assessed.State is not (DisclosureState.NotYetDue or DisclosureState.NoRecord or DisclosureState.NoRecordOfEvent))
            {
                continue;
            }

            var name = PartWords.Of(part);
            var title = part.Kind == ObligationKind.EventDriven
                ? Wording.Of($"公开或说明本学年未发生：{name.Chinese}", $"Disclose, or declare as nothing in the period: {name.English}")
                : Wording.Of($"公开：{name.Chinese}", $"Disclose {name.English}");
            var isDate = part.Limit.Kind == TimeLimitKind.DateEachYear;
            var day = part.Kind == ObligationKind.Continuing ? (LocalDate?)null : isDate ? DateInPeriod(part.Limit) : Planned(part);
            yield return Entry(
                $"part:{part.Reference}", isDate ? AgendaEntryKind.LegalDeadline : AgendaEntryKind.PlannedDate, title, assessed.State.ToWording(),
                isDate ? part.LimitBasis : part.Provision, day, part, recordId: null);
        }
    }

    /// <summary>The report on the period, until it is published.</summary>
    public IEnumerable<AgendaEntry> Report()
    {
        var duty = ReportingDuty.For(statement.Period, statement.Facts.Institution);
        if (duty.Basis is null || (statement.Facts.Report.PublishedOn is { } published && !(published.Earliest > asOf)))
        {
            yield break;
        }

        var period = statement.Period.Title;
        yield return Entry(
            "report:" + statement.Period, AgendaEntryKind.LegalDeadline,
            Wording.Of($"公开{period.Chinese}信息公开工作年度报告", $"Publish the report on {period.English}"),
            Wording.Of(asOf < duty.OpensOn ? "报告期尚未结束" : "台账未载公开日期", asOf < duty.OpensOn ? "the period has not ended" : "no day of publication is on record"),
            duty.Basis, duty.DueOn, part: null, recordId: null);
    }

    /// <summary>A consultation that is open: it may not be closed before its term is over.</summary>
    public IEnumerable<AgendaEntry> Consultation(Consultation consultation)
    {
        if (!consultation.Opened.TryGetDay(out var opened) || opened > asOf || consultation.Closed.Latest <= asOf || DisclosureTerms.ToHearViews.On(opened) is not { } term)
        {
            yield break;
        }

        var end = days.Calendar.Add(opened, term.Value);
        LocalDate? day = end.TryGetValue(out var last) ? last : null;
        var entry = Entry(
            "consultation:" + consultation.Title, AgendaEntryKind.PlannedDate,
            Wording.Of($"征求意见可截止：{consultation.Title}", $"The consultation may be closed: {consultation.Title}"),
            Wording.Of($"征求意见不少于{term.Value.Count}个工作日", $"a consultation is open for at least {term.Value.Count} working days"),
            term.Basis, day, part: null, recordId: null);
        entry.Department = consultation.Department;
        yield return entry;
    }

    private AgendaEntry Entry(string key, AgendaEntryKind kind, Wording title, Wording reason, Provision provision, LocalDate? dueOn, ItemPart? part, string? recordId)
    {
        var entry = days.Entry(key, kind, title, reason, provision, dueOn);
        entry.Item = part?.Reference;
        entry.RecordId = recordId;
        entry.Department = recordId is not null && departments.TryGetValue(recordId, out var department) ? department : part is null ? null : list.EntryOf(part)?.Department;
        return entry;
    }

    private LocalDate Planned(ItemPart part)
    {
        var end = statement.Period.End;
        return part.Kind == ObligationKind.Annual && list.PlannedDayOf(part, statement.Period) is { } planned && planned < end ? planned : end;
    }

    private LocalDate DateInPeriod(TimeLimit limit)
    {
        var date = new LocalDate(statement.Period.Start.Year, limit.Month, limit.Day);
        return date < statement.Period.Start ? date.PlusYears(1) : date;
    }

    private static Dictionary<string, string> DepartmentsOf(ComplianceStatement statement)
    {
        var ids = new HashSet<string>(statement.Findings.Where(finding => finding is Overdue or PendingDisclosure).Select(finding => finding.Subject.RecordId).OfType<string>(), StringComparer.Ordinal);
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var record in statement.Facts.Register.Records.Where(record => record.Department is not null && ids.Contains(record.Id)))
        {
            named[record.Id] = record.Department!;
        }

        return named;
    }
}

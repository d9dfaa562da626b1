using Xxgk.Columns;

namespace Xxgk.Evaluation;

/// <summary>
/// The short cut: the same answer as the table's for plain records (<see cref="RecordRow.IsPlain"/>), which most are, where the
/// part has a limit in working days and nothing else. What it cannot answer for certain it leaves to the table as a whole.
/// </summary>
internal sealed class PlainJudge(SchoolRules rules, SchoolEvaluation evaluation)
{
    private readonly PlainRule[] plain = rules.Plain;
    private readonly WorkingCalendar calendar = rules.Calendar;
    private readonly int asOf = rules.AsOf;
    private readonly int start = rules.Frame.Start;
    private readonly int end = rules.Frame.End;
    private readonly bool isExtract = rules.IsExtract;

    /// <summary>Adds a record; false, and nothing is added, if it is one for the table.</summary>
    public bool TryAdd(in RecordRow row, int part, RecordColumns columns)
    {
        ref readonly var rule = ref plain[part];
        var made = row.Produced;
        var shown = row.PublishedFrom;
        if (!row.IsPlain || rule.WorkingDays == 0 || made < rule.AssessedFrom || shown > asOf || !TryJudge(made, shown, rule.WorkingDays, out var due))
        {
            return false;
        }

        if (row.Extras >= 0)
        {
            return TryAddChanged(row, due, part, columns.ChangesOf(columns.ExtrasOf(row)));
        }

        evaluation.See(part);
        Take(new(made, shown, due), part, isChange: false, isLookedAt: true);
        return true;
    }

    private bool TryAddChanged(in RecordRow row, int due, int part, ReadOnlySpan<ChangeRow> changes)
    {
        var workingDays = plain[part].WorkingDays;
        foreach (ref readonly var change in changes)
        {
            if (change.On <= asOf && !TryJudge(change.On, change.ShownFrom, workingDays, out _))
            {
                return false;
            }
        }

        evaluation.See(part);
        var latest = LatestVersion(row.Produced, changes);
        Take(new(row.Produced, row.PublishedFrom, due), part, isChange: false, latest < 0);
        for (var i = 0; i < changes.Length; i++)
        {
            if (changes[i].On <= asOf && TryJudge(changes[i].On, changes[i].ShownFrom, workingDays, out due))
            {
                Take(new(changes[i].On, changes[i].ShownFrom, due), part, isChange: true, i == latest);
            }
        }

        return true;
    }

    /// <summary>Whether it is certain what a version of the text comes to.</summary>
    /// <param name="made">The making or change; not after the as-of date.</param>
    /// <param name="shown">Its first publication.</param>
    /// <param name="workingDays">The part's limit.</param>
    /// <param name="due">
    /// The last day of the limit; 0 for a version of another period. One of an earlier period that was not shown is carried into
    /// this one, which is the table's to say; one of a later period is that period's to judge.
    /// </param>
    private bool TryJudge(int made, int shown, int workingDays, out int due)
    {
        due = 0;
        if (made < start || made > end)
        {
            return made > end || shown <= asOf;
        }

        // Of what an extract does not show, it does not speak: that is the table's to say.
        due = calendar.AddPacked(made, workingDays);
        return due > 0 && (shown <= asOf ? due != PackedDate.Never || shown <= calendar.LastCoveredPacked : due != PackedDate.Never && !isExtract);
    }

    /// <summary>The version that a continuing part looks at: the latest that is not of a later period, or the latest where all are; −1 for the making.</summary>
    private int LatestVersion(int made, ReadOnlySpan<ChangeRow> changes)
    {
        var latest = -1;
        for (var i = 0; i < changes.Length; i++)
        {
            latest = changes[i].On <= asOf && (changes[i].On <= end || made > end) ? i : latest;
        }

        return latest;
    }

    private void Take(Version version, int part, bool isChange, bool isLookedAt)
    {
        var isShown = version.Shown <= asOf;
        if (version.Due == 0)
        {
            if (isShown && isLookedAt && plain[part].IsContinuing)
            {
                evaluation.Count(part, DisclosureState.Standing, Timeliness.None, version.Made, isCarriedIn: false, isPublished: true);
            }
        }
        else if (isShown && version.Shown <= version.Due)
        {
            evaluation.Count(part, DisclosureState.Disclosed, Timeliness.OnTime, version.Made, isCarriedIn: false, isPublished: true);
        }
        else
        {
            TakeUntimely(version, part, isChange, isShown);
        }
    }

    private void TakeUntimely(Version version, int part, bool isChange, bool isShown)
    {
        var state = isShown ? DisclosureState.Disclosed : asOf <= version.Due ? DisclosureState.Pending : DisclosureState.Overdue;
        evaluation.Count(part, state, isShown ? Timeliness.Late : Timeliness.None, version.Made, isCarriedIn: false, isShown);
        evaluation.Report(new FindingRow
        {
            Kind = isShown ? FindingKind.DisclosedLate : state == DisclosureState.Pending ? FindingKind.Pending : FindingKind.Overdue,
            Part = part,
            Made = version.Made,
            Due = version.Due,
            On = isShown ? version.Shown : asOf,
            IsChange = isChange,
            IsOwnLimit = plain[part].IsOwnLimit,
        });
    }

    /// <summary>A making or change, its first publication and the last day of its limit; packed.</summary>
    private readonly record struct Version(int Made, int Shown, int Due);
}

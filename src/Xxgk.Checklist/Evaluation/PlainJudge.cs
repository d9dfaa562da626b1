using Xxgk.Columns;

namespace Xxgk.Evaluation;

/// <summary>
/// The short cut: the same answer as the table's for plain records (<see cref="RecordRow.IsPlain"/>), which most are, where the
/// part has a limit in working days and nothing else. What it cannot answer for certain it leaves to the table as a whole.
/// </summary>
internal sealed class PlainJudge(SchoolRules rules, SchoolEvaluation evaluation)
{
    private readonly WorkingCalendar calendar = rules.Calendar;
    private readonly int asOf = rules.AsOf;
    private readonly int start = rules.Frame.Start;
    private readonly int end = rules.Frame.End;
    private readonly bool isExtract = rules.IsExtract;

    /// <summary>Adds a record; false, and nothing is added, if it is one for the table.</summary>
    public bool TryAdd(in RecordRow row, int part, RecordColumns columns)
    {
        var rule = rules.Of(part);
        var made = row.Produced;
        if (!row.IsPlain || !rule.IsPlain || made < rule.AssessedFrom || row.PublishedFrom > asOf || !TryJudge(made, row.PublishedFrom, rule, out var due))
        {
            return false;
        }

        if (row.Extras < 0)
        {
            evaluation.See(part);
            Take(made, row.PublishedFrom, due, rule, part, isChange: false, isLookedAt: true);
            return true;
        }

        var changes = columns.ChangesOf(columns.ExtrasOf(row));
        var publications = columns.PublicationsOf(row);
        foreach (var change in changes)
        {
            if (change <= asOf && !TryJudge(change, FirstSince(change, publications), rule, out _))
            {
                return false;
            }
        }

        evaluation.See(part);
        var latest = LatestVersion(made, changes);
        Take(made, row.PublishedFrom, due, rule, part, isChange: false, latest < 0);
        for (var i = 0; i < changes.Length; i++)
        {
            var shown = FirstSince(changes[i], publications);
            if (changes[i] <= asOf && TryJudge(changes[i], shown, rule, out due))
            {
                Take(changes[i], shown, due, rule, part, isChange: true, i == latest);
            }
        }

        return true;
    }

    /// <summary>Whether it is certain what a version of the text comes to.</summary>
    /// <param name="made">The making or change; not after the as-of date.</param>
    /// <param name="shown">Its first publication.</param>
    /// <param name="rule">The part's rule.</param>
    /// <param name="due">The last day of its limit; 0 for a version of another period, which was shown: what was not is carried into this one.</param>
    private bool TryJudge(int made, int shown, PartRule rule, out int due)
    {
        due = 0;
        if (made < start || made > end)
        {
            return shown <= asOf;
        }

        // Of what an extract does not show, it does not speak: that is the table's to say.
        due = calendar.AddPacked(made, rule.WorkingDays);
        return due > 0 && (shown <= asOf ? due != PackedDate.Never || shown <= calendar.LastCoveredPacked : due != PackedDate.Never && !isExtract);
    }

    /// <summary>The first publication of a changed text: those before its change show the old one. <see cref="PackedDate.Never"/> if there is none.</summary>
    private static int FirstSince(int change, ReadOnlySpan<PublicationRow> publications)
    {
        var first = PackedDate.Never;
        foreach (ref readonly var publication in publications)
        {
            first = publication.From >= change ? Math.Min(first, publication.From) : first;
        }

        return first;
    }

    /// <summary>The version that a continuing part looks at: the latest that is not of a later period, or the latest where all are; −1 for the making.</summary>
    private int LatestVersion(int made, ReadOnlySpan<int> changes)
    {
        var latest = -1;
        for (var i = 0; i < changes.Length; i++)
        {
            latest = changes[i] <= asOf && (changes[i] <= end || made > end) ? i : latest;
        }

        return latest;
    }

    private void Take(int made, int shown, int due, PartRule rule, int part, bool isChange, bool isLookedAt)
    {
        if (due == 0)
        {
            if (rule.IsContinuing && isLookedAt)
            {
                evaluation.Count(part, DisclosureState.Standing, Timeliness.None, made, isCarriedIn: false, isPublished: true);
            }

            return;
        }

        var isShown = shown <= asOf;
        var state = isShown ? DisclosureState.Disclosed : asOf <= due ? DisclosureState.Pending : DisclosureState.Overdue;
        var isLate = isShown && shown > due;
        evaluation.Count(part, state, isLate ? Timeliness.Late : isShown ? Timeliness.OnTime : Timeliness.None, made, isCarriedIn: false, isShown);
        if (isLate || !isShown)
        {
            evaluation.Report(new FindingRow
            {
                Kind = isLate ? FindingKind.DisclosedLate : state == DisclosureState.Pending ? FindingKind.Pending : FindingKind.Overdue,
                Part = part,
                Made = made,
                Due = due,
                On = isLate ? shown : asOf,
                IsChange = isChange,
                IsOwnLimit = rule.IsOwn(TimeLimitKind.WorkingDaysAfter),
            });
        }
    }
}

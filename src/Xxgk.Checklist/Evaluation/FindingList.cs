using System.Collections;
using NodaTime;

namespace Xxgk.Evaluation;

/// <summary>The findings of a statement: numbers, each made into a finding with its words when somebody reads it.</summary>
internal sealed class FindingList(FindingRows rows, SchoolRules rules, RecordNames names, ItemAssessment[] items) : IReadOnlyList<Finding>
{
    // In order when somebody reads them: who only counts them does not care.
    private readonly Lazy<int[]> order = new(() => FindingOrder.Of(rows, rules.Parts.Count, names));

    public int Count => rows.Count;

    public Finding this[int index] => Make(rows[order.Value[index]]);

    public IEnumerator<Finding> GetEnumerator()
    {
        foreach (var row in order.Value)
        {
            yield return Make(rows[row]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many findings have each code. One of a sort is made to tell its code, not all with their words.</summary>
    public SortedDictionary<string, long> CountByCode()
    {
        var sorts = new Dictionary<(FindingKind Kind, ObligationKind Part), (int First, long Count)>();
        for (var i = 0; i < rows.Count; i++)
        {
            var sort = (rows[i].Kind, rules.Parts[rows[i].Part].Kind);
            sorts[sort] = sorts.TryGetValue(sort, out var met) ? (met.First, met.Count + 1) : (i, 1);
        }

        var codes = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var (first, count) in sorts.Values)
        {
            var code = Make(rows[first]).Code;
            codes.TryGetValue(code, out var before);
            codes[code] = before + count;
        }

        return codes;
    }

    private Finding Make(FindingRow row)
    {
        var part = rules.Parts[row.Part];
        var record = row.Record == RecordNames.None ? null : names.IdOf(row.Record);
        var made = PartialDate.FromPacked(row.Made);
        var asOf = rules.AsOfDate;
        var missing = FindingWords.Missing(row, rules.Calendar);
        return row.Kind switch
        {
            FindingKind.DisclosedLate => new DisclosedLate(part, record, made, Date(row.Due), Date(row.On), LatenessOf(row), row.IsChange, row.IsOwnLimit),
            FindingKind.Overdue => new Overdue(part, record, made, Date(row.Due), asOf, LatenessOf(row), row.IsCarriedIn, row.IsChange, row.IsOwnLimit, row.HasFailedReview, row.IsRepealed),
            FindingKind.NoRecord or FindingKind.NoRecordOfEvent => new NoRecordOfDisclosure(part, asOf, row.On, rules.Period.Kind == ReportingPeriodKind.AcademicYear, rules.ExplanationOf(part)),
            FindingKind.TakenDownEarly => RecordFinding.TakenDownEarly(part, record, asOf, rules.Of(row.Part).NoticeDays, names.Of(row.Record)!.Publications.Any(shown => shown.Term is not null)),
            FindingKind.OnRequestOnly => RecordFinding.OnRequestOnly(part, record),
            FindingKind.CampusOnly => RecordFinding.CampusOnly(part, record, asOf),
            FindingKind.RepealedStillShown => RecordFinding.RepealedStillShown(part, record, names.Of(row.Record)!.Title, asOf),
            FindingKind.Incomplete => new Incomplete(part, Array.Find(items, item => item.Item == part.Item)!.MissingParts),
            FindingKind.DatesContradict => RecordFinding.DatesContradict(part, record, made, Date(row.On)),
            FindingKind.PublishedBeforeReview => RecordFinding.PublishedBeforeReview(part, record, Date(row.On), Date(row.Due)),
            FindingKind.WithheldOnList => RecordFinding.WithheldOnList(part, record, names.Of(row.Record)!.Scope.Grounds),
            FindingKind.NotDisclosedLimitUnknown => OpenQuestion.NotDisclosedLimitUnknown(part, record, asOf, missing),
            FindingKind.TimelinessUndetermined => OpenQuestion.Timeliness(part, record, missing, FindingWords.PossibleTimelinesses(row.Possible)),
            FindingKind.StateUndetermined => OpenQuestion.State(part, record, missing, FindingWords.PossibleStates(row.Possible)),
            FindingKind.LimitUncovered => OpenQuestion.LimitUncovered(part, record, missing),
            FindingKind.Pending or FindingKind.UnderReview => new PendingDisclosure(
                part, record, made, Date(row.Due), FindingWords.Due(row, rules.Calendar), row.Kind == FindingKind.UnderReview, row.IsChange),
            FindingKind.NotStated => OpenQuestion.NotStated(part),
            FindingKind.ApplicabilityOpen => OpenQuestion.Applicability(part, ReasonOf(part)),
            FindingKind.NilContradictsRecord => Contradiction.NilWithRecord(part, record),
            FindingKind.NotApplicableContradictsRecord => Contradiction.NotApplicableWithRecord(part, record),
            FindingKind.NotApplicableContradictsProfile => Contradiction.NotApplicableWithProfile(part, ReasonOf(part)),
            FindingKind.NilNotAdmitted => Contradiction.NilNotAdmitted(part),
            FindingKind.ProfileContradictsRecord => Contradiction.ProfileWithRecord(part, record, ReasonOf(part)),
            FindingKind.OwnReportOfPeriod => new OwnReportOfPeriod(part, rules.Period),
            FindingKind.RecordDatesContradict => RecordFinding.DatesOutOfOrder(
                part, record, FindingWords.NameOf(row.Missing), Date(row.On), FindingWords.NameOf((MissingDates)row.Possible), Date(row.Due)),
            FindingKind.ScopeContradictsPublication => RecordFinding.ScopeContradictsPublication(part, record, ((DisclosureScopeKind)row.Possible).ToWording()),
            FindingKind.PublishedWithoutPassing => RecordFinding.PublishedWithoutPassing(part, record, Date(row.On), row.HasFailedReview),
            FindingKind.OwnLimitLonger => Contradiction.OwnLimitLonger(part, rules.Of(row.Part).LongerOwnLimit!),
            FindingKind.NotInCatalogue => Contradiction.NotInCatalogue(part),
            _ => throw new InvalidOperationException($"No finding has the kind {row.Kind}."),
        };
    }

    private Wording ReasonOf(ItemPart part) => part.Applicability.Of(rules.Facts.Institution.Profile).Reason;

    private static PartialDate Date(int packed) => packed is PackedDate.Never or < 0 ? PartialDate.Unknown : PartialDate.FromPacked(packed);

    /// <summary>By date: working days between, or calendar days where the limit is a date; at least so many where the calendar ends.</summary>
    private Lateness LatenessOf(FindingRow row)
    {
        var on = row.On == 0 ? row.Due : PackedDate.First(row.On);
        var last = rules.Calendar.LastCoveredPacked;
        if (row.InCalendarDays)
        {
            return new Lateness(Math.Max(0, Period.DaysBetween(PackedDate.Unpack(row.Due), PackedDate.Unpack(on))), InCalendarDays: true, row.IsAtLeast);
        }

        // It is certain that it is late, but not by how much: the making is unknown, or its limit is not covered.
        if (!rules.Calendar.CoversPacked(row.Due))
        {
            return new Lateness(0, InCalendarDays: false, IsAtLeast: true);
        }

        var isBeyond = on > last;
        var days = on <= row.Due ? 0 : rules.Calendar.CountPacked(row.Due, isBeyond ? last : on);
        return new Lateness(days, InCalendarDays: false, row.IsAtLeast || isBeyond);
    }
}

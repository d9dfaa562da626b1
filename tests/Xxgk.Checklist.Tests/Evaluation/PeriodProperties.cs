using Xxgk.Specification;

namespace Xxgk.Checklist.Tests.Evaluation;

/// <summary>Obligations and their periods, and what moves as the as-of date moves on.</summary>
[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public sealed class PeriodProperties
{
    private static readonly DisclosureState[] Unmet =
    [
        DisclosureState.Overdue, DisclosureState.Pending, DisclosureState.UnderReview, DisclosureState.CampusOnly, DisclosureState.OnRequestOnly, DisclosureState.NotDisclosedLimitUnknown,
    ];

    private static readonly ItemPart[] Counted = [Facts.Appointments, Facts.WorkPlan];

    [Property(MaxTest = 150)]
    public Property An_obligation_is_in_exactly_one_of_consecutive_periods() => Prop.ForAll(Arb.From(Cases(XxgkArbitraries.RecordsAround, 3)), one =>
    {
        bool IsSeen(PartialDate date) => date.IsUnknown || date.Earliest <= one.AsOf;

        // A making after the as-of date is seen by a publication that cannot be; a change before the making is none, one written twice is one.
        IEnumerable<PartialDate> Changes(DisclosureRecord record) => record.Changes.Where(change => change.IsExact).Distinct().Concat(record.Changes.Where(change => !change.IsExact));
        bool IsShown(DisclosureRecord record) => record.Publications.Any(shown => shown.Audience != Audience.Applicant && shown.From.Latest <= one.AsOf);
        bool IsDuty(DisclosureRecord record, PartialDate change) => IsSeen(change) && !(change.Latest < record.ProducedOn.Earliest);
        var expected = one.Records().Where(record => IsSeen(record.ProducedOn) || IsShown(record)).Sum(record => 1 + Changes(record).Count(change => IsDuty(record, change)));
        var own = Years().Sum(year => Of(one, year).Sum(part => part.ObligationCount - part.CarriedInCount));
        return (own == expected).Label(FormattableString.Invariant($"{own} of {expected} in {one}"))
            .Classify(expected > one.Records().Count, "with changes")
            .Classify(one.Records().Any(record => !record.ProducedOn.IsExact), "not exact");
    });

    [Property(MaxTest = 150)]
    public Property Carried_in_and_own_are_all_that_is_unmet() => Prop.ForAll(Arb.From(Cases(XxgkArbitraries.PlainRecordsAround, 4)), one =>
    {
        var (earlier, some) = (0, false);
        foreach (var year in Years())
        {
            var (carried, unmet) = (0, 0);
            foreach (var part in Of(one, year))
            {
                carried += part.CarriedInCount;
                unmet += Unmet.Sum(part.CountOf);
            }

            if (carried != earlier)
            {
                return false.Label(FormattableString.Invariant($"{year}: {carried} carried in, {earlier} left in {one}"));
            }

            earlier = unmet;
            some |= carried > 0;
        }

        return true.Label("all").Classify(some, "carried in");
    });

    [Property(MaxTest = 300)]
    public Property Lateness_agrees_with_counting_day_by_day() => Prop.ForAll(Arb.From(Delays()), given =>
    {
        var (made, delay) = given;
        var day = made;
        for (var left = 20; left > 0; left -= IsWorking(day) ? 1 : 0)
        {
            day = day.PlusDays(1);
        }

        var (due, shown) = (day, made.PlusDays(delay));
        var late = Enumerable.Range(1, Math.Max(0, Period.DaysBetween(due, shown))).Count(days => IsWorking(due.PlusDays(days)));
        var year = ReportingPeriod.Of(AcademicYear.Of(made));
        var record = Facts.Record(Facts.Appointments, PartialDate.Of(made).ToString(), [Facts.Shown(PartialDate.Of(shown).ToString())]);
        var published = (School.With(record) with { Period = year }).At(PartialDate.Of(shown).ToString()).Findings.OfType<DisclosedLate>().SingleOrDefault();
        var overdue = (School.With(Facts.Record(Facts.Appointments, PartialDate.Of(made).ToString())) with { Period = year }).At(PartialDate.Of(shown).ToString()).Findings.OfType<Overdue>().SingleOrDefault();
        var expected = shown > due ? new Lateness(late, InCalendarDays: false, IsAtLeast: false) : (Lateness?)null;
        return ((published?.Late, overdue?.Late) == (expected, expected) && (published is null || published.DueOn == PartialDate.Of(due)))
            .Classify(shown > due, "late")
            .Classify(shown > due && late == 0, "late by less than a working day");
    });

    [Property(MaxTest = 200)]
    public Property Once_late_stays_late_as_the_day_moves_on() => Prop.ForAll(Arb.From(Cases(XxgkArbitraries.RecordsAround, 1)), one =>
    {
        var told = Moving(one).ToList();
        var first = told.IndexOf(Timeliness.Late);
        return (first < 0 || told.Skip(first).All(timeliness => timeliness == Timeliness.Late)).Label($"{string.Join(",", told)}: {one}")
            .Classify(first >= 0, "late");
    });

    [Property(MaxTest = 200)]
    public Property Timeliness_of_exact_dates_never_improves_as_the_day_moves_on() => Prop.ForAll(Arb.From(Cases(XxgkArbitraries.RecordsAround, 1)), one =>
    {
        if (!IsExact(one.Records()[0]))
        {
            return true.Classify(true, "not exact");
        }

        // A contradiction ends with the first publication that lies after the making: nothing was told before.
        var told = Moving(one).Where(timeliness => timeliness != Timeliness.DatesContradict).ToList();
        return told.Zip(told.Skip(1), (before, after) => after >= before).All(holds => holds).Label($"{string.Join(",", told)}: {one}")
            .Classify(told.Distinct().Count() > 1, "moves");
    });

    [Property(MaxTest = 150)]
    public Property Nothing_after_the_as_of_date_is_seen(EvaluationCase one)
    {
        var (asOf, later) = (one.AsOf, one.AsOf.PlusDays(1));
        var unseen = new DisclosureRecord("later", "以后的记录") { Item = Facts.Appointments.Reference, ProducedOn = PartialDate.Of(later), Publications = [new Publication { From = PartialDate.Of(later) }] };
        var withMore = one.With(one.Records().Select(record => new DisclosureRecord(record.Id, record.Title)
        {
            Item = record.Item,
            ProducedOn = record.ProducedOn,
            Changes = [.. record.Changes, PartialDate.Of(later)],
            RepealedOn = record.RepealedOn ?? PartialDate.Of(later),
            For = record.For,
            Reviews = record.Reviews,
            Scope = record.Scope,
            Publications = [.. record.Publications, new Publication { From = PartialDate.Of(later) }],
        }).Append(unseen));
        string Without(ComplianceStatement statement) => string.Join("\n", statement.Written().Split('\n').Skip(1));
        return string.Equals(Without(one.Statement()), Without(withMore.Statement()), StringComparison.Ordinal)
            .Label(FormattableString.Invariant($"at {asOf}"))
            .Classify(one.Records().Count > 0, "with records");
    }

    /// <summary>Days that the calendar covers, and from the last days within the limit to far after it.</summary>
    private static Gen<(LocalDate Made, int Delay)> Delays() =>
        from days in Gen.Choose(0, 3_900)
        from delay in Gen.Frequency((3, Gen.Choose(26, 42)), (1, Gen.Choose(0, 200)))
        select (new LocalDate(2014, 7, 25).PlusDays(days), delay);

    private static IEnumerable<Timeliness> Moving(EvaluationCase one) => Enumerable.Range(0, 15)
        .Select(step => (one with { AsOf = one.Facts.Period.Start.PlusDays(step * 40) }).Statement().Of(Part(one)).Timeliness);

    private static ItemPart Part(EvaluationCase one) => Counted.Single(part => part.Reference == one.Records()[0].Item);

    private static IEnumerable<PartAssessment> Of(EvaluationCase one, int year)
    {
        var statement = one.StatementOn(ReportingPeriod.Of(AcademicYear.Starting(year)));
        return Counted.Select(statement.Of);
    }

    private static IEnumerable<int> Years() => Enumerable.Range(2013, 19);

    private static bool IsExact(DisclosureRecord record) =>
        record.ProducedOn.IsExact
        && record.RepealedOn is null or { IsExact: true }
        && record.Changes.All(change => change.IsExact)
        && record.Publications.All(shown => shown.From.IsExact && shown.Until is null or { IsExact: true } && shown.Term is null or { IsExact: true });

    private static bool IsWorking(LocalDate day) => WorkingCalendar.National.IsWorkingDay(day).Value;

    /// <summary>Records of an annual and an event-driven part, of a school year, all of whose dates lie in years that are assessed.</summary>
    private static Gen<EvaluationCase> Cases(Func<ReportingPeriod, IReadOnlyList<ItemPart>, Gen<DisclosureRecord>> records, int count) =>
        from year in Gen.Choose(2017, 2024)
        let period = ReportingPeriod.Of(AcademicYear.Starting(year))
        from some in Gen.ArrayOf(records(period, Counted).Where(record => record.For is not { StartYear: < 2014 } && !IsOld(record.ProducedOn)), count)
        from days in Gen.Choose(0, 500)
        select new EvaluationCase(new SchoolFacts(new Institution("某某大学", School.University), period, DisclosureRegister.Of([])), period.Start.PlusDays(days))
            .With(some.Select((record, index) => Numbered(record, index)));

    private static DisclosureRecord Numbered(DisclosureRecord record, int index) => XxgkArbitraries.Renamed(record, FormattableString.Invariant($"r-{index}"), record.Item);

    private static bool IsOld(PartialDate date) => date.Earliest < new LocalDate(2014, 9, 1);
}

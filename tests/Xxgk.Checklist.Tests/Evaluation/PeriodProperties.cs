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
    public Property An_obligation_is_in_exactly_one_of_consecutive_periods() => Prop.ForAll(Arb.From(Cases(XxgkArbitraries.RecordsAround)), one =>
    {
        var record = one.Records()[0];
        var seen = record.Changes.Prepend(record.ProducedOn).Count(date => date.IsUnknown || date.Earliest <= one.AsOf);
        var expected = record.ProducedOn.Earliest > one.AsOf ? 0 : seen;
        var own = Years().Sum(year => Of(one, year).Sum(part => part.ObligationCount - part.CarriedInCount));
        return (own == expected).Label(FormattableString.Invariant($"{own} of {expected} in {one}"))
            .Classify(expected > 1, "several")
            .Classify(!record.ProducedOn.IsExact, "not exact");
    });

    [Property(MaxTest = 150)]
    public Property Carried_in_and_own_are_all_that_is_unmet() => Prop.ForAll(Arb.From(Cases(XxgkArbitraries.PlainRecordsAround)), one =>
    {
        // Without its publication the record stays unmet; with it, it is cured on that day.
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
    public Property Lateness_agrees_with_counting_day_by_day(LocalDate made, PositiveInt delay)
    {
        var day = made;
        if (made < new LocalDate(2014, 7, 25) || made > new LocalDate(2025, 6, 1))
        {
            return true.Classify(true, "out of range");
        }

        for (var left = 20; left > 0; left -= IsWorking(day) ? 1 : 0)
        {
            day = day.PlusDays(1);
        }

        var (due, shown) = (day, made.PlusDays(delay.Get * 2 % 200));
        var late = Enumerable.Range(1, Math.Max(0, Period.DaysBetween(due, shown))).Count(days => IsWorking(due.PlusDays(days)));
        var year = ReportingPeriod.Of(AcademicYear.Of(made));
        var record = Facts.Record(Facts.Appointments, PartialDate.Of(made).ToString(), [Facts.Shown(PartialDate.Of(shown).ToString())]);
        var published = (School.With(record) with { Period = year }).At(PartialDate.Of(shown).ToString()).Findings.OfType<DisclosedLate>().SingleOrDefault();
        var overdue = (School.With(Facts.Record(Facts.Appointments, PartialDate.Of(made).ToString())) with { Period = year }).At(PartialDate.Of(shown).ToString()).Findings.OfType<Overdue>().SingleOrDefault();
        var expected = shown > due ? new Lateness(late, InCalendarDays: false, IsAtLeast: false) : (Lateness?)null;
        return ((published?.Late, overdue?.Late) == (expected, expected) && (published is null || published.DueOn == PartialDate.Of(due)))
            .Classify(shown > due, "late")
            .Classify(shown > due && late == 0, "late by less than a working day");
    }

    [Property(MaxTest = 200)]
    public Property Once_late_stays_late_as_the_day_moves_on() => Prop.ForAll(Arb.From(Cases(XxgkArbitraries.RecordsAround)), one =>
    {
        var told = Moving(one).ToList();
        var first = told.IndexOf(Timeliness.Late);
        return (first < 0 || told.Skip(first).All(timeliness => timeliness == Timeliness.Late)).Label($"{string.Join(",", told)}: {one}")
            .Classify(first >= 0, "late");
    });

    [Property(MaxTest = 200)]
    public Property Timeliness_of_exact_dates_never_improves_as_the_day_moves_on() => Prop.ForAll(Arb.From(Cases(XxgkArbitraries.RecordsAround)), one =>
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

    /// <summary>One record of an annual or an event-driven part, of a school year, all of whose dates lie in years that are assessed.</summary>
    private static Gen<EvaluationCase> Cases(Func<ReportingPeriod, IReadOnlyList<ItemPart>, Gen<DisclosureRecord>> records) =>
        from year in Gen.Choose(2017, 2024)
        from record in records(ReportingPeriod.Of(AcademicYear.Starting(year)), Counted)
        from days in Gen.Choose(0, 700)
        let period = ReportingPeriod.Of(AcademicYear.Starting(year))
        where record.For is not { StartYear: < 2014 } && !IsOld(record.ProducedOn)
        select new EvaluationCase(new SchoolFacts(new Institution("某某大学", School.University), period, DisclosureRegister.Of([record])), period.Start.PlusDays(days));

    private static bool IsOld(PartialDate date) => date.Earliest < new LocalDate(2014, 9, 1);
}

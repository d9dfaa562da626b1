using Xxgk.Columns;
using Xxgk.Evaluation;
using Xxgk.Specification;

namespace Xxgk.Checklist.Tests.Evaluation;

/// <summary>The table is lifted over dates that are not exact: the critical days give what every day of every date gives.</summary>
public sealed class CompletionsProperties
{
    private const int MostCompletions = 40_000;

    [Property(MaxTest = 1_000)]
    public Property The_critical_days_give_what_all_completions_give() => Prop.ForAll(Arb.From(Matters()), matter =>
    {
        if (matter.Open().Aggregate(1L, (product, days) => product * days) > MostCompletions)
        {
            return true.Classify(true, "too many");
        }

        var (lifted, every) = (matter.Lifted(), matter.Every().Possible);
        return ((lifted.States, lifted.Timelinesses) == (every.States, every.Timelinesses))
            .Label($"{matter}: {Names(lifted)} ≠ {Names(every)}")
            .Classify(matter.Open().Any(), "not exact")
            .Classify(matter.Open().Count() > 1, "several dates not exact")
            .Classify(lifted.State == DisclosureState.CannotBeDetermined, "several states")
            .Classify(lifted.Timeliness == Timeliness.CannotBeDetermined, "several timelinesses");
    });

    [Property(MaxTest = 1_000)]
    public Property Knowing_a_date_more_exactly_only_shrinks_the_set() => Prop.ForAll(Arb.From(Matters().SelectMany(_ => Gen.Choose(0, 1_000), (matter, choice) => (matter, choice))), given =>
    {
        var (matter, choice) = given;
        if (!matter.Open().Any() || matter.Open().Aggregate(1L, (product, days) => product * days) > MostCompletions)
        {
            return true.Classify(true, "exact, or too many");
        }

        var exact = matter.MoreExact(choice);
        var (before, after) = (matter.Lifted(), exact.Lifted());

        // Where no completion is left that does not contradict itself, the contradiction is said instead.
        return (!exact.Every().IsConsistent || ((after.States & ~before.States) == 0 && (after.Timelinesses & ~before.Timelinesses) == 0))
            .Label($"{matter} → {exact}: {Names(before)} → {Names(after)}")
            .Classify(after.States != before.States || after.Timelinesses != before.Timelinesses, "fewer left")
            .Classify(!exact.Every().IsConsistent, "contradicts itself");
    });

    [Theory]
    [InlineData("unknown", "2021-04-02", DisclosureState.Disclosed, Timeliness.CannotBeDetermined)]
    [InlineData("2021-03", "2021-03-29", DisclosureState.Disclosed, Timeliness.OnTime)] // what was made on 1 March is due on the 29th
    [InlineData("2021-03", "2021-03-30", DisclosureState.Disclosed, Timeliness.CannotBeDetermined)]
    [InlineData("2021-03", "2021-04-28", DisclosureState.Disclosed, Timeliness.CannotBeDetermined)]
    [InlineData("2021-03", "2021-04-29", DisclosureState.Disclosed, Timeliness.Late)]
    [InlineData("2021-03-10", "2021-03", DisclosureState.Disclosed, Timeliness.OnTime)] // completions before the making are dropped
    [InlineData("2021-03-10", "2021-02", DisclosureState.Disclosed, Timeliness.DatesContradict)] // … unless no other is left
    [InlineData("2021", "2021", DisclosureState.Disclosed, Timeliness.CannotBeDetermined)]
    [InlineData("unknown", "unknown", DisclosureState.Disclosed, Timeliness.CannotBeDetermined)]
    public void One_outcome_that_is_left_is_said_and_several_cannot_be_determined(string made, string shown, DisclosureState state, Timeliness timeliness)
    {
        var part = School.With(Facts.Record(Facts.Appointments, made, [Facts.Shown(shown)], year: "2020-2021")).At("2021-12-31", Facts.Appointments);

        Assert.Equal((state, timeliness), (part.State, part.Timeliness));
    }

    [Fact]
    public void An_unknown_term_leaves_it_open_whether_a_notice_has_expired() => Assert.Equal(
        DisclosureState.CannotBeDetermined,
        School.With(Facts.Record(Facts.Appointments, "2021-03-10", [Facts.Shown("2021-03-12", "2021-03-30", term: "unknown")])).At("2021-10-31", Facts.Appointments).State);

    private static string Names(OutcomeSet set) =>
        string.Join(",", DisclosureStates.All.Where(state => (set.States & (1u << (int)state)) != 0)) + "/"
        + string.Join(",", Enum.GetValues<Timeliness>().Where(timeliness => (set.Timelinesses & (1u << (int)timeliness)) != 0));

    /// <summary>Obligations with a few dates of one day or one month, close together, where the list begins, in between, and where the calendar ends.</summary>
    private static Gen<PartialMatter> Matters() =>
        from start in Gen.Elements(new LocalDate(2014, 6, 20), new LocalDate(2021, 1, 5), new LocalDate(2021, 3, 20), new LocalDate(2026, 11, 1))
        from rule in Rules()
        from made in Near(start, 60)
        from shown in Gen.Choose(0, 2).SelectMany(count => Gen.ArrayOf(Shown(start), count))
        from repealed in Maybe(Near(start, 150))
        from asOf in Gen.Choose(0, 200).Select(days => start.PlusDays(days))
        from flags in Gen.Choose(0, 15)
        select new PartialMatter(rule, made, repealed, shown, asOf, IsContinuing: (flags & 1) != 0, IsOfPeriod: (flags & 2) != 0, IsMaking: (flags & 4) != 0, IsReviewOpen: (flags & 8) != 0);

    private static Gen<PartRule> Rules() =>
        from days in Gen.Elements(20, 20, 5)
        from calendarDays in Gen.Elements(0, 0, 15)
        from month in Gen.Elements(0, 0, 3)
        from notice in Gen.Elements(0, 0, 8)
        from part in Gen.Elements(Facts.Rules, Facts.WorkPlan, Facts.Appointments)
        select new PartRule(part)
        {
            AssessedFrom = PackedDate.Pack(2014, 7, 25),
            WorkingDays = days,
            CalendarDays = calendarDays,
            DateMonth = month,
            DateDay = month == 0 ? 0 : 15,
            NoticeDays = notice,
        };

    private static Gen<Publication> Shown(LocalDate start) =>
        from first in Near(start, 100)
        from until in Maybe(Near(start, 150))
        from term in Maybe(Near(start, 150))
        from reason in Gen.Elements<EndReason?>(null, null, EndReason.Archived, EndReason.Other)
        from audience in Gen.Elements(Audience.Society, Audience.Society, Audience.Society, Audience.Campus)
        select new Publication { From = first, Until = until, Term = term, EndReason = reason, Audience = audience };

    private static Gen<PartialDate> Near(LocalDate start, int days) => Gen.Choose(0, days).Select(day => start.PlusDays(day))
        .SelectMany(day => Gen.Frequency((1, Gen.Constant(PartialDate.Of(day))), (1, Gen.Constant(PartialDate.OfMonth(day.Year, day.Month)))));

    private static Gen<PartialDate?> Maybe(Gen<PartialDate> date) => Gen.Frequency((2, Gen.Constant<PartialDate?>(null)), (1, date.Select(day => (PartialDate?)day)));
}

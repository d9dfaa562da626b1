using Xxgk.Evaluation;
using Xxgk.Specification;

namespace Xxgk.Checklist.Tests.Evaluation;

/// <summary>An evaluation is a fold: records in any order, by any way, in any grouping, give one statement; and it is total.</summary>
[Properties(Arbitrary = [typeof(XxgkArbitraries)], MaxTest = 150)]
public sealed class FoldProperties
{
    private static readonly string[] NeverSaid = ["违法", "违规", "应公开未公开", "illegal", "violat"];

    [Property]
    public Property The_short_cut_gives_what_the_table_gives(EvaluationCase one)
    {
        var (quick, byTable) = (one.Statement().Written(), one.StatementByTable(out var plain).Written());
        return string.Equals(quick, byTable, StringComparison.Ordinal).Label($"{quick}\n≠\n{byTable}")
            .Classify(plain > 0, "with plain records");
    }

    [Property(MaxTest = 400)]
    public Property The_short_cut_gives_what_the_table_gives_of_texts_that_change((int Part, int Made, int[] Changes, int[] Shown)[] texts, bool isExtract, int asOf)
    {
        var first = new LocalDate(2020, 6, 1);
        PartialDate Within(int day) => PartialDate.Of(first.PlusDays((int)((uint)day % 600)));
        var records = texts.Select((text, index) => new DisclosureRecord($"r-{index}", "某某章程")
        {
            Item = Checklist2014.Edition.Parts[(int)((uint)text.Part % Checklist2014.Edition.Parts.Count)].Reference,
            ProducedOn = Within(text.Made),
            Changes = [.. text.Changes.Select(day => Within(text.Made % 400 + (day % 200))).Distinct().OrderBy(day => day.Earliest)],
            Publications = [.. text.Shown.Append(text.Made).Select(day => new Publication { From = PartialDate.Of(Within(text.Made).Earliest!.Value.PlusDays((int)((uint)day % 90))) })],
        });
        var facts = new SchoolFacts(new("某某大学", School.University), School.Year2020, DisclosureRegister.Of(records, isExtract ? RegisterSource.Extract : RegisterSource.Complete));
        var one = new EvaluationCase(facts, first.PlusDays(200 + (int)((uint)asOf % 500)));
        var (quick, byTable) = (one.Statement().Written(), one.StatementByTable(out var plain).Written());
        return string.Equals(quick, byTable, StringComparison.Ordinal).Label($"{quick}\n≠\n{byTable}")
            .Classify(plain > 0 && texts.Any(text => text.Changes.Length > 0), "with plain records that change");
    }

    [Property]
    public Property A_register_and_records_one_by_one_in_any_order_give_the_same_statement(EvaluationCase one, PositiveInt seed)
    {
        var shuffled = one.Records().Shuffled(seed.Get).ToList();
        var expected = one.Statement().Written();
        return (string.Equals(expected, one.Fold(shuffled).Complete().Written(), StringComparison.Ordinal)
                && string.Equals(expected, one.With(shuffled).Statement().Written(), StringComparison.Ordinal))
            .Classify(!shuffled.SequenceEqual(one.Records()), "in another order");
    }

    [Fact]
    public void A_change_on_the_day_of_the_making_stands_behind_it_whatever_comes_before()
    {
        DisclosureRecord Changed(int number) => new($"r-{number}", "某某章程")
        {
            Item = ItemReference.Of(2, 1),
            ProducedOn = PartialDate.Of(new(2020, 10, 9)),
            Changes = [PartialDate.Of(new(2020, 10, 9))],
        };
        var evaluator = new ChecklistEvaluator(Checklist2014.Edition, WorkingCalendar.National);
        string Written(IEnumerable<DisclosureRecord> records) => evaluator.Evaluate(
            new SchoolFacts(new("某某学院", new(InstitutionKind.University)), ReportingPeriod.Parse("2020-2021"), DisclosureRegister.Of(records)), new(2021, 10, 31)).Written();

        List<DisclosureRecord> records = [.. Enumerable.Range(1, 40).Select(Changed)];

        Assert.All(Enumerable.Range(1, 20), seed => Assert.Equal(Written(records), Written(records.Shuffled(seed))));
    }

    [Property]
    public Property Partial_folds_merge_in_any_order_and_grouping(EvaluationCase one, PositiveInt seed)
    {
        var groups = one.Records().Select((record, index) => (record, group: (index * 31 + seed.Get) % 3)).ToLookup(pair => pair.group, pair => pair.record);
        SchoolEvaluation Part(int group) => one.Fold(groups[group]);
        var expected = one.Statement().Written();
        string[] merged =
        [
            Part(0).Merge(Part(1)).Merge(Part(2)).Complete().Written(),
            Part(0).Merge(Part(1).Merge(Part(2))).Complete().Written(),
            Part(2).Merge(Part(0)).Merge(Part(1)).Complete().Written(),
            one.Begin().Merge(one.Begin().Add(one.Facts.Register)).Complete().Written(),
        ];
        return merged.All(written => string.Equals(written, expected, StringComparison.Ordinal))
            .Classify(groups.Count > 1, "in several parts");
    }

    [Property]
    public bool A_fold_goes_on_after_a_statement_was_taken(EvaluationCase one)
    {
        var fold = one.Begin();
        foreach (var record in one.Records())
        {
            fold.Complete();
            fold.Add(record);
        }

        return string.Equals(fold.Complete().Written(), one.Statement().Written(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fold_does_not_merge_with_itself_or_with_one_of_other_facts()
    {
        var school = School.With();
        SchoolEvaluation Begin(SchoolFacts facts, string asOf) => Ways.Evaluator.Begin(facts, facts.Period, School.Day(asOf));
        var facts = school.Facts;
        var fold = Begin(facts, "2021-10-31");

        Assert.Throws<ArgumentException>(() => fold.Merge(fold));
        Assert.Throws<ArgumentException>(() => fold.Merge(Begin(school.Facts, "2021-10-31")));
        Assert.Throws<ArgumentException>(() => fold.Merge(Begin(facts, "2021-10-30")));
        Assert.Same(fold, fold.Merge(Begin(facts, "2021-10-31")));
    }

    [Property]
    public Property Any_facts_give_a_statement_that_says_everything_in_both_languages(EvaluationCase one)
    {
        var statement = one.Statement();
        var findings = statement.Findings.ToList();
        return (statement.Items.Count >= 50
                && findings.TrueForAll(finding => IsSaid(finding.Message) && finding.Provision is not null && finding.Subject.Item is not null)
                && statement.Items.SelectMany(item => item.Parts).All(IsConsistent))
            .Label(string.Join("\n", findings.Where(finding => !IsSaid(finding.Message))))
            .Classify(findings.Exists(finding => finding.Subject.RecordId is not null), "with findings on records");
    }

    private static bool IsConsistent(PartAssessment part)
    {
        var states = DisclosureStates.All.Sum(part.CountOf);
        return part.ObligationCount == states
            && states == Enum.GetValues<Timeliness>().Sum(part.CountOf)
            && (states == 0) == (part.Evidence is null)
            && (states == 0 || (part.CountOf(part.State) > 0 && part.CountOf(part.Timeliness) > 0));
    }

    private static bool IsSaid(Wording message) =>
        message.Chinese.Length > 0 && message.English.Length > 0
        && !NeverSaid.Any(word => message.Chinese.Contains(word, StringComparison.Ordinal) || message.English.Contains(word, StringComparison.OrdinalIgnoreCase));
}

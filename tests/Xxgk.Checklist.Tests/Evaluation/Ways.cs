using Xxgk.Columns;
using Xxgk.Evaluation;
using Xxgk.Specification;

namespace Xxgk.Checklist.Tests.Evaluation;

/// <summary>The ways in which records reach an evaluation.</summary>
internal static class Ways
{
    public static readonly ChecklistEvaluator Evaluator = new(Checklist2014.Edition, WorkingCalendar.National);

    public static IReadOnlyList<DisclosureRecord> Records(this EvaluationCase one) => one.Facts.Register.Records;

    public static ComplianceStatement Statement(this EvaluationCase one) => Evaluator.Evaluate(one.Facts, one.AsOf);

    public static ComplianceStatement StatementOn(this EvaluationCase one, ReportingPeriod period) => Evaluator.Evaluate(one.Facts, period, one.AsOf);

    public static SchoolEvaluation Begin(this EvaluationCase one) => Evaluator.Begin(one.Facts, one.Facts.Period, one.AsOf);

    /// <summary>The fold over records added one by one, as a host's own objects.</summary>
    public static SchoolEvaluation Fold(this EvaluationCase one, IEnumerable<DisclosureRecord> records) =>
        records.Aggregate(one.Begin(), (fold, record) => fold.Add(record));

    /// <summary>The statement by the table alone: no record takes the short cut.</summary>
    public static ComplianceStatement StatementByTable(this EvaluationCase one, out int plain)
    {
        var fold = one.Begin();
        plain = 0;
        foreach (var record in one.Records())
        {
            var columns = new RecordColumns();
            columns.Add(record);
            plain += columns.Row(0).IsPlain ? 1 : 0;
            columns.Row(0).IsPlain = false;
            fold.Add(columns, 0, fold.PartOf(record.Item));
        }

        return fold.Complete();
    }

    /// <summary>The records in another order, of which there are many.</summary>
    public static IEnumerable<DisclosureRecord> Shuffled(this IEnumerable<DisclosureRecord> records, int seed) =>
        records.Select((record, index) => (record, key: ((index + 1L) * 7919 * ((seed % 997) + 1000)) % 1009)).OrderBy(pair => pair.key).Select(pair => pair.record);
}

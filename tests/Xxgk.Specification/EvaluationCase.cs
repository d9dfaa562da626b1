namespace Xxgk.Specification;

/// <summary>A school's facts, and the day at which they are looked at.</summary>
/// <param name="Facts">The facts; their records name parts of the list of 2014 or of the school's own catalogue.</param>
/// <param name="AsOf">The day.</param>
public sealed record EvaluationCase(SchoolFacts Facts, LocalDate AsOf)
{
    /// <summary>The same school with other records.</summary>
    /// <param name="records">The records; their ids are unique.</param>
    public EvaluationCase With(IEnumerable<DisclosureRecord> records) =>
        this with
        {
            Facts = new SchoolFacts(Facts.Institution, Facts.Period, DisclosureRegister.Of(records, Facts.Register.Source))
            {
                Catalogue = Facts.Catalogue,
                Declarations = Facts.Declarations,
            },
        };

    /// <inheritdoc/>
    public override string ToString() => string.Join(
        "\n  ",
        Facts.Register.Records.Select(Told).Prepend(FormattableString.Invariant(
            $"{Facts.Institution.Profile}; {Facts.Period.Start:uuuu-MM-dd}/{Facts.Period.End:uuuu-MM-dd} at {AsOf:uuuu-MM-dd}; {Facts.Register.Source}; {(Facts.Catalogue is null ? "no catalogue" : "a catalogue")}; {string.Join("; ", Facts.Declarations)}")));

    private static string Told(DisclosureRecord record) => string.Concat(
        $"{record.Id} {record.Item} made {record.ProducedOn} {record.Scope.Kind}",
        record.For is { } year ? $" for {year}" : string.Empty,
        record.RepealedOn is { } repealed ? $" repealed {repealed}" : string.Empty,
        string.Concat(record.Changes.Select(change => $" changed {change}")),
        string.Concat(record.Reviews.Select(review => $" {review.Kind} {review.Result} {review.On}")),
        string.Concat(record.Publications.Select(shown => $" [{shown.Audience} {shown.From}..{shown.Until} {shown.EndReason} term {shown.Term}]")));
}

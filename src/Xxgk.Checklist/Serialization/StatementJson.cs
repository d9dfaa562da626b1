using System.Text.Json;
using Ardalis.GuardClauses;
using Xxgk.Reporting;

namespace Xxgk.Serialization;

/// <summary>Writes a statement as JSON (核对结果的 JSON): for other programs, and to be kept.</summary>
public static class StatementJson
{
    /// <summary>Writes a statement as indented UTF-8 (写出).</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="destination">Where to; not closed.</param>
    /// <param name="language">The language of the texts; names of states stay the same.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(ComplianceStatement statement, Stream destination, Language language = Language.Chinese)
    {
        Guard.Against.Null(statement);
        using var writer = new Utf8JsonWriter(Guard.Against.Null(destination), JsonOutput.Indented);
        JsonSerializer.Serialize(writer, Of(statement, language), ChecklistJsonContext.Default.StatementDocument);
    }

    private static StatementDocument Of(ComplianceStatement statement, Language language) => new(
        statement.Facts.Institution.Name,
        statement.Edition.Id,
        statement.Period.ToString(),
        PartialDate.Of(statement.AsOf).ToString(),
        statement.Facts.Register.Source.ToJsonName(),
        statement.IsAssessed,
        statement.RecordCount,
        DutyOf(statement),
        Of(statement.DisclosureRate),
        Of(statement.TimelinessRate),
        SchoolDocuments.CountsOf(statement.Facts.Register),
        [.. statement.Items.Select(item => Of(item, language))],
        [.. statement.Findings.Select(finding => new FindingDocument(
            finding.Code,
            CamelCase(finding.Severity.ToString()),
            finding.Subject.Item?.ToString(),
            finding.Subject.RecordId,
            finding.Provision.CitationWithConfirmation.In(language),
            finding.Message.In(language)))]);

    private static DutyDocument DutyOf(ComplianceStatement statement)
    {
        var report = statement.Facts.Report;
        return new(
            PartialDate.Of(ReportingDuty.For(statement.Period, statement.Facts.Institution).DueOn).ToString(),
            report.SignedOn?.ToString(),
            report.PublishedOn?.ToString(),
            report.FiledOn?.ToString());
    }

    private static RateDocument Of(Rate rate) => new(rate.Part, rate.Whole, rate.Percentage is { } percentage ? Math.Round(percentage, 4) : null);

    private static ItemDocument Of(ItemAssessment item, Language language) => new(
        item.Item.IsOwn ? null : item.Item.Number,
        item.Item.OwnNumber,
        item.Item.Category.Number,
        item.Item.Category.Name.In(language),
        item.Item.Name.In(language),
        CamelCase(item.State.ToString()),
        item.State.ToWording().In(language),
        CamelCase(item.Timeliness.ToString()),
        item.Timeliness.ToWording().In(language),
        item.IsIncomplete ? [.. item.MissingParts.Select(part => part.Reference.ToString())] : null,
        [.. item.Parts.Select(part => Of(part, language))]);

    private static PartDocument Of(PartAssessment part, Language language) => new(
        part.Part.Reference.ToString(),
        part.Part.Name.In(language),
        part.Part.Kind.ToJsonName(),
        CamelCase(part.Applicability.Outcome.ToString()),
        part.Applicability.Reason.In(language),
        CamelCase(part.State.ToString()),
        part.State.ToWording().In(language),
        CamelCase(part.Timeliness.ToString()),
        part.Timeliness.ToWording().In(language),
        part.Reason == default ? null : part.Reason.In(language),
        part.Provision.CitationWithConfirmation.In(language),
        part.ObligationCount,
        part.CarriedInCount,
        part.PublishedCount,
        Counts(DisclosureStates.All, part.CountOf),
        Counts(Enumerable.Range(0, Xxgk.Timelinesses.Count).Select(value => (Timeliness)value), part.CountOf),
        part.Evidence is { } record ? SchoolDocuments.Of(record) : null);

    private static SortedDictionary<string, int>? Counts<T>(IEnumerable<T> values, Func<T, int> count)
        where T : struct, Enum
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            if (count(value) > 0)
            {
                counts.Add(CamelCase(value.ToString()), count(value));
            }
        }

        return counts.Count > 0 ? counts : null;
    }

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}

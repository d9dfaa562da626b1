using System.Globalization;

namespace Xxgk.Serialization;

/// <summary>Turns facts into what is written.</summary>
internal static class SchoolDocuments
{
    /// <summary>All but the records, which are written one by one.</summary>
    public static SchoolDocument Of(SchoolFacts facts, string edition) => new(
        edition,
        Of(facts.Institution),
        ProfileOf(facts.Institution.Profile),
        facts.Period.ToString(),
        facts.AsOf is { } asOf ? PartialDate.Of(asOf).ToString() : null,
        facts.Register.Source.ToJsonName(),
        facts.Report == ReportDates.NotStated ? null : new(Date(facts.Report.SignedOn), Date(facts.Report.PublishedOn), Date(facts.Report.FiledOn)),
        facts.Catalogue is { } catalogue ? Of(catalogue) : null,
        List(facts.Declarations, Of),
        CountsOf(facts.Register),
        List(facts.Consultations, one => new ConsultationDocument(one.Title, Known(one.Opened), Known(one.Closed), one.Department)),
        facts is { Requests: { } requests, LedgerPath: null } ? LedgerDocuments.Of(requests) : null,
        facts.LedgerPath);

    public static IReadOnlyList<CountDocument>? CountsOf(DisclosureRegister register) => List(register.DeclaredCounts, Of);

    public static RecordDocument Of(DisclosureRecord record) => new(
        record.Id,
        record.Title,
        record.Item?.ToString(),
        record.Department,
        record.Person,
        Known(record.ProducedOn),
        List(record.Changes, change => change.ToString()),
        Date(record.RepealedOn),
        record.For?.ToString(),
        record.Scope.Kind == DisclosureScopeKind.Proactive ? null : record.Scope.Kind.ToJsonName(),
        record.Scope.Reason,
        record.Scope.Basis?.Citation.Chinese,
        List(record.Reviews, review => new ReviewDocument(review.Kind.ToJsonName(), review.By, Known(review.On), review.Result.ToJsonName())),
        List(record.Publications, publication => Of(publication, AudienceOf(record.Scope))));

    /// <summary>The audience that a publication need not name.</summary>
    private static Audience AudienceOf(DisclosureScope scope) => scope.Kind == DisclosureScopeKind.CampusOnly ? Audience.Campus : Audience.Society;

    private static PublicationDocument Of(Publication publication, Audience usual) => new(
        publication.Channel?.Kind.ToJsonName(),
        publication.Channel?.Name,
        publication.Audience == usual ? null : publication.Audience.ToJsonName(),
        publication.Address,
        Known(publication.From),
        Date(publication.Until),
        publication.EndReason?.ToJsonName(),
        Date(publication.Term),
        Date(publication.LinkCheckedOn),
        publication.LinkResult?.ToJsonName());

    private static InstitutionDocument Of(Institution school) => new(
        school.Name,
        school.ShortName,
        school.EnglishName,
        school.Profile.Kind.ToJsonName(),
        school.Profile.Ownership?.ToJsonName(),
        school.Profile.Affiliation?.ToJsonName(),
        school.SuperiorBodies.Count > 0 ? school.SuperiorBodies : null,
        school.Province,
        school.Contact == new ContactDetails() ? null : Of(school.Contact));

    private static ContactDocument Of(ContactDetails contact) => new(
        contact.Office,
        contact.PersonInCharge,
        contact.Address,
        contact.Postcode,
        contact.OfficeHours,
        contact.Telephone,
        contact.Fax,
        contact.Email,
        contact.Website,
        contact.Supervision);

    private static SortedDictionary<string, bool>? ProfileOf(InstitutionProfile profile)
    {
        var facts = new SortedDictionary<string, bool>(StringComparer.Ordinal);
        foreach (var fact in profile.StatedFacts)
        {
            facts.Add(fact.Key.ToJsonName(), fact.Value);
        }

        return facts.Count > 0 ? facts : null;
    }

    private static CatalogueDocument Of(DisclosureCatalogue catalogue) => new(
        catalogue.Title,
        [.. catalogue.Entries.Select(Of)],
        List(catalogue.Explanations, one => new ExplanationDocument(
            one.Part.ToString(), one.Reason.ToJsonName(), one.Text, one.Link, one.Reason == AbsenceReason.Withheld ? one.Provision!.Citation.Chinese : null)));

    private static EntryDocument Of(CatalogueEntry entry) => new(
        entry.OwnNumber,
        entry.Title,
        entry.Category,
        List(entry.Covers, item => item.ToString()),
        entry.ColumnName,
        entry.Link,
        entry.Department,
        entry.Person,
        entry.UpdateRule?.ToString(),
        entry.OwnLimit is { } limit ? Of(limit) : null,
        entry.Kind?.ToJsonName(),
        entry.MayBeNil ? true : null,
        entry.IsOwn && entry.RequiredAudience != Audience.Society ? entry.RequiredAudience.ToJsonName() : null);

    private static LimitDocument Of(TimeLimit limit) => limit.Kind switch
    {
        TimeLimitKind.WorkingDaysAfter => new(limit.Days, null, null, null),
        TimeLimitKind.CalendarDaysAfter => new(null, limit.Days, null, null),
        TimeLimitKind.DateEachYear => new(null, null, string.Format(CultureInfo.InvariantCulture, "{0:00}-{1:00}", limit.Month, limit.Day), null),
        _ => new(null, null, null, limit.Days),
    };

    private static DeclarationDocument Of(Declaration declaration) => new(
        declaration.Part.ToString(),
        declaration is NothingThisPeriod ? "nothingThisPeriod" : "notApplicable",
        declaration.Reason,
        Known(declaration.DeclaredOn));

    private static CountDocument Of(DeclaredCount count) => new(
        count.Subject.ToJsonName(),
        count.Channel?.Kind.ToJsonName(),
        count.Channel?.Name,
        count.Quantity.ToString(),
        count.BelongsToTotal,
        count.Note);

    /// <summary>A date that is left out where it is unknown: absent says the same.</summary>
    private static string? Known(PartialDate date) => date.IsUnknown ? null : date.ToString();

    /// <summary>A date whose absence says that there is none, so that an unknown one is written.</summary>
    private static string? Date(PartialDate? date) => date?.ToString();

    private static IReadOnlyList<TResult>? List<T, TResult>(IReadOnlyList<T> source, Func<T, TResult> convert) =>
        source.Count == 0 ? null : [.. source.Select(convert)];
}

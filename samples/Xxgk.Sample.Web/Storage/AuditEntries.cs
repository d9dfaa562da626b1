using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Xxgk.Requests;
using Xxgk.Samples.Web.Accounts;

namespace Xxgk.Samples.Web.Storage;

/// <summary>Writes down every change that a save makes, in the same transaction; personal data and secrets are named, never shown.</summary>
internal static class AuditEntries
{
    private static readonly HashSet<Type> Silent = [typeof(GramRow), typeof(AuditRow), typeof(RecordVersionRow)];
    private static readonly HashSet<string> Secret = ["PasswordHash", "SecurityStamp", "ConcurrencyStamp", nameof(RequestRow.CodeDigest)];
    private static readonly HashSet<string> Derived = [nameof(IVersioned.Version), nameof(RequestRow.ChangedAt), nameof(RecordRow.Searched), nameof(RecordRow.NewestOrder), nameof(RecordRow.Visibility), nameof(RequestRow.DueOrder), "NormalizedUserName", "NormalizedEmail", "NormalizedName"];

    public static IReadOnlyList<AuditRow> Of(ChangeTracker tracker, string by, Instant at)
    {
        var entries = tracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        if (entries.Find(entry => entry.Entity is AuditRow && entry.State != EntityState.Added) is not null)
        {
            throw new InvalidOperationException("The audit trail is added to, and neither changed nor deleted.");
        }

        return [.. entries.Where(entry => !Silent.Contains(entry.Metadata.ClrType)).Select(entry => new AuditRow
        {
            At = at,
            By = by,
            Action = entry.State.ToString(),
            Subject = Subject(entry.Entity),
            Detail = entry.Entity is ApplicantRow or RelatedRow { Contact: not null } && entry.State == EntityState.Added ? string.Empty : Detail(entry),
        })];
    }

    /// <summary>What a reader of the trail looks for: the kind and the school's own number of the thing.</summary>
    public static string Subject(object entity) => entity switch
    {
        RecordRow row => "record " + row.Id,
        AttachmentRow row => "attachment " + row.Name,
        RequestRow row => "request " + row.Id,
        ApplicantRow row => "applicant of " + row.RequestId,
        RelatedRow row => "matter " + row.Id,
        DocumentRow row => "document " + row.Name,
        NarrativeRow row => "report texts " + row.Period,
        ReportRow row => "report " + row.Period,
        StaffMember row => "account " + row.UserName,
        IdentityUserRole<string> row => "role of account " + row.UserId,
        _ => entity.GetType().Name,
    };

    private static string Detail(EntityEntry entry) => string.Join('\n', entry.Properties
        .Where(property => !Derived.Contains(property.Metadata.Name) && !property.Metadata.IsPrimaryKey())
        .Where(property => entry.State != EntityState.Modified || property.IsModified)
        .Select(property => (property.Metadata.Name, Before: Shown(entry, property, property.OriginalValue), After: Shown(entry, property, property.CurrentValue)))
        .Where(change => entry.State == EntityState.Modified ? change.Before != change.After || change.After == "…" : change.After.Length > 0)
        .Select(change => entry.State == EntityState.Modified ? $"{change.Name}: {change.Before} → {change.After}" : $"{change.Name}: {change.After}"));

    private static string Shown(EntityEntry entry, PropertyEntry property, object? value) => value switch
    {
        null => string.Empty,
        _ when Secret.Contains(property.Metadata.Name) || entry.Entity is ApplicantRow || property.Metadata.Name == nameof(RelatedRow.Contact) => "…",
        byte[] bytes => FormattableString.Invariant($"{bytes.Length} bytes"),
        DisclosureRecord record => RegisterDocuments.Write(record),
        InformationRequest request => FormattableString.Invariant($"{request.Events.Count} events, last {(request.Events.Count == 0 ? "none" : request.Events[^1].Kind.ToString())}"),
        RelatedMatter related => related.Outcome.ToString(),
        string text => PersonalDataScanner.Mask(text.Length <= 4000 ? text : text[..4000] + "…"),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };
}

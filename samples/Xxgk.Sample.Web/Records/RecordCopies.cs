namespace Xxgk.Samples.Web.Records;

/// <summary>A record with one thing changed; the record itself stays as it is.</summary>
internal static class RecordCopies
{
    public static DisclosureRecord With(this DisclosureRecord record, IEnumerable<Review>? reviews = null, IEnumerable<Publication>? publications = null, IEnumerable<PartialDate>? changes = null) =>
        Copy(record, record.Item, reviews, publications, changes);

    /// <summary>The same record under another item of the list.</summary>
    public static DisclosureRecord Under(this DisclosureRecord record, ItemReference? item) => Copy(record, item);

    /// <summary>The same publication, ended.</summary>
    public static Publication Ended(this Publication shown, LocalDate on, EndReason reason) => new()
    {
        Channel = shown.Channel,
        Address = shown.Address,
        Audience = shown.Audience,
        From = shown.From,
        Term = shown.Term,
        LinkCheckedOn = shown.LinkCheckedOn,
        LinkResult = shown.LinkResult,
        Until = PartialDate.Of(on),
        EndReason = reason,
    };

    private static DisclosureRecord Copy(
        DisclosureRecord record, ItemReference? item, IEnumerable<Review>? reviews = null, IEnumerable<Publication>? publications = null, IEnumerable<PartialDate>? changes = null) =>
        new(record.Id, record.Title)
        {
            Item = item,
            Department = record.Department,
            Person = record.Person,
            ProducedOn = record.ProducedOn,
            For = record.For,
            RepealedOn = record.RepealedOn,
            Scope = record.Scope,
            Changes = [.. changes ?? record.Changes],
            Reviews = [.. reviews ?? record.Reviews],
            Publications = [.. publications ?? record.Publications],
        };
}

namespace Xxgk.Samples.Web.Records;

/// <summary>A record with one thing changed; the record itself stays as it is.</summary>
internal static class RecordCopies
{
    public static DisclosureRecord With(this DisclosureRecord record, IEnumerable<Review>? reviews = null, IEnumerable<Publication>? publications = null, IEnumerable<PartialDate>? changes = null, string? title = null) =>
        new(record.Id, title ?? record.Title)
        {
            Item = record.Item,
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

    /// <summary>The same publication, ended.</summary>
    public static Publication Ended(this Publication shown, LocalDate on, EndReason reason) => new()
    {
        Channel = shown.Channel,
        Address = shown.Address,
        Audience = shown.Audience,
        From = shown.From,
        Term = shown.Term,
        LinkCheckedOn = shown.LinkCheckedOn,
        Until = PartialDate.Of(on),
        EndReason = reason,
    };
}

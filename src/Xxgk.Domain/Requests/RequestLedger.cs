using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk.Requests;

/// <summary>An office's ledger of requests and of the matters beside them (依申请公开台账). It holds no personal data.</summary>
public sealed class RequestLedger : IEquatable<RequestLedger>
{
    private readonly Dictionary<string, InformationRequest> byId;

    /// <summary>A ledger (台账).</summary>
    /// <param name="requests">The requests; none is a full statement too.</param>
    /// <param name="related">The matters beside them; null for none.</param>
    /// <param name="published">What was published of earlier periods; null for nothing.</param>
    /// <exception cref="ArgumentNullException">The requests or an element of a list is null.</exception>
    /// <exception cref="ArgumentException">Two requests, two matters or two published periods are the same.</exception>
    public RequestLedger(IEnumerable<InformationRequest> requests, IEnumerable<RelatedMatter>? related = null, IEnumerable<PublishedCarryOver>? published = null)
    {
        Requests = Guard.Against.NullWithin(requests);
        Related = Guard.Against.NullWithin(related ?? []);
        Published = Guard.Against.NullWithin(published ?? []);
        RefuseTwice(Requests.Select(static request => request.Id), nameof(requests));
        RefuseTwice(Related.Select(static matter => matter.Id), nameof(related));
        RefuseTwice(Published.Select(static figure => figure.Period.ToString()), nameof(published));
        byId = Requests.ToDictionary(static request => request.Id, StringComparer.Ordinal);
    }

    /// <summary>The requests (申请).</summary>
    public IReadOnlyList<InformationRequest> Requests { get; }

    /// <summary>The matters beside them (相关事项).</summary>
    public IReadOnlyList<RelatedMatter> Related { get; }

    /// <summary>What was published of earlier periods (已公布的结转数).</summary>
    public IReadOnlyList<PublishedCarryOver> Published { get; }

    /// <summary>The request of a number (按编号查找申请); null where there is none.</summary>
    /// <param name="id">The number; not null.</param>
    public InformationRequest? Find(string id) => byId.TryGetValue(Guard.Against.Null(id), out var request) ? request : null;

    /// <summary>The ledger as it was known at the end of a day (截至某日所知的台账): what was entered later is left out.</summary>
    /// <param name="day">The day.</param>
    public RequestLedger AsKnownOn(LocalDate day) => new(
        Requests.Where(request => request.IsKnownOn(day)).Select(request => request.AsKnownOn(day)),
        Related.Where(matter => matter.IsKnownOn(day)),
        Published);

    /// <inheritdoc/>
    public bool Equals(RequestLedger? other) =>
        other is not null && Requests.SequenceEqual(other.Requests) && Related.SequenceEqual(other.Related) && Published.SequenceEqual(other.Published);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RequestLedger);

    /// <inheritdoc/>
    public override int GetHashCode() => (Requests.Count, Related.Count, Published.Count).GetHashCode();

    /// <summary>How much it holds, in Chinese (文本).</summary>
    public override string ToString() => FormattableString.Invariant($"依申请公开台账，申请{Requests.Count}件，相关事项{Related.Count}件");

    private static void RefuseTwice(IEnumerable<string> keys, string name)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (!seen.Add(key))
            {
                throw new ArgumentException($"'{key}' is there twice.", name);
            }
        }
    }
}

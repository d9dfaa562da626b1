using Xxgk.Requests;

namespace Xxgk.Specification;

/// <summary>Compares two ledgers without regard to the order of their requests, and their applicants (依申请公开台账比较).</summary>
public static class RequestFactsDifference
{
    /// <summary>What differs first in ledger and rules; null if both say the same (首个差异). Applicants are compared on their own.</summary>
    /// <param name="expected">What is expected.</param>
    /// <param name="actual">What there is.</param>
    public static string? First(RequestFacts expected, RequestFacts actual) =>
        InOneSet("request", expected.Ledger.Requests, actual.Ledger.Requests, request => request.Id)
        ?? InOneSet("matter", expected.Ledger.Related, actual.Ledger.Related, matter => matter.Id)
        ?? InOneSet("published figure of", expected.Ledger.Published, actual.Ledger.Published, figure => figure.Period.ToString())
        ?? (expected.Rules.Equals(actual.Rules) ? null : $"the school's rules: {expected.Rules} are expected, {actual.Rules} are there");

    /// <summary>What differs first in the applicants; null if both say the same (首个差异). No datum of an applicant is told.</summary>
    /// <param name="expected">The applicants that are expected, by the ids of their requests.</param>
    /// <param name="actual">The applicants that there are.</param>
    public static string? FirstOfApplicants(IReadOnlyDictionary<string, Applicant> expected, IReadOnlyDictionary<string, Applicant> actual) =>
        expected.Where(pair => !actual.TryGetValue(pair.Key, out var other) || !ValuesOf(pair.Value).Equals(ValuesOf(other)))
            .Select(pair => $"the applicant of request {pair.Key} is lost or another one")
            .Concat(actual.Keys.Where(id => !expected.ContainsKey(id)).Select(id => $"request {id} had no applicant and has one"))
            .FirstOrDefault();

    private static (string? Name, string? Phone, string? Email, string? IdNumber, string? Address) ValuesOf(Applicant applicant) =>
        (applicant.Name, applicant.Phone, applicant.Email, applicant.IdNumber, applicant.Address);

    private static string? InOneSet<T>(string what, IReadOnlyList<T> expected, IReadOnlyList<T> actual, Func<T, string> id)
        where T : notnull
    {
        var found = actual.ToDictionary(id, StringComparer.Ordinal);
        foreach (var one in expected)
        {
            if (!found.TryGetValue(id(one), out var other))
            {
                return $"{what} {id(one)} is lost";
            }

            if (!one.Equals(other))
            {
                return $"{what} {id(one)} is another one after loading: {one} is expected, {other} is there";
            }

            found.Remove(id(one));
        }

        return found.Count > 0 ? $"{what} {found.Keys.First()} was not saved and is there" : null;
    }
}

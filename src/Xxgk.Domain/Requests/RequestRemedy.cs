namespace Xxgk.Requests;

/// <summary>Where an applicant may turn who disagrees with a reply (救济途径).</summary>
public enum RequestRemedy
{
    /// <summary>A complaint to the supervision body or the department (举报).</summary>
    Complaint,

    /// <summary>An appeal to the competent department (申诉).</summary>
    Appeal,

    /// <summary>Administrative reconsideration (行政复议).</summary>
    Reconsideration,

    /// <summary>An administrative lawsuit (行政诉讼).</summary>
    Lawsuit,
}

/// <summary>The words for a <see cref="RequestRemedy"/> (救济途径用语).</summary>
public static class RequestRemedies
{
    internal static NamedValues<RequestRemedy> Names { get; } = new(
        (RequestRemedy.Complaint, "举报", "complaint"),
        (RequestRemedy.Appeal, "申诉", "appeal"),
        (RequestRemedy.Reconsideration, "行政复议", "administrative reconsideration"),
        (RequestRemedy.Lawsuit, "行政诉讼", "administrative lawsuit"));

    /// <summary>Every way to turn, in order (全部救济途径).</summary>
    public static IReadOnlyList<RequestRemedy> All => Names.Values;

    /// <summary>The way in both languages (中英文名称).</summary>
    /// <param name="remedy">The way.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this RequestRemedy remedy) => Names.WordingOf(remedy);

    internal static string ToJsonName(this RequestRemedy remedy) => Names.JsonNameOf(remedy);

    internal static bool TryParse(string? jsonName, out RequestRemedy remedy) => Names.TryParse(jsonName, out remedy);
}

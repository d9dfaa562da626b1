using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>Marks a place as our reading rather than the provision's words (推定).</summary>
public static class Inferred
{
    /// <summary>The same place, marked as the one from which a rule is inferred (据此推定).</summary>
    /// <param name="provision">The place; not null.</param>
    /// <exception cref="ArgumentNullException">The place is null.</exception>
    public static Provision From(Provision provision) => Guard.Against.Null(provision).AsInferred();
}

namespace Xxgk.Benchmarks.Works;

/// <summary>One way of doing a work: the library's, or what a user would take instead, or the bound of the machine.</summary>
/// <param name="Name">Its name in tables and in the results file.</param>
/// <param name="Words">What it does, for the page.</param>
internal sealed record Contender(string Name, string Words)
{
    /// <summary>The name of the library's own way in every work.</summary>
    public const string Xxgk = "Xxgk";

    /// <summary>Its name on the Chinese page.</summary>
    public string NameInChinese { get; init; } = Name == Xxgk ? Xxgk : string.Empty;

    /// <summary>What it does, for the Chinese page.</summary>
    public string WordsInChinese { get; init; } = string.Empty;

    /// <summary>Whether the library does it: "Xxgk", or "Xxgk, two workers".</summary>
    public bool IsOurs => Name == Xxgk || Name.StartsWith(Xxgk + ", ", StringComparison.Ordinal);
}

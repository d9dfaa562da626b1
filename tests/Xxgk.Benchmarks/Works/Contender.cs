namespace Xxgk.Benchmarks.Works;

/// <summary>One way of doing a work: the library's, or what a user would take instead, or the bound of the machine.</summary>
/// <param name="Name">Its name in tables and in the results file.</param>
/// <param name="Words">What it does, for the page.</param>
internal sealed record Contender(string Name, string Words)
{
    /// <summary>The name of the library's own way in every work.</summary>
    public const string Xxgk = "Xxgk";

    /// <summary>For one with two workers: the name of the same with one, against which it gains; empty for all others.</summary>
    public string Alone { get; init; } = string.Empty;
}

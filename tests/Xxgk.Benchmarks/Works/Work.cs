namespace Xxgk.Benchmarks.Works;

/// <summary>A work that is measured: what it is, who does it, at which sizes, and what is to be reached.</summary>
/// <param name="Id">Its name in the results file and on the command line.</param>
/// <param name="Title">Its title on the page.</param>
/// <param name="Unit">What sizes count: records, characters, events.</param>
internal sealed record Work(string Id, string Title, string Unit)
{
    public IReadOnlyList<Contender> Contenders { get; init; } = [];

    public IReadOnlyList<Target> Targets { get; init; } = [];

    /// <summary>What is worth saying beside the figures: how it was measured, and what they do not show.</summary>
    public string Remark { get; init; } = string.Empty;

    /// <summary>How many bytes one go of a size reads; null where bytes are not what counts.</summary>
    public Func<long, long>? BytesOf { get; init; }

    /// <summary>The benchmark classes that measure it in this process; none where it is measured in processes of its own.</summary>
    public IReadOnlyList<Type> Classes { get; init; } = [];

    /// <summary>How it is measured in processes of its own; null where benchmark classes measure it.</summary>
    public Func<IReadOnlyList<Figure>>? Measure { get; init; }
}

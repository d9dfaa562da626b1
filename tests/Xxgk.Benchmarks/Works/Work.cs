using Xxgk.Benchmarks.Running;

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

    /// <summary>Its title on the Chinese page.</summary>
    public string TitleInChinese { get; init; } = string.Empty;

    /// <summary>What sizes count, on the Chinese page, with its measure word: 条记录.</summary>
    public string UnitInChinese { get; init; } = string.Empty;

    /// <summary>How many of its units a size of one is.</summary>
    public int UnitsOfSize { get; init; } = 1;

    /// <summary>The remark on the Chinese page.</summary>
    public string RemarkInChinese { get; init; } = string.Empty;

    /// <summary>The contender that the others are compared with in the table of figures; none named: the library.</summary>
    public string? Yardstick { get; init; }

    /// <summary>Where nothing is to be reached: why.</summary>
    public string WithoutTargets { get; init; } = string.Empty;

    /// <summary>The packages and programs, with their versions, that it is measured with, besides .NET; asked when it is measured.</summary>
    public Func<IReadOnlyList<string>>? Versions { get; init; }

    /// <summary>How many bytes one go of a size reads; null where bytes are not what counts.</summary>
    public Func<long, long>? BytesOf { get; init; }

    /// <summary>The benchmark classes that measure it in this process; none where it is measured in processes of its own.</summary>
    public IReadOnlyList<Type> Classes { get; init; } = [];

    /// <summary>How it is measured, or some contenders of it, in processes of their own; null where benchmark classes measure all of it.</summary>
    public Func<IReadOnlyList<Figure>>? Measure { get; init; }

    /// <summary>What such a process does: the arguments are <see cref="Measure"/>'s to choose.</summary>
    public Func<string[], Measurement>? Child { get; init; }
}

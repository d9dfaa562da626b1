using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Xxgk.Serialization;

/// <summary>What reading a file gave: the whole object, or every problem and nothing else (读取结果).</summary>
/// <typeparam name="T">What the file holds.</typeparam>
public sealed class LoadResult<T>
    where T : class
{
    private readonly T? value;

    internal LoadResult(T value)
    {
        this.value = Guard.Against.Null(value);
        Problems = [];
    }

    internal LoadResult(IReadOnlyList<Problem> problems, long further)
    {
        Problems = problems;
        FurtherProblems = further;
    }

    /// <summary>Every problem in the order of its place, the first thousand of them; empty if there is a value (问题).</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>How many more problems there are than <see cref="Problems"/> lists (其余问题数).</summary>
    public long FurtherProblems { get; }

    /// <summary>Whether the file was read whole (是否读取成功).</summary>
    public bool Succeeded => value is not null;

    /// <summary>The object (读取所得).</summary>
    /// <exception cref="InvalidOperationException">There are problems.</exception>
    public T Value => value ?? throw new InvalidOperationException($"The file has problems: {Problems[0]}");

    /// <summary>The object, if the file was read whole (取值).</summary>
    /// <param name="result">The object; null where the answer is false.</param>
    public bool TryGetValue([NotNullWhen(true)] out T? result)
    {
        result = value;
        return result is not null;
    }
}

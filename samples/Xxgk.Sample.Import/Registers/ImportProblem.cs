using Xxgk.Samples.Import.Books;

namespace Xxgk.Samples.Import.Registers;

/// <summary>Something wrong in a table (数据问题及位置): where, what stands there, and what is wrong with it.</summary>
/// <param name="Place">Sheet, row and column.</param>
/// <param name="Text">What the cell shows; empty where the row as a whole is at fault.</param>
/// <param name="Fault">What is wrong.</param>
internal sealed record ImportProblem(CellPlace Place, string Text, Wording Fault);

/// <summary>The problems of an import (问题清单): the first thousand, and the number of the rest.</summary>
internal sealed class ImportProblems
{
    private const int Listed = 1_000;

    private readonly List<ImportProblem> listed = [];

    public IReadOnlyList<ImportProblem> List => listed;

    public long Count { get; private set; }

    public void Add(CellPlace place, string text, Wording fault)
    {
        Count++;
        if (listed.Count < Listed)
        {
            listed.Add(new(place, text, fault));
        }
    }
}

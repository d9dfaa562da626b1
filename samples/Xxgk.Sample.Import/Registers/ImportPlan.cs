using Xxgk.Samples.Import.Columns;

namespace Xxgk.Samples.Import.Registers;

/// <summary>What is imported, from where and for whom (导入方案).</summary>
/// <param name="Path">The workbook's file.</param>
/// <param name="Sheets">The layout of its sheets, in their order.</param>
/// <param name="Settings">What people have settled.</param>
internal sealed record ImportPlan(string Path, IReadOnlyList<SheetLayout> Sheets, ImportSettings Settings);

/// <summary>What an import came to (导入结果).</summary>
/// <param name="Records">How many records were read.</param>
/// <param name="Asides">How many rows were sections, sums, notes and the like.</param>
/// <param name="Counts">The declared counts.</param>
/// <param name="First">The first records, to look at.</param>
/// <param name="Log">Problems, and what words were taken for.</param>
/// <param name="WithoutItem">How many records name no item.</param>
/// <param name="OtherYears">How many declared counts are for another year, and were left out.</param>
internal sealed record ImportOutcome(int Records, int Asides, IReadOnlyList<DeclaredCount> Counts, IReadOnlyList<DisclosureRecord> First, ImportLog Log, int WithoutItem, int OtherYears)
{
    public bool Succeeded => Log.Problems.Count == 0;
}

using Xxgk.Samples.Import.Columns;
using Xxgk.Samples.Import.Registers;

namespace Xxgk.Samples.Import.Mapping;

/// <summary>What a mapping file says (对应文件): the layout of each sheet, and what else people have settled.</summary>
/// <param name="Sheets">The sheets that it names.</param>
/// <param name="Settings">The rest.</param>
internal sealed record MappingFile(IReadOnlyList<MappedSheet> Sheets, ImportSettings Settings);

/// <summary>A sheet of a mapping file.</summary>
/// <param name="Name">The sheet's name; empty for a file of text.</param>
/// <param name="Content">What it holds.</param>
/// <param name="First">The first row of headings, from 1.</param>
/// <param name="Last">The last one.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="FillDown">Fields whose empty cells mean «as above».</param>
internal sealed record MappedSheet(string Name, SheetContent Content, int First, int Last, IReadOnlyList<MappedColumn> Columns, IReadOnlySet<Field> FillDown);

/// <summary>A column of a mapping file.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Heading">The heading that the workbook must have there; null where it does not matter.</param>
/// <param name="Role">What it means.</param>
internal sealed record MappedColumn(int Index, string? Heading, ColumnRole Role);

/// <summary>Something wrong in a mapping file, at a path.</summary>
/// <param name="Path">The path within the file, such as <c>$.sheets[0].columns[2].field</c>.</param>
/// <param name="Fault">What is wrong.</param>
internal sealed record MappingProblem(string Path, Wording Fault);

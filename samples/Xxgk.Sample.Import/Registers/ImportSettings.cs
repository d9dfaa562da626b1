using Xxgk.Samples.Import.Cells;
using Xxgk.Samples.Import.Columns;

namespace Xxgk.Samples.Import.Registers;

/// <summary>What people have settled before an import (导入设置): what a mapping file says beside the layout of the sheets.</summary>
internal sealed record ImportSettings
{
    public static ImportSettings Default { get; } = new();

    /// <summary>For words of a field, the words to be read in their place.</summary>
    public IReadOnlyDictionary<Field, IReadOnlyDictionary<string, string>> Values { get; init; } = new Dictionary<Field, IReadOnlyDictionary<string, string>>();

    /// <summary>What is read where a cell is empty or there is no such column.</summary>
    public IReadOnlyDictionary<Field, string> Defaults { get; init; } = new Dictionary<Field, string>();

    /// <summary>Whether a record of which nothing is told about its publication was published, as a list of what was disclosed means.</summary>
    public bool IsPublishedUnlessTold { get; init; }

    /// <summary>Whether numbers of items are those of the school's own catalogue.</summary>
    public bool CountsByCatalogue { get; init; }

    /// <summary>The words to be read for a cell's, cleaned.</summary>
    public string Substituted(Field field, string cleaned) =>
        CellText.SaysNothing(cleaned)
            ? Defaults.GetValueOrDefault(field, string.Empty)
            : Values.TryGetValue(field, out var words) && words.TryGetValue(cleaned, out var instead) ? instead : cleaned;

    /// <summary>Whether words of a field have something else in their place.</summary>
    public bool Substitutes(Field field, string cleaned) =>
        CellText.SaysNothing(cleaned) ? Defaults.ContainsKey(field) : Values.TryGetValue(field, out var words) && words.ContainsKey(cleaned);
}

using Parquet;
using Parquet.Schema;
using Xxgk.Samples.Supervision.Results;

namespace Xxgk.Samples.Supervision.Output;

/// <summary>The rows of schools, and of schools and items, for other programs: names as in JSON, row groups of bounded size.</summary>
internal static class ParquetTables
{
    // 500 schools are 25,000 rows of items in a group.
    private const int SchoolsInGroup = 500;

    public static async Task WriteAsync(SupervisionResult result, string folder)
    {
        await WriteAsync(Path.Combine(folder, "schools.parquet"), SchoolColumns, result.Schools).ConfigureAwait(false);
        await WriteAsync(Path.Combine(folder, "school-items.parquet"), ItemColumns, result.Schools).ConfigureAwait(false);
    }

    private static ParquetColumn[] SchoolColumns =>
    [
        ParquetColumn.Of("school", school => school.Row.Name),
        ParquetColumn.Of("province", school => school.Row.Province),
        ParquetColumn.Of("kind", school => school.Row.Kind.ToJsonName()),
        ParquetColumn.Of("period", school => school.Row.Period),
        ParquetColumn.Of("asOf", school => school.Row.AsOf),
        ParquetColumn.Of("records", school => school.Row.Records),
        ParquetColumn.Of("disclosurePart", school => school.Row.Disclosure.Part),
        ParquetColumn.Of("disclosureWhole", school => school.Row.Disclosure.Whole),
        ParquetColumn.Of("timelinessPart", school => school.Row.Timeliness.Part),
        ParquetColumn.Of("timelinessWhole", school => school.Row.Timeliness.Whole),
        ParquetColumn.Of("errors", school => school.Row.Errors),
        ParquetColumn.Of("warnings", school => school.Row.Warnings),
        ParquetColumn.Of("notes", school => school.Row.Notes),
        .. DisclosureStates.All.Select(state => ParquetColumn.Of(state.ToJsonName(), school => school.Row.CountOf(state))),
        ParquetColumn.Of("file", school => school.Path),
        ParquetColumn.Of("line", school => school.Line),
    ];

    private static ParquetColumn[] ItemColumns =>
    [
        ParquetColumn.OfEach("school", (school, _) => school.Row.Name),
        ParquetColumn.OfEach("province", (school, _) => school.Row.Province),
        ParquetColumn.OfEach("period", (school, _) => school.Row.Period),
        ParquetColumn.OfEach("file", (school, _) => school.Path),
        ParquetColumn.OfEach("line", (school, _) => school.Line),
        ParquetColumn.OfEach("item", (_, item) => item + 1),
        ParquetColumn.OfEach("state", (school, item) => ((DisclosureState)school.Row.States[item]).ToJsonName()),
        ParquetColumn.OfEach("timeliness", (school, item) => ((Timeliness)school.Row.Timelinesses[item]).ToJsonName()),
    ];

    private static async Task WriteAsync(string path, ParquetColumn[] columns, IReadOnlyList<PlacedSchool> schools)
    {
        using var stream = File.Create(path);
        var writer = await ParquetWriter.CreateAsync(new ParquetSchema(columns.Select(column => column.Field)), stream).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            foreach (var group in schools.Chunk(SchoolsInGroup))
            {
                using var rows = writer.CreateRowGroup();
                foreach (var column in columns)
                {
                    await column.WriteAsync(rows, group).ConfigureAwait(false);
                }
            }
        }
    }
}

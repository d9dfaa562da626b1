using Parquet;
using Parquet.Serialization;
using Xxgk.Samples.Supervision.Output;

namespace Xxgk.Samples.Supervision.Tests.Output;

public sealed class ParquetTests
{
    [Fact]
    public async Task What_is_read_back_is_what_the_result_has()
    {
        using var folder = Given.Folder();
        var result = Given.Evaluated([folder.At("schools")]);
        ResultFolder.Write(result, folder.At("out"));

        var schools = await ReadAsync(folder.At("out", "schools.parquet"));
        Assert.Equal(
            result.Schools.Select(school => (school.Row.Name, school.Row.Kind.ToJsonName(), school.Row.Records, school.Row.Disclosure.Part, school.Row.Errors, school.Path, school.Line)),
            schools.Select(row => ((string)row["school"]!, (string)row["kind"]!, (long)row["records"]!, (long)row["disclosurePart"]!, (int)row["errors"]!, (string)row["file"]!, (long)row["line"]!)));
        Assert.All(schools, row => Assert.Equal(50, DisclosureStates.All.Sum(state => (int)row[state.ToJsonName()]!)));

        var items = await ReadAsync(folder.At("out", "school-items.parquet"));
        Assert.Equal(
            result.Schools.SelectMany(school => school.Row.States.Select((state, item) => (school.Row.Name, item + 1, ((DisclosureState)state).ToJsonName(), ((Timeliness)school.Row.Timelinesses[item]).ToJsonName()))),
            items.Select(row => ((string)row["school"]!, (int)row["item"]!, (string)row["state"]!, (string)row["timeliness"]!)));
    }

    private static async Task<IList<Dictionary<string, object?>>> ReadAsync(string path)
    {
        await using var stream = File.OpenRead(path);
        var read = await ParquetSerializer.DeserializeUntypedAsync(stream);
        return [.. read.Data.Select(row => row.ToDictionary(cell => cell.Key, cell => (object?)cell.Value, StringComparer.Ordinal))];
    }
}

using Parquet;
using Parquet.Schema;
using Xxgk.Samples.Supervision.Results;

namespace Xxgk.Samples.Supervision.Output;

/// <summary>A column of a Parquet file: its field, and how the values of a group of schools are written.</summary>
internal sealed class ParquetColumn
{
    private readonly Func<ParquetRowGroupWriter, DataField, IReadOnlyList<PlacedSchool>, Task> write;

    private ParquetColumn(DataField field, Func<ParquetRowGroupWriter, DataField, IReadOnlyList<PlacedSchool>, Task> write)
    {
        Field = field;
        this.write = write;
    }

    public DataField Field { get; }

    /// <summary>A text a school.</summary>
    public static ParquetColumn Of(string name, Func<PlacedSchool, string> value) => Text(name, schools => schools.Select(value));

    /// <summary>A number a school.</summary>
    public static ParquetColumn Of<T>(string name, Func<PlacedSchool, T> value)
        where T : struct => Number(name, schools => schools.Select(value));

    /// <summary>A text for each item of each school, the items numbered from 0.</summary>
    public static ParquetColumn OfEach(string name, Func<PlacedSchool, int, string> value) => Text(name, schools => Each(schools, value));

    /// <summary>A number for each item of each school.</summary>
    public static ParquetColumn OfEach<T>(string name, Func<PlacedSchool, int, T> value)
        where T : struct => Number(name, schools => Each(schools, value));

    public Task WriteAsync(ParquetRowGroupWriter rows, IReadOnlyList<PlacedSchool> schools) => write(rows, Field, schools);

    private static ParquetColumn Text(string name, Func<IReadOnlyList<PlacedSchool>, IEnumerable<string>> values) => new(
        new DataField(name, typeof(string), isNullable: false),
        (rows, field, schools) => rows.WriteAsync(field, values(schools).ToArray()));

    private static ParquetColumn Number<T>(string name, Func<IReadOnlyList<PlacedSchool>, IEnumerable<T>> values)
        where T : struct => new(
            new DataField<T>(name),
            (rows, field, schools) => rows.WriteAsync<T>(field, values(schools).ToArray().AsMemory()));

    private static IEnumerable<T> Each<T>(IReadOnlyList<PlacedSchool> schools, Func<PlacedSchool, int, T> value) =>
        schools.SelectMany(school => Enumerable.Range(0, school.Row.States.Length).Select(item => value(school, item)));
}

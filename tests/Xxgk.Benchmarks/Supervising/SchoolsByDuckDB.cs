using System.Globalization;
using DuckDB.NET.Data;

namespace Xxgk.Benchmarks.Supervising;

/// <summary>DuckDB over the same file: what SQL can say of the same question.</summary>
internal sealed class SchoolsByDuckDB : IDisposable
{
    // A record belongs to the header before it. The members are named, so that nothing is spent on finding out about them,
    // and only those are read that the question needs.
    private const string Question = """
        SELECT school_number, item, count(*) AS records,
               count(*) FILTER (WHERE published_on IS NULL OR published_on > produced_on + 30) AS late
        FROM (
            SELECT count(school) OVER (ROWS UNBOUNDED PRECEDING) AS school_number, item,
                   "producedOn" AS produced_on, publications[1]."from" AS published_on
            FROM read_json($path, format = 'newline_delimited', columns = {
                school: 'STRUCT(period VARCHAR)', item: 'VARCHAR', "producedOn": 'DATE', publications: 'STRUCT("from" DATE)[]'})
        )
        WHERE item IS NOT NULL
        GROUP BY ALL
        """;

    private readonly DuckDBConnection connection = new("DataSource=:memory:");

    public SchoolsByDuckDB(int threads)
    {
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"SET threads = {threads}");
        command.ExecuteNonQuery();
    }

    public string Run(string path)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Question.Replace("$path", $"'{path.Replace("'", "''", StringComparison.Ordinal)}'", StringComparison.Ordinal);
        using var reader = command.ExecuteReader();
        var (records, schools) = (0L, new HashSet<long>());
        while (reader.Read())
        {
            schools.Add(reader.GetInt64(0));
            records += reader.GetInt64(2);
        }

        return SuperviseWork.Answer(records, schools.Count);
    }

    public void Dispose() => connection.Dispose();
}

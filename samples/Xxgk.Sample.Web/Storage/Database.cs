using Microsoft.Data.Sqlite;

namespace Xxgk.Samples.Web.Storage;

/// <summary>Which database: the embedded one, or a PostgreSQL server when its connection string is set.</summary>
internal static class Database
{
    public static void Configure(DbContextOptionsBuilder options, string? postgreSql, string folder)
    {
        if (!string.IsNullOrWhiteSpace(postgreSql))
        {
            options.UseNpgsql(postgreSql);
            return;
        }

        options.UseSqlite(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "portal.db"), ForeignKeys = true, DefaultTimeout = 15 }.ToString());
    }
}

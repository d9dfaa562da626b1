using Npgsql;

namespace Xxgk.Samples.Supervision.Tests.Cluster;

/// <summary>A database of one test's own on the server, gone when the test is.</summary>
internal sealed class MembershipDatabase : IDisposable
{
    private readonly string name = "xxgk_supervision_" + Guid.NewGuid().ToString("N");

    public MembershipDatabase()
    {
        Execute("CREATE DATABASE " + name);
        ConnectionString = new NpgsqlConnectionStringBuilder(Needs.PostgreSqlServer) { Database = name }.ConnectionString;
    }

    public string ConnectionString { get; }

    public void Dispose() => Execute($"DROP DATABASE {name} WITH (FORCE)");

    private static void Execute(string statement)
    {
        using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Needs.PostgreSqlServer) { Database = "postgres", Pooling = false }.ConnectionString);
        connection.Open();
        using var command = new NpgsqlCommand(statement, connection);
        command.ExecuteNonQuery();
    }
}

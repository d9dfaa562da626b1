using System.Data.Common;
using Npgsql;

namespace Xxgk.Samples.Supervision.Cluster;

/// <summary>The tables in PostgreSQL by which silos find one another; made when they lack, left alone when they are there.</summary>
internal static class MembershipTables
{
    private const string Script = "postgresql.sql";

    /// <summary>Makes what lacks.</summary>
    /// <exception cref="ClusterUnavailableException">The database cannot be reached, or the tables cannot be made.</exception>
    public static async Task EnsureAsync(string connectionString)
    {
        try
        {
            var connection = new NpgsqlConnection(connectionString);
            await using (connection.ConfigureAwait(false))
            {
                await connection.OpenAsync().ConfigureAwait(false);
                var command = new NpgsqlCommand(ReadScript(), connection);
                await using (command.ConfigureAwait(false))
                {
                    await command.ExecuteNonQueryAsync().ConfigureAwait(false);
                }
            }
        }
        catch (Exception error) when (error is DbException or ArgumentException or InvalidOperationException or System.Net.Sockets.SocketException or TimeoutException)
        {
            throw ClusterUnavailableException.OfDatabase(error);
        }
    }

    private static string ReadScript()
    {
        using var reader = new StreamReader(typeof(MembershipTables).Assembly.GetManifestResourceStream(Script)!);
        return reader.ReadToEnd();
    }
}

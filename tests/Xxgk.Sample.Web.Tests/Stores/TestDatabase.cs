using System.Collections.Concurrent;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using NodaTime.Testing;
using NodaTime.Extensions;
using Xxgk.Samples.Web.Accounts;
using Xxgk.Samples.Web.Storage;

namespace Xxgk.Samples.Web.Tests.Stores;

/// <summary>An empty database of one of the two kinds, with all that it says to a log.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly ConcurrentBag<string> Free = [];
    private static int made;

    private readonly SqliteConnection? memory;
    private readonly string? server;
    private readonly StringBuilder log = new();
    private readonly ILoggerFactory loggers;

    private TestDatabase(SqliteConnection? memory, string? server)
    {
        (this.memory, this.server) = (memory, server);
        loggers = LoggerFactory.Create(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(new LogText(log)));
        Context = NewContext();
    }

    public static IClock Clock { get; } = FakeClock.FromUtc(2021, 3, 5, 2, 0, 0);

    public PortalDbContext Context { get; private set; }

    public string Log
    {
        get
        {
            lock (log)
            {
                return log.ToString();
            }
        }
    }

    /// <summary>One for all databases, as the portal has one for all requests: what was read last is never taken for another school.</summary>
    private static SchoolHeader Header { get; } = new();

    public RegisterStore Register => new(Context, Clock, Header);

    public RequestStore Requests => new(Context, WorkingCalendar.National, Clock.InZone(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]));

    public static async Task<TestDatabase> SqliteAsync()
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        var database = new TestDatabase(connection, null);
        await database.Context.Database.EnsureCreatedAsync();
        return database;
    }

    /// <summary>A database of the server, emptied: making one anew for each of a thousand runs would take minutes.</summary>
    public static async Task<TestDatabase> PostgreSqlAsync(string server)
    {
        if (!Free.TryTake(out var name))
        {
            name = $"xxgk_{Environment.ProcessId}_{Interlocked.Increment(ref made)}";
        }

        var database = new TestDatabase(null, server + ";Database=" + name);
        await database.Context.Database.EnsureCreatedAsync();
        var tables = database.Context.Model.GetEntityTypes().Select(type => $"\"{type.GetTableName()}\"").Distinct(StringComparer.Ordinal);
#pragma warning disable EF1003 // The names are those of the model.
        await database.Context.Database.ExecuteSqlRawAsync("TRUNCATE " + string.Join(", ", tables) + " RESTART IDENTITY");
#pragma warning restore EF1003
        return database;
    }

    /// <summary>Reads with a new context, so that nothing comes from memory.</summary>
    public void Reopen()
    {
        Context.Dispose();
        Context = NewContext();
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            Free.Add(server[(server.LastIndexOf('=') + 1)..]);
        }

        await Context.DisposeAsync();
        loggers.Dispose();
        if (memory is not null)
        {
            await memory.DisposeAsync();
        }
    }

    private PortalDbContext NewContext()
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>().UseLoggerFactory(loggers);
        options = memory is not null ? options.UseSqlite(memory) : options.UseNpgsql(server);
        return new(options.Options, new TestActor(), Clock);
    }

    private sealed class TestActor : IActor
    {
        public string Name => "(test)";
    }

    private sealed class LogText(StringBuilder log) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (log)
            {
                log.AppendLine(formatter(state, exception)).AppendLine(exception?.ToString());
            }
        }

        public void Dispose()
        {
        }
    }
}

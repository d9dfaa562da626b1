using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xxgk.Samples.Web.Storage;

namespace Xxgk.Samples.Web.Tests.Hosting;

/// <summary>The portal as it is, in this process, with a folder of its own and its clock at 10 o'clock of 5 March 2021.</summary>
public sealed class PortalHost : WebApplicationFactory<PortalDbContext>
{
    public const string Password = "correct-horse-battery";

    private const string Morning = "2021-03-05T02:00:00Z";

    private readonly string folder = Directory.CreateTempSubdirectory("xxgk-portal-").FullName;
    private readonly ConcurrentQueue<string> log = new();

    private readonly string clock;
    private readonly string? postgreSql;

    public PortalHost()
        : this(Morning, null)
    {
    }

    private PortalHost(string clock, string? postgreSql)
    {
        (this.clock, this.postgreSql) = (clock, postgreSql);

        // A real server: limits on bodies and addresses hold there, and a browser can call it.
        UseKestrel(0);
        StartServer();
        Address = new(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public static LocalDate Today { get; } = new(2021, 3, 5);

    /// <summary>All that the portal wrote to its log.</summary>
    public string Log => string.Join('\n', log);

    public Uri Address { get; }

    /// <summary>The portal with its clock at another instant.</summary>
    public static PortalHost At(string clock) => new(clock, null);

    /// <summary>The same portal on a PostgreSQL server, in a database of its own.</summary>
    public static PortalHost OnPostgreSql() => new(Morning, $"{Needs.PostgreSqlServer};Database=xxgk_portal_{Guid.NewGuid():N}");

    /// <summary>A visitor with cookies of their own.</summary>
    public Visitor Visit() => new(new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = Address });

    /// <summary>Someone who has signed in.</summary>
    public async Task<Visitor> SignInAsync(string name)
    {
        var visitor = Visit();
        var signedIn = await visitor.SendAsync("/staff/signin", new() { ["UserName"] = name, ["Password"] = Password });
        Assert.Equal(System.Net.HttpStatusCode.Redirect, signedIn.StatusCode);
        return visitor;
    }

    public async Task<T> ReadAsync<T>(Func<PortalDbContext, Task<T>> read)
    {
        await using var scope = Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<PortalDbContext>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Portal:DataFolder", folder);
        builder.UseSetting("Portal:FirstPassword", Password);
        builder.UseSetting("Portal:Clock", clock);
        builder.UseSetting("Portal:FormsPerMinute", "1000000");
        if (postgreSql is not null)
        {
            builder.UseSetting("ConnectionStrings:PostgreSQL", postgreSql);
        }

        builder.UseEnvironment("Production");
        builder.ConfigureLogging(logging => logging.AddProvider(new QueueLog(log)).AddFilter<QueueLog>(null, LogLevel.Trace).AddFilter<QueueLog>("Microsoft.EntityFrameworkCore.ChangeTracking", LogLevel.Information));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(folder))
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private sealed class QueueLog(ConcurrentQueue<string> log) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Enqueue(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}

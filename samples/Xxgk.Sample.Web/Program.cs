using System.Data.Common;
using Xxgk.Samples.Web;

const int BadSettings = 2;

var builder = WebApplication.CreateBuilder(args);
var problems = PortalSettings.Read(builder.Configuration, out var settings);
if (problems.Count > 0)
{
    return await RefuseAsync(problems);
}

Portal.AddServices(builder, settings);
var app = builder.Build();
try
{
    problems = await Portal.PrepareAsync(app);
    if (problems.Count > 0)
    {
        return await RefuseAsync(problems);
    }

}
catch (ArgumentException error)
{
    return await RefuseAsync(["ConnectionStrings:PostgreSQL 不是连接字符串。It is no connection string: " + error.Message]);
}
catch (Exception error) when ((error as DbException ?? error.InnerException as DbException) is { } database)
{
    return await RefuseAsync(["数据库不能使用。The database cannot be used: " + database.Message]);
}

Portal.Use(app);
try
{
    await app.StartAsync();
}
catch (Exception error) when (error is IOException or FormatException or ArgumentException or System.Net.Sockets.SocketException)
{
    return await RefuseAsync(["不能在所给地址上提供服务。The address cannot be served: " + error.Message]);
}

await app.WaitForShutdownAsync();
return 0;

static async Task<int> RefuseAsync(IEnumerable<string> problems)
{
    foreach (var problem in problems)
    {
        await Console.Error.WriteLineAsync(problem);
    }

    return BadSettings;
}

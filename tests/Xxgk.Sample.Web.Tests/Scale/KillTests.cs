using System.Diagnostics;
using System.Net;
using Microsoft.Data.Sqlite;
using Xxgk.Samples.Web.Storage;
using Xxgk.Samples.Web.Tests.Hosting;

namespace Xxgk.Samples.Web.Tests.Scale;

/// <summary>A real process, killed in the middle of its writes.</summary>
public sealed class KillTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task What_was_acknowledged_is_there_after_the_process_was_killed()
    {
        var folder = Directory.CreateTempSubdirectory("xxgk-kill-").FullName;
        try
        {
            var acknowledged = new List<(string Id, string Code)>();
            var (first, address) = await StartAsync(folder);
            var writers = Enumerable.Range(0, 4).Select(number => WriteAsync(address, acknowledged)).ToList();
            while (CountOf(acknowledged) < 40)
            {
                Assert.False(first.HasExited);
                await Task.Delay(10);
            }

            first.Kill();
            await first.WaitForExitAsync();
            await Task.WhenAll(writers);
            first.Dispose();

            var (second, again) = await StartAsync(folder);
            using (second)
            {
                foreach (var (id, code) in acknowledged)
                {
                    var visitor = VisitorOf(again);
                    using var answer = await visitor.SendAsync("/requests/status", new() { ["code"] = code });
                    Assert.Contains(id, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
                }

                second.Kill();
                await second.WaitForExitAsync();
            }

            await using var database = new SqliteConnection($"Data Source={Path.Combine(folder, "portal.db")};Pooling=False");
            await database.OpenAsync();
            await using var check = database.CreateCommand();
            check.CommandText = "PRAGMA integrity_check";
            Assert.Equal("ok", await check.ExecuteScalarAsync());

            // Each request has its applicant and its entry on the trail, or none of the three is there.
            check.CommandText = "SELECT (SELECT COUNT(*) FROM Requests) - (SELECT COUNT(*) FROM Applicants), (SELECT COUNT(*) FROM Requests) - (SELECT COUNT(*) FROM AuditTrail WHERE Subject LIKE 'request sq-%')";
            await using var counts = await check.ExecuteReaderAsync();
            Assert.True(await counts.ReadAsync());
            Assert.Equal((0L, 0L), (counts.GetInt64(0), counts.GetInt64(1)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Visitor VisitorOf(Uri address) => new(new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = address });

    private static int CountOf(List<(string Id, string Code)> acknowledged)
    {
        lock (acknowledged)
        {
            return acknowledged.Count;
        }
    }

    private static async Task WriteAsync(Uri address, List<(string Id, string Code)> acknowledged)
    {
        try
        {
            while (true)
            {
                var receipt = await VisitorOf(address).SendAndFollowAsync("/requests/new", new()
                {
                    ["Form.Name"] = "王五", ["Form.Email"] = "wang@example.com", ["Form.Subject"] = "某项信息", ["Form.Purpose"] = "工作",
                });
                lock (acknowledged)
                {
                    acknowledged.Add((receipt.QuerySelector("#request-id")!.TextContent, receipt.QuerySelector("#request-code")!.TextContent));
                }
            }
        }
        catch (HttpRequestException)
        {
            // The process is gone: what it had not acknowledged counts for nothing.
        }
    }

    private static async Task<(Process Process, Uri Address)> StartAsync(string folder)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in new[] { typeof(PortalDbContext).Assembly.Location, "--urls", "http://127.0.0.1:0" })
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["Portal__DataFolder"] = folder;
        start.Environment["Portal__FirstPassword"] = PortalHost.Password;
        start.Environment["Portal__Clock"] = "2021-03-05T02:00:00Z";
        start.Environment["Portal__FormsPerMinute"] = "1000000";
        var process = Process.Start(start)!;
        var said = new List<string>();
        var errors = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(Patience);
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            said.Add(line);
            if (line.IndexOf("http://127.0.0.1:", StringComparison.Ordinal) is >= 0 and var at)
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return (process, new(line[at..].Trim()));
            }
        }

        throw new InvalidOperationException("The portal did not start: " + string.Join('\n', said) + await errors);
    }
}

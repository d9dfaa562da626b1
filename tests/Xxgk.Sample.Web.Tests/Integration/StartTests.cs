using System.Diagnostics;
using Xxgk.Samples.Web.Storage;

namespace Xxgk.Samples.Web.Tests.Integration;

/// <summary>A setting that cannot be, given to the real process.</summary>
public sealed class StartTests
{
    [Theory]
    [InlineData("Portal__Clock", "yesterday")]
    [InlineData("Portal__Law", "Foo")]
    [InlineData("Portal__Language", "fr")]
    [InlineData("Portal__FirstPassword", "short")]
    [InlineData("Portal__FormsPerMinute", "0")]
    [InlineData("Portal__SchoolFile", "/no/such/file.json")]
    [InlineData("Portal__HolidayNotices__0", "/no/such/notice.json")]
    [InlineData("Portal__Region", "火星")]
    [InlineData("ConnectionStrings__PostgreSQL", "nonsense")]
    [InlineData("ConnectionStrings__PostgreSQL", "Host=127.0.0.1;Port=1;Username=x;Timeout=2")]
    [InlineData("ASPNETCORE_URLS", "http://127.0.0.1:99999")]
    public async Task The_start_is_refused_in_a_line_with_status_2(string setting, string value)
    {
        var folder = Directory.CreateTempSubdirectory("xxgk-start-").FullName;
        try
        {
            var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
            start.ArgumentList.Add(typeof(PortalDbContext).Assembly.Location);
            start.Environment["Portal__DataFolder"] = folder;
            start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
            start.Environment[setting] = value;
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = await process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();

            Assert.Equal(2, process.ExitCode);
            Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
            Assert.DoesNotContain("   at ", errors + await output, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

using System.Diagnostics;
using System.Reflection;
using NodaTime.Text;

namespace Xxgk.Samples.Web.Tests.Hosting;

/// <summary>The console host, asked for the same day.</summary>
internal static class ConsoleHost
{
    private static readonly string Assembly = typeof(ConsoleHost).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "XxgkHost").Value!;

    /// <summary>What <c>xxgk workdays add</c> prints as the day.</summary>
    public static string DueDate(LocalDate receivedOn, int days)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in new[] { Assembly, "workdays", "add", LocalDatePattern.Iso.Format(receivedOn), days.ToString(System.Globalization.CultureInfo.InvariantCulture) })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output.Split('\n', ' ', '\t').First(word => word.Length == 10 && LocalDatePattern.Iso.Parse(word).Success && word != LocalDatePattern.Iso.Format(receivedOn));
    }
}

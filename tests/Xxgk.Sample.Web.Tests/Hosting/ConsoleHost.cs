using System.Globalization;
using NodaTime.Text;

namespace Xxgk.Samples.Web.Tests.Hosting;

/// <summary>The console host, asked for the same day.</summary>
internal static class ConsoleHost
{
    private static readonly HostProgram Host = HostProgram.Named("xxgk");

    /// <summary>What <c>xxgk workdays add</c> prints as the day.</summary>
    public static string DueDate(LocalDate receivedOn, int days)
    {
        var output = Host.Run("workdays", "add", LocalDatePattern.Iso.Format(receivedOn), days.ToString(CultureInfo.InvariantCulture)).Output;
        return output.Split('\n', ' ', '\t').First(word => word.Length == 10 && LocalDatePattern.Iso.Parse(word).Success && word != LocalDatePattern.Iso.Format(receivedOn));
    }
}

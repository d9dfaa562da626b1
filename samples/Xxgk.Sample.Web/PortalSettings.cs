using NodaTime.Text;
using Xxgk.Requests;
using Xxgk.Samples.Web.Accounts;

namespace Xxgk.Samples.Web;

/// <summary>The settings read and judged before anything is made: each fault a line that names the setting.</summary>
internal static class PortalSettings
{
    public static IReadOnlyList<string> Read(IConfiguration configuration, out PortalOptions settings)
    {
        settings = new();
        try
        {
            configuration.GetSection("Portal").Bind(settings);
        }
        catch (InvalidOperationException error)
        {
            // The binder's own words name the setting and its value.
            return [error.Message];
        }

        return [.. ProblemsOf(settings)];
    }

    public static Instant ClockOf(string text) => InstantPattern.ExtendedIso.Parse(text).Value;

    private static IEnumerable<string> ProblemsOf(PortalOptions settings)
    {
        if (settings.Clock is { } clock && !InstantPattern.ExtendedIso.Parse(clock).Success)
        {
            yield return $"Portal:Clock “{clock}”应为2021-03-05T02:00:00Z的形式。It is written as 2021-03-05T02:00:00Z.";
        }

        if (!Enum.IsDefined(settings.Law))
        {
            yield return $"Portal:Law 应为{nameof(RequestLaw.Measures)}或者{nameof(RequestLaw.Regulation)}。It is one of the two.";
        }

        if (settings.Language is not ("zh" or "en"))
        {
            yield return $"Portal:Language “{settings.Language}”应为zh或者en。It is zh or en.";
        }

        if (settings.FirstPassword is { } password && password.Length < AccountDesk.ShortestPassword)
        {
            yield return $"Portal:FirstPassword 至少{AccountDesk.ShortestPassword}位。It has {AccountDesk.ShortestPassword} characters at least.";
        }

        if (settings.FormsPerMinute < 1)
        {
            yield return "Portal:FormsPerMinute 至少为1。It is 1 at least.";
        }

        if (settings.IndexPrefix is { } prefix && !IsIndexPrefix(prefix))
        {
            yield return $"Portal:IndexPrefix “{prefix}”不能作索取号前缀。It cannot be the prefix of index numbers.";
        }

        if (!File.Exists(settings.SchoolFile))
        {
            yield return $"Portal:SchoolFile 没有“{settings.SchoolFile}”这个文件。There is no such file.";
        }

        if (!CanMake(settings.DataFolder))
        {
            yield return $"Portal:DataFolder 不能建立“{settings.DataFolder}”这个目录。The folder cannot be made.";
        }
    }

    private static bool IsIndexPrefix(string prefix)
    {
        try
        {
            _ = IndexScheme.Of(prefix);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static bool CanMake(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }
}

namespace Xxgk.Samples.Hosts;

/// <summary>What a test needs beyond the SDK: on a developer's machine it is skipped with the reason, with CI=true it fails.</summary>
internal static class Needs
{
    public static bool IsContinuousIntegration => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    public static string? PostgreSql => Environment.GetEnvironmentVariable("XXGK_POSTGRESQL");

    /// <summary>The server; a test that runs without one says so.</summary>
    public static string PostgreSqlServer => PostgreSql ?? throw new InvalidOperationException("There is no PostgreSQL server: XXGK_POSTGRESQL is not set.");

    public static string? Chromium { get; } = new[] { Environment.GetEnvironmentVariable("XXGK_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(path => path is not null && File.Exists(path));

    /// <summary>Whether a program can be run at a terminal that a test reads: Linux' own <c>script</c>.</summary>
    public static bool HasTerminal => OperatingSystem.IsLinux() && File.Exists("/usr/bin/script");

    public static string? SkipUnless(bool isThere, string reason) => isThere || IsContinuousIntegration ? null : reason;
}

/// <summary>A test that needs a PostgreSQL server.</summary>
public sealed class PostgreSqlFactAttribute : FactAttribute
{
    public PostgreSqlFactAttribute() => Skip = Needs.SkipUnless(Needs.PostgreSql is not null, "needs a PostgreSQL server: set XXGK_POSTGRESQL to a connection string, as .ci/run does");
}

/// <summary>A test that runs a host at a terminal.</summary>
public sealed class TerminalFactAttribute : FactAttribute
{
    public TerminalFactAttribute() => Skip = Needs.SkipUnless(Needs.HasTerminal, "needs Linux and its program script, of the package bsdutils");
}

/// <summary>A test that needs Chromium.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Needs.SkipUnless(Needs.Chromium is not null, "needs Chromium and Chinese fonts: install Debian's chromium and fonts-noto-cjk, or set XXGK_CHROMIUM");
}

/// <summary>A test that needs Chromium, for several cases.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Needs.SkipUnless(Needs.Chromium is not null, "needs Chromium and Chinese fonts: install Debian's chromium and fonts-noto-cjk, or set XXGK_CHROMIUM");
}

namespace Xxgk.Samples.Supervision.Tests.Cluster;

/// <summary>Settings of a cluster that cannot serve are refused before anything is started.</summary>
public sealed class ClusterSettingsTests
{
    [Theory]
    [InlineData("--postgresql", "", "--postgresql: a connection string is missing; XXGK_CLUSTER_POSTGRESQL in the environment serves too")]
    [InlineData("--silo-port", "70000", "--silo-port: '70000' is not a port")]
    [InlineData("--gateway-port", "-1", "--gateway-port: '-1' is not a port")]
    [InlineData("--address", "here", "--address: an IP address is expected")]
    public void A_setting_that_is_wrong_is_named(string option, string value, string expected)
    {
        string[] database = option.Equals("--postgresql", StringComparison.Ordinal) ? [] : ["--postgresql", "Host=127.0.0.1;Port=1"];
        var run = Given.Host.Run(["silo", "--lang", "en", option, value, .. database]);
        Assert.Equal(ExitStatus.BadInput, run.ExitCode);
        Assert.Equal([expected], run.ErrorLines);
    }

    [Theory]
    [InlineData("{\"clusterid\":\"a\"}", "settings.json:1:14: 'clusterid' is no setting: one of ")]
    [InlineData("{\"siloPort\":[1]}", "settings.json:1:13: 'siloPort' is a text, or a number if it is a port")]
    [InlineData("[]", "settings.json:1:1: a JSON object is expected")]
    [InlineData("{\n\"siloPort\": 1,}", "settings.json:2:")]
    public void A_settings_file_that_is_wrong_is_named_with_its_place(string text, string expected)
    {
        using var folder = new TemporaryFolder();
        var run = Given.Host.Run("silo", "--lang", "en", "--settings", folder.Write("settings.json", text));
        Assert.Equal(ExitStatus.BadInput, run.ExitCode);
        Assert.StartsWith(expected, Assert.Single(run.ErrorLines)[(folder.Root.Length + 1)..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("silo")]
    [InlineData("evaluate")]
    public void Without_a_database_it_is_said_that_there_is_none(string verb)
    {
        using var folder = Given.Folder();
        string[] rest = verb.Equals("silo", StringComparison.Ordinal) ? [] : [folder.At("schools"), "--cluster", "--out", folder.At("out")];
        var run = Given.Host.Run([verb, "--postgresql", "Host=127.0.0.1;Port=1;Timeout=2;Username=x", .. rest]);
        Assert.Equal(ExitStatus.BadInput, run.ExitCode);
        Assert.StartsWith("无法使用成员库（PostgreSQL），请核对连接字符串和权限：", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_port_that_is_taken_is_not_shared()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var port = ((System.Net.IPEndPoint)taken.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

        var run = Given.Host.Run("silo", "--postgresql", "Host=127.0.0.1;Port=1;Timeout=2;Username=x", "--silo-port", port);

        Assert.Equal((ExitStatus.BadInput, "端口已被占用，请以--silo-port、--gateway-port另指定"), (run.ExitCode, run.ErrorLines[0]));
    }
}

using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using Xxgk.Samples.Output;
using Xxgk.Samples.Supervision.Cluster;

namespace Xxgk.Samples.Supervision.Verbs;

/// <summary>The settings of a cluster: a settings file, then the environment, then options.</summary>
internal sealed class ClusterOptions
{
    private readonly Option<string?> file;
    private readonly Dictionary<string, Option<string?>> options;

    public ClusterOptions(CommandLineHost host)
    {
        file = new("--settings") { Description = host.In("集群设置文件（JSON）", "A file of the cluster's settings (JSON)"), HelpName = "FILE" };
        options = ClusterSetting.All.ToDictionary(
            setting => setting.Member, setting => new Option<string?>(setting.Option) { Description = host.In(setting.Description), HelpName = "VALUE" }, StringComparer.Ordinal);
    }

    public void AddTo(Command command, bool ofSilo)
    {
        command.Options.Add(file);
        foreach (var setting in ClusterSetting.All.Where(setting => ofSilo || !setting.IsOfSilo))
        {
            command.Options.Add(options[setting.Member]);
        }
    }

    /// <summary>Reads them; what is wrong goes to standard error.</summary>
    public bool TryRead(CommandLineHost host, ParseResult parsed, [NotNullWhen(true)] out ClusterSettings? settings)
    {
        settings = null;
        IReadOnlyDictionary<string, string> written = new Dictionary<string, string>(StringComparer.Ordinal);
        if (parsed.GetValue(file) is { } path && !ClusterSettingsFile.TryRead(host, path, out written))
        {
            return false;
        }

        string? Value(ClusterSetting setting) =>
            parsed.GetResult(options[setting.Member]) is { Tokens: [var token, ..] } ? token.Value
            : Environment.GetEnvironmentVariable(setting.Variable) is { Length: > 0 } variable ? variable
            : written.GetValueOrDefault(setting.Member, setting.Default!);

        bool Refuse(ClusterSetting setting, string chinese, string english)
        {
            host.Streams.Error.WriteLine(host.In($"{setting.Option}：{chinese}", $"{setting.Option}: {english}"));
            return false;
        }

        bool TryPort(ClusterSetting setting, out int port) =>
            (int.TryParse(Value(setting), NumberStyles.None, CultureInfo.InvariantCulture, out port) && port is > 0 and <= IPEndPoint.MaxPort)
            || Refuse(setting, $"“{PlainText.Quoted(Value(setting)!)}”不是端口", $"'{PlainText.Quoted(Value(setting)!)}' is not a port");

        if (Value(ClusterSetting.PostgreSql) is not { Length: > 0 } postgreSql)
        {
            return Refuse(ClusterSetting.PostgreSql, $"缺少成员库连接字符串，也可用环境变量{ClusterSetting.PostgreSql.Variable}", $"a connection string is missing; {ClusterSetting.PostgreSql.Variable} in the environment serves too");
        }

        if (!IPAddress.TryParse(Value(ClusterSetting.Address), out var address))
        {
            return Refuse(ClusterSetting.Address, "应为IP地址", "an IP address is expected");
        }

        if (!TryPort(ClusterSetting.SiloPort, out var siloPort) || !TryPort(ClusterSetting.GatewayPort, out var gatewayPort))
        {
            return false;
        }

        settings = new(Value(ClusterSetting.ClusterId)!, Value(ClusterSetting.ServiceId)!, address, siloPort, gatewayPort, postgreSql);
        return true;
    }
}

namespace Xxgk.Samples.Supervision.Cluster;

/// <summary>A setting of a cluster: its member in a settings file, its variable of the environment, its option; a later one of these wins.</summary>
/// <param name="Member">The member in a settings file.</param>
/// <param name="Variable">The variable of the environment.</param>
/// <param name="Option">The option.</param>
/// <param name="Default">The value where none is given; null where one must be.</param>
/// <param name="IsOfSilo">Whether only a silo needs it.</param>
/// <param name="Description">What it is.</param>
internal sealed record ClusterSetting(string Member, string Variable, string Option, string? Default, bool IsOfSilo, Wording Description)
{
    public static ClusterSetting ClusterId { get; } = new(
        "clusterId", "XXGK_CLUSTER_ID", "--cluster-id", "xxgk", false, Wording.Of("集群编号，默认为xxgk", "What names the cluster, xxgk by default"));

    public static ClusterSetting ServiceId { get; } = new(
        "serviceId", "XXGK_CLUSTER_SERVICE_ID", "--service-id", "xxgk-supervision", false, Wording.Of("服务编号，默认为xxgk-supervision", "What names the service, xxgk-supervision by default"));

    public static ClusterSetting PostgreSql { get; } = new(
        "postgreSql", "XXGK_CLUSTER_POSTGRESQL", "--postgresql", null, false,
        Wording.Of("成员库的 PostgreSQL 连接字符串；含密码的宜用环境变量", "The PostgreSQL connection string of the membership; with a password, better in the environment"));

    public static ClusterSetting Address { get; } = new(
        "address", "XXGK_CLUSTER_ADDRESS", "--address", "127.0.0.1", true, Wording.Of("本节点的IP地址，默认为127.0.0.1", "The silo's IP address, 127.0.0.1 by default"));

    public static ClusterSetting SiloPort { get; } = new(
        "siloPort", "XXGK_CLUSTER_SILO_PORT", "--silo-port", "11111", true, Wording.Of("节点之间的端口，默认为11111", "The port for other silos, 11111 by default"));

    public static ClusterSetting GatewayPort { get; } = new(
        "gatewayPort", "XXGK_CLUSTER_GATEWAY_PORT", "--gateway-port", "30000", true, Wording.Of("供调用方连接的端口，默认为30000", "The port for callers, 30000 by default"));

    public static IReadOnlyList<ClusterSetting> All { get; } = [ClusterId, ServiceId, PostgreSql, Address, SiloPort, GatewayPort];
}

namespace Xxgk.Samples.Supervision.Cluster;

/// <summary>The cluster cannot do the work: there is none, or it does not stay together.</summary>
internal sealed class ClusterUnavailableException(Wording wording, Exception? inner = null) : Exception(wording.English, inner)
{
    public static Wording NoSilo { get; } = Wording.Of("连接不到集群：请先启动节点（silo），并核对集群编号和成员库", "no cluster can be reached: start silos first, and check the cluster id and the membership database");

    public static Wording NoDatabase { get; } = Wording.Of("无法使用成员库（PostgreSQL），请核对连接字符串和权限", "the membership database (PostgreSQL) cannot be used: check the connection string and the permissions");

    public static Wording PortTaken { get; } = Wording.Of("端口已被占用，请以--silo-port、--gateway-port另指定", "a port is taken: name others by --silo-port and --gateway-port");

    public static Wording NotStarted { get; } = Wording.Of("节点无法启动，请核对地址、端口和成员库", "the silo cannot be started: check its address, its ports and the membership database");

    public static Wording Unstable { get; } = Wording.Of("集群节点反复中断，汇总未能完成", "the cluster's silos went away again and again; the sum could not be completed");

    public Wording Wording { get; } = wording;

    /// <summary>The database cannot be used, with what it says itself, which holds no password.</summary>
    public static ClusterUnavailableException OfDatabase(Exception cause) => new(
        cause is ArgumentException ? Wording.Of("成员库的连接字符串无法识别", "the connection string of the membership database cannot be read")
        : Wording.Of($"{NoDatabase.Chinese}：{cause.GetBaseException().Message}", $"{NoDatabase.English}: {cause.GetBaseException().Message}"),
        cause);
}

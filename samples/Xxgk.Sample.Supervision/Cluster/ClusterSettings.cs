using System.Net;

namespace Xxgk.Samples.Supervision.Cluster;

/// <summary>Which cluster, and where a silo of it listens.</summary>
/// <param name="ClusterId">What names the cluster among those of one database.</param>
/// <param name="ServiceId">What names the service; the same for all silos.</param>
/// <param name="Address">The address at which the other silos and callers reach this silo, and the only one at which it listens.</param>
/// <param name="SiloPort">Its port for other silos.</param>
/// <param name="GatewayPort">Its port for callers.</param>
/// <param name="PostgreSql">The connection string of the database that holds the membership.</param>
internal sealed record ClusterSettings(string ClusterId, string ServiceId, IPAddress Address, int SiloPort, int GatewayPort, string PostgreSql);

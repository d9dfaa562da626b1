using Xxgk.Serialization;

namespace Xxgk.Samples.Supervision.Cluster;

/// <summary>A tally on the wire: the library's own JSON, which is checked when it is read.</summary>
internal static class TallyBytes
{
    public static byte[] Of(ComplianceTally tally)
    {
        using var stream = new MemoryStream();
        TallyJson.Write(tally, stream);
        return stream.ToArray();
    }

    public static ComplianceTally Read(byte[] bytes) => TallyJson.Read(bytes).Value;
}

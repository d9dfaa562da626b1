namespace Xxgk.Evaluation;

/// <summary>What is kept of a part while records are added; the counts by state and timeliness stand beside, in one array.</summary>
internal struct PartAccumulator
{
    /// <summary>Records of the part that the as-of date sees: they show that the part applies.</summary>
    public int Seen;

    /// <summary>Obligations that come from an earlier period, unmet.</summary>
    public int CarriedIn;

    /// <summary>Obligations that were published to the required audience.</summary>
    public int Published;

    /// <summary>The record that decided: the highest rank, then the smallest id.</summary>
    public int Evidence;

    public long EvidenceRank;

    /// <summary>What is kept before any record.</summary>
    public static PartAccumulator Empty => new() { Evidence = RecordNames.None, EvidenceRank = long.MinValue };

    /// <summary>How much an obligation decides: the worst state, then the worst timeliness, then the earliest made, in one number.</summary>
    public static long Rank(DisclosureState state, Timeliness timeliness, int made) =>
        ((long)state << 48) | ((long)timeliness << 40) | (uint)(PackedDate.Never - made);
}

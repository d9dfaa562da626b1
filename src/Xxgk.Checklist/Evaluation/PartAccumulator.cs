namespace Xxgk.Evaluation;

/// <summary>What is kept of a part while records are added; the counts by state and timeliness stand beside, in one array.</summary>
internal struct PartAccumulator
{
    /// <summary>Records of the part that the as-of date sees: they show that the part applies.</summary>
    public int Seen;

    /// <summary>Obligations that are assessed.</summary>
    public int Selected;

    /// <summary>Those of them that come from an earlier period, unmet.</summary>
    public int CarriedIn;

    /// <summary>Those that were published to the required audience.</summary>
    public int Published;

    public DisclosureState Worst;

    public Timeliness WorstTimeliness;

    /// <summary>The record that decided; of equals the earliest made, then the smallest id.</summary>
    public int Evidence;

    public DisclosureState EvidenceState;

    public Timeliness EvidenceTimeliness;

    public int EvidenceMade;
}

namespace Xxgk.Evaluation;

/// <summary>The counts of a part by state and timeliness, and what follows from them.</summary>
internal readonly struct PartCounts
{
    /// <summary>How many counts a part has.</summary>
    public const int Stride = DisclosureStates.Count + Timelinesses.Count;

    private readonly int[] counts;
    private readonly int offset;

    public PartCounts(int[] counts, int part)
    {
        (this.counts, offset) = (counts, part * Stride);
        for (var state = 0; state < DisclosureStates.Count; state++)
        {
            var count = counts[offset + state];
            Obligations += count;
            WorstState = count > 0 ? (DisclosureState)state : WorstState;
        }

        for (var timeliness = 0; timeliness < Timelinesses.Count; timeliness++)
        {
            WorstTimeliness = Of((Timeliness)timeliness) > 0 ? (Timeliness)timeliness : WorstTimeliness;
        }
    }

    /// <summary>How many obligations were assessed: each has one state.</summary>
    public int Obligations { get; }

    public DisclosureState WorstState { get; }

    public Timeliness WorstTimeliness { get; }

    public int Of(DisclosureState state) => counts[offset + (int)state];

    public int Of(Timeliness timeliness) => counts[offset + DisclosureStates.Count + (int)timeliness];
}

using Xxgk.Samples.Supervision.Evaluation;

namespace Xxgk.Samples.Supervision.Cluster;

/// <summary>A school: evaluated wherever in the cluster its grain is. Evaluation is pure, so that a call may be made again.</summary>
internal interface ISchoolGrain : IGrainWithStringKey
{
    /// <summary>Evaluates the school, hands its tally to its province, and gives back its row.</summary>
    Task<PieceOutcome> EvaluateAsync(PieceRequest request);
}

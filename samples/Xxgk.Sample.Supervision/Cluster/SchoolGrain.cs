using Xxgk.Samples.Supervision.Evaluation;

namespace Xxgk.Samples.Supervision.Cluster;

/// <summary>Evaluates one school, with the code of a local run.</summary>
internal sealed class SchoolGrain : Grain, ISchoolGrain
{
    public async Task<PieceOutcome> EvaluateAsync(PieceRequest request)
    {
        var tallies = new ProvinceTallies();
        var outcome = new PieceEvaluation(request.Day).Evaluate(request.Piece, tallies);
        foreach (var (province, tally) in tallies.ByProvince)
        {
            await GrainFactory.GetGrain<IProvinceGrain>(ProvinceGrain.KeyOf(request.Run, province)).TakeAsync(request.Key, TallyBytes.Of(tally)).ConfigureAwait(true);
        }

        return outcome;
    }
}

using NodaTime;
using Polly;
using Xxgk.Samples.Supervision.Evaluation;
using Xxgk.Samples.Supervision.Input;

namespace Xxgk.Samples.Supervision.Cluster;

/// <summary>
/// A run on a cluster, from its caller's side: some calls in flight, calls that failed made again, and at the end the check that every
/// province has every school; what a silo took with it when it died is sent again. So a death costs nothing but time.
/// </summary>
internal sealed class ClusterRun
{
    // More rounds than silos that die in one run.
    private const int MostRounds = 50;

    private readonly IGrainFactory grains;
    private readonly int inFlight;
    private readonly LocalDate? asOf;
    private readonly string run = Guid.NewGuid().ToString("N");
    private readonly ResiliencePipeline retry = ClusterRetry.Create();

    /// <summary>A run.</summary>
    /// <param name="grains">The cluster.</param>
    /// <param name="inFlight">How many calls may be under way.</param>
    /// <param name="asOf">The day at which to look at every school; null for each school's own.</param>
    public ClusterRun(IGrainFactory grains, int inFlight, LocalDate? asOf) => (this.grains, this.inFlight, this.asOf) = (grains, inFlight, asOf);

    /// <summary>Evaluates the pieces, a grain each.</summary>
    public async Task<RunSink> EvaluateAsync(IEnumerable<Piece> pieces, Action<long> done)
    {
        var sink = new RunSink();
        await SendAsync(pieces, (piece, outcome) =>
        {
            lock (sink)
            {
                sink.Add(piece, outcome);
            }

            done(piece.Length);
        }).ConfigureAwait(false);

        var provinces = sink.Outcomes
            .SelectMany(each => each.Outcome.Rows.Select(row => (row.Province, each.Piece)).Distinct())
            .ToLookup(each => each.Province, each => each.Piece, StringComparer.Ordinal);
        foreach (var province in provinces)
        {
            sink.Tallies.Add(province.Key, await SumAsync(province.Key, [.. province]).ConfigureAwait(false));
        }

        return sink;
    }

    private async Task<ComplianceTally> SumAsync(string province, IReadOnlyList<Piece> pieces)
    {
        var grain = grains.GetGrain<IProvinceGrain>(ProvinceGrain.KeyOf(run, province));
        for (var round = 1; ; round++)
        {
            var sum = await CallAsync(grain.SumAsync).ConfigureAwait(false);
            var there = sum.Schools.ToHashSet(StringComparer.Ordinal);
            Piece[] lost = [.. pieces.Where(piece => !there.Contains(RequestOf(piece).Key))];
            if (lost.Length == 0)
            {
                await CallAsync(async () =>
                {
                    await grain.ForgetAsync().ConfigureAwait(false);
                    return true;
                }).ConfigureAwait(false);
                return TallyBytes.Read(sum.Tally);
            }

            if (round == MostRounds)
            {
                throw new ClusterUnavailableException(ClusterUnavailableException.Unstable);
            }

            // Their rows are here already; the province wants the tallies.
            await SendAsync(lost, (_, _) => { }).ConfigureAwait(false);
        }
    }

    private Task SendAsync(IEnumerable<Piece> pieces, Action<Piece, PieceOutcome> take) =>
        Parallel.ForEachAsync(pieces, new ParallelOptions { MaxDegreeOfParallelism = inFlight }, async (piece, _) =>
        {
            var request = RequestOf(piece);
            var grain = grains.GetGrain<ISchoolGrain>(request.Key);
            take(piece, await CallAsync(() => grain.EvaluateAsync(request)).ConfigureAwait(false));
        });

    private PieceRequest RequestOf(Piece piece) => PieceRequest.Of(piece, run, asOf);

    private ValueTask<T> CallAsync<T>(Func<Task<T>> call) => retry.ExecuteAsync(async _ => await call().ConfigureAwait(false), CancellationToken.None);
}

using Xxgk.Samples.Supervision.Input;

namespace Xxgk.Samples.Supervision.Evaluation;

/// <summary>What one worker has done so far: its own, so that workers do not wait for one another; sinks are put together at the end.</summary>
internal sealed class RunSink
{
    private readonly List<(Piece Piece, PieceOutcome Outcome)> outcomes = [];

    public ProvinceTallies Tallies { get; } = new();

    public IReadOnlyList<(Piece Piece, PieceOutcome Outcome)> Outcomes => outcomes;

    public void Add(Piece piece, PieceOutcome outcome) => outcomes.Add((piece, outcome));

    public void Add(RunSink other)
    {
        outcomes.AddRange(other.outcomes);
        Tallies.Add(other.Tallies);
    }
}

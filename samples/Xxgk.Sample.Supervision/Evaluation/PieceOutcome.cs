namespace Xxgk.Samples.Supervision.Evaluation;

/// <summary>What a piece gave, besides its tallies.</summary>
/// <param name="Rows">A row for each school that was evaluated.</param>
/// <param name="Unread">The schools that were not read.</param>
/// <param name="Lines">How many lines end in the piece, so that the lines of those after it can be told.</param>
[GenerateSerializer]
[Immutable]
internal sealed record PieceOutcome([property: Id(0)] IReadOnlyList<SchoolRow> Rows, [property: Id(1)] IReadOnlyList<UnreadSchool> Unread, [property: Id(2)] long Lines)
{
    public static PieceOutcome NotRead(Wording message) => new([], [UnreadSchool.Of(message)], 0);
}

using NodaTime;
using Xxgk.Samples.Supervision.Input;

namespace Xxgk.Samples.Supervision.Cluster;

/// <summary>What a grain is asked to evaluate: a path and a range of bytes, never data; every silo must find the file under that path.</summary>
/// <param name="Run">What names the run.</param>
/// <param name="Path">The file, in full.</param>
/// <param name="IsLines">Whether it holds many schools.</param>
/// <param name="Length">How long the file is.</param>
/// <param name="Start">The first byte.</param>
/// <param name="End">The byte after the last.</param>
/// <param name="AsOf">The day at which to look, as 2021-10-31; null for the school's own.</param>
[GenerateSerializer]
[Immutable]
internal sealed record PieceRequest(
    [property: Id(0)] string Run,
    [property: Id(1)] string Path,
    [property: Id(2)] bool IsLines,
    [property: Id(3)] long Length,
    [property: Id(4)] long Start,
    [property: Id(5)] long End,
    [property: Id(6)] string? AsOf)
{
    /// <summary>What names the school within a run.</summary>
    public string Key => FormattableString.Invariant($"{Path}:{Start}-{End}");

    public Piece Piece => new(new InputFile(0, Path, IsLines, Length), Start, End);

    public LocalDate? Day => AsOf is { } text && DayText.TryParse(text, out var day) ? day : null;

    public static PieceRequest Of(Piece piece, string run, LocalDate? asOf) => new(
        run, System.IO.Path.GetFullPath(piece.File.Path), piece.File.IsLines, piece.File.Length, piece.Start, piece.End, asOf is { } day ? DayText.Format(day) : null);
}

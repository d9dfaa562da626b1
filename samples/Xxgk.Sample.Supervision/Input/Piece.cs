namespace Xxgk.Samples.Supervision.Input;

/// <summary>What one worker takes at a time: a school's file, or the bytes of some whole schools of a long file.</summary>
/// <param name="File">The file.</param>
/// <param name="Start">The first byte.</param>
/// <param name="End">The byte after the last.</param>
internal sealed record Piece(InputFile File, long Start, long End)
{
    public long Length => End - Start;
}

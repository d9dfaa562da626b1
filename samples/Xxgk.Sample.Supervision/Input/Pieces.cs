namespace Xxgk.Samples.Supervision.Input;

/// <summary>Divides files into pieces, one after another as they are asked for: no list of them is kept.</summary>
internal static class Pieces
{
    /// <summary>Long enough that a piece's own costs do not count, short enough that workers end together.</summary>
    public const long UsualSize = 8 << 20;

    /// <summary>A piece a school, which is what a grain is for.</summary>
    public const long OneSchool = 1;

    /// <summary>The pieces of files, in order.</summary>
    /// <param name="files">The files.</param>
    /// <param name="size">How long a piece is at least, in bytes; it ends where the next school begins.</param>
    public static IEnumerable<Piece> Of(IEnumerable<InputFile> files, long size) =>
        files.SelectMany(file => file.IsLines && file.Length > size ? Divide(file, size) : [new Piece(file, 0, file.Length)]);

    private static IEnumerable<Piece> Divide(InputFile file, long size)
    {
        using var stream = TryOpen(file.Path);
        for (long start = 0, end; start < file.Length; start = end)
        {
            // What cannot be searched is left to whoever evaluates the piece, and says so.
            end = stream is null ? -1 : NextSchool(stream, start + size);
            end = end < 0 || end > file.Length ? file.Length : end;
            yield return new(file, start, end);
        }
    }

    private static long NextSchool(FileStream stream, long from)
    {
        try
        {
            return SchoolLines.FindHeader(stream, from);
        }
        catch (IOException)
        {
            return -1;
        }
    }

    private static FileStream? TryOpen(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

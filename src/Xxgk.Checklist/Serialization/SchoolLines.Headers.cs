using Ardalis.GuardClauses;
using Xxgk.Serialization;

namespace Xxgk;

public static partial class SchoolLines
{
    /// <summary>Finds the next school in a long stream (查找下一个学校行), so that several workers can share it: each takes whole schools.</summary>
    /// <remarks>
    /// What is a header line is decided as <see cref="Evaluate"/> decides it, well formed or not: a stream that is cut at these places gives, part by part,
    /// the results of the whole, but for the numbers of lines, which count from each part's start.
    /// </remarks>
    /// <param name="utf8">The lines; it must be able to seek. Its position afterwards is of no meaning.</param>
    /// <param name="from">The first byte at which the line may begin, from 0.</param>
    /// <returns>The byte at which the next header line begins, or -1 where there is none (学校行起始字节).</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The place is below 0.</exception>
    /// <exception cref="NotSupportedException">The stream cannot seek.</exception>
    public static long FindHeader(Stream utf8, long from)
    {
        Guard.Against.Null(utf8);
        Guard.Against.OutOfRange(from, nameof(from), 0, long.MaxValue);

        // From one byte before: only a line's end there makes the place a line's beginning.
        var start = Math.Max(0, from - 1);
        utf8.Position = start;
        var lines = new LineReader(utf8);
        if (from > 0 && !lines.NextLine())
        {
            return -1;
        }

        while (lines.NextLine())
        {
            if (!lines.IsTooLong && LooksLikeHeader(lines.Block.AsSpan(lines.LineStart, lines.LineLength)))
            {
                return start + lines.LineOffset;
            }
        }

        return -1;
    }

    private static bool LooksLikeHeader(ReadOnlySpan<byte> line)
    {
        var at = JsonDocuments.Start(line);
        while (at < line.Length && line[at] is (byte)' ' or (byte)'\t' or (byte)'{')
        {
            at++;
        }

        return line[at..].StartsWith("\"school\""u8);
    }
}

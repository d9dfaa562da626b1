using Microsoft.Win32.SafeHandles;
using Xxgk.Benchmarks.Loading;

namespace Xxgk.Benchmarks.Supervising;

/// <summary>The bound for lines: every token of every line, read in blocks of 1 MB, nothing kept. Each worker has one.</summary>
/// <param name="file">The file.</param>
internal sealed class LineTokens(SafeFileHandle file)
{
    private const long Range = 8 << 20;

    private readonly byte[] block = new byte[1 << 20];

    public long Lines { get; private set; }

    /// <summary>Of tokens, so that nothing of the reading can be left out.</summary>
    public long Sum { get; private set; }

    /// <summary>Reads a file with some threads, each of which takes the next 8 MB when it has done one range.</summary>
    public static long Run(string path, int workers)
    {
        using var file = File.OpenHandle(path);
        var (length, next) = (RandomAccess.GetLength(file), 0L);
        var loops = Enumerable.Range(0, workers).Select(_ => new LineTokens(file)).ToArray();

        void Work(LineTokens loop)
        {
            for (var start = Take(); start < length; start = Take())
            {
                loop.Read(start, start + Range);
            }
        }

        long Take() => Interlocked.Add(ref next, Range) - Range;

        var threads = loops.Skip(1).Select(loop => new Thread(() => Work(loop))).ToList();
        threads.ForEach(thread => thread.Start());
        Work(loops[0]);
        threads.ForEach(thread => thread.Join());
        return loops.Sum(loop => loop.Lines);
    }

    /// <summary>Reads the lines that begin in a range, the last one to its end.</summary>
    public void Read(long start, long end)
    {
        // From one byte before: only a line's end there makes the place a line's beginning.
        var (at, held, isWithin) = (Math.Max(0, start - 1), 0, start == 0);
        for (int read; (read = RandomAccess.Read(file, block.AsSpan(held), at + held)) > 0;)
        {
            var data = block.AsSpan(0, held + read);
            var line = 0;
            for (int length; (length = data[line..].IndexOf((byte)'\n')) >= 0; line += length + 1)
            {
                if (isWithin && at + line >= end)
                {
                    return;
                }

                if (isWithin)
                {
                    Sum += TokenLoop.Run(data.Slice(line, length));
                    Lines++;
                }

                isWithin = true;
            }

            held = data.Length - line;
            data[line..].CopyTo(block);
            at += line;
        }
    }
}

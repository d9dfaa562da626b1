namespace Xxgk.Serialization;

/// <summary>Reads lines of bytes from a stream in blocks, none copied; memory is bounded by the longest line that is accepted.</summary>
internal sealed class LineReader(Stream stream)
{
    /// <summary>The longest line that is accepted; a longer one is skipped, so that no input can fill the memory.</summary>
    public const int LongestLine = 64 << 20;

    // Short enough to be no large object: many readers come and go, one a piece of a file.
    private byte[] block = new byte[1 << 16];
    private long dropped;
    private int start;
    private int end;
    private bool isEnded;

    /// <summary>The bytes in which the line stands until the next one is read.</summary>
    public byte[] Block => block;

    public int LineStart { get; private set; }

    public int LineLength { get; private set; }

    /// <summary>How many bytes of the stream came before the line, from where reading began.</summary>
    public long LineOffset => dropped + LineStart;

    public int LineNumber { get; private set; }

    /// <summary>Whether the line was too long and is not there.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Goes to the next line that is not blank; false at the end.</summary>
    public bool Next()
    {
        while (NextLine())
        {
            if (IsTooLong || !IsBlank())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes to the next line, blank or not; false at the end.</summary>
    public bool NextLine()
    {
        IsTooLong = false;
        var searched = start;
        while (true)
        {
            var found = block.AsSpan(searched, end - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                Take(searched + found, searched + found + 1);
                return true;
            }

            if (isEnded)
            {
                var hasMore = end > start || IsTooLong;
                Take(end, end);
                return hasMore;
            }

            // What is there has no end of a line, so that nothing of another line goes with it.
            if (end - start > LongestLine)
            {
                IsTooLong = true;
                dropped += end - start;
                end = start;
            }

            var length = end - start;
            Fill();
            searched = start + length;
        }
    }

    private void Take(int lineEnd, int next)
    {
        LineStart = start;
        LineLength = lineEnd - start - (lineEnd > start && block[lineEnd - 1] == '\r' ? 1 : 0);
        LineNumber++;
        IsTooLong |= LineLength > LongestLine;
        start = next;
    }

    private void Fill()
    {
        if (start > 0)
        {
            Buffer.BlockCopy(block, start, block, 0, end - start);
            dropped += start;
            (start, end) = (0, end - start);
        }

        if (end == block.Length)
        {
            Array.Resize(ref block, block.Length * 2);
        }

        var read = stream.Read(block, end, block.Length - end);
        isEnded = read == 0;
        end += read;
    }

    private bool IsBlank()
    {
        var line = block.AsSpan(LineStart, LineLength);
        foreach (var b in line[JsonDocuments.Start(line)..])
        {
            if (b is not ((byte)' ' or (byte)'\t'))
            {
                return false;
            }
        }

        return true;
    }
}

using Microsoft.Win32.SafeHandles;

namespace Xxgk.Samples.Supervision.Input;

/// <summary>Some bytes of a file as a stream that is read forward; it counts the ends of lines that have gone through it.</summary>
/// <param name="file">The file; not closed.</param>
/// <param name="start">The first byte.</param>
/// <param name="end">The byte after the last.</param>
internal sealed class RangeStream(SafeFileHandle file, long start, long end) : Stream
{
    private long read;

    /// <summary>How many lines ended in what was read.</summary>
    public long Lines { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var wanted = buffer[..(int)Math.Min(buffer.Length, end - start - read)];
        if (wanted.IsEmpty)
        {
            return 0;
        }

        var count = RandomAccess.Read(file, wanted, start + read);
        read += count;
        Lines += wanted[..count].Count((byte)'\n');
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

using System.Runtime.InteropServices;

namespace Xxgk.Columns;

/// <summary>A hash of bytes with a seed of its own in every process, so that no file can be made to collide on purpose.</summary>
internal static class Utf8Hash
{
    private const ulong Odd = 0x9E3779B97F4A7C15;

    private static readonly ulong Seed = ((ulong)(uint)Guid.NewGuid().GetHashCode() << 32) | (uint)Guid.NewGuid().GetHashCode();

    public static int Of(ReadOnlySpan<byte> bytes)
    {
        var hash = Seed ^ ((ulong)bytes.Length * Odd);
        while (bytes.Length >= 8)
        {
            hash = Mix(hash ^ MemoryMarshal.Read<ulong>(bytes));
            bytes = bytes[8..];
        }

        ulong rest = 0;
        foreach (var b in bytes)
        {
            rest = (rest << 8) | b;
        }

        return (int)(Mix(hash ^ rest) >> 32);
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 29)) * Odd;
        return (value ^ (value >> 32)) * 0xD6E8FEB86659FD93;
    }
}

using System.Buffers.Binary;

namespace Xxgk.Columns;

/// <summary>A hash of bytes with a seed of its own in every process, so that no file can be made to collide on purpose.</summary>
internal static class Utf8Hash
{
    private const ulong Odd = 0x9E3779B97F4A7C15;

    private static readonly ulong Seed = ((ulong)(uint)Guid.NewGuid().GetHashCode() << 32) | (uint)Guid.NewGuid().GetHashCode();

    public static int Of(ReadOnlySpan<byte> bytes)
    {
        var hash = Seed ^ ((ulong)bytes.Length * Odd);
        if (bytes.Length > 8)
        {
            // The last eight bytes overlap those before, so that no rest is left to be read byte by byte.
            for (var rest = bytes; rest.Length > 8; rest = rest[8..])
            {
                hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(rest));
            }

            return (int)(Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes[^8..])) >> 32);
        }

        return (int)(Mix(hash ^ Short(bytes)) >> 32);
    }

    /// <summary>All of up to eight bytes; what overlaps is told apart by the length, which is hashed too.</summary>
    private static ulong Short(ReadOnlySpan<byte> bytes) => bytes.Length switch
    {
        >= 4 => BinaryPrimitives.ReadUInt32LittleEndian(bytes) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(bytes[^4..]) << 32),
        > 0 => bytes[0] | ((ulong)bytes[bytes.Length >> 1] << 8) | ((ulong)bytes[^1] << 16),
        _ => 0,
    };

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 29)) * Odd;
        return (value ^ (value >> 32)) * 0xD6E8FEB86659FD93;
    }
}

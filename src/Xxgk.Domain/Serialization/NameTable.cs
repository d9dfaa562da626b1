using System.Text;

namespace Xxgk.Serialization;

/// <summary>A closed set of names, found by their UTF-8 bytes in constant time.</summary>
internal sealed class NameTable
{
    private const int Size = 128;

    private readonly byte[][] encoded;
    private readonly sbyte[] first = new sbyte[Size];
    private readonly sbyte[] next;

    public NameTable(IReadOnlyList<string> names)
    {
        if (names.Count > 64)
        {
            throw new ArgumentException("At most 64 names: members seen are kept in 64 bits.", nameof(names));
        }

        Names = names;
        encoded = [.. names.Select(Encoding.UTF8.GetBytes)];
        next = new sbyte[names.Count];
        first.AsSpan().Fill(-1);
        for (var i = names.Count - 1; i >= 0; i--)
        {
            var slot = Slot(encoded[i]);
            next[i] = first[slot];
            first[slot] = (sbyte)i;
        }
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>The place of <paramref name="name"/>, or −1. Members mostly come in one order, so a guess is tried first.</summary>
    public int Find(ReadOnlySpan<byte> name, int guess) =>
        (uint)guess < (uint)encoded.Length && name.SequenceEqual(encoded[guess]) ? guess : Find(name);

    public int Find(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty)
        {
            return -1;
        }

        for (int i = first[Slot(name)]; i >= 0; i = next[i])
        {
            if (name.SequenceEqual(encoded[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static int Slot(ReadOnlySpan<byte> name) =>
        ((name.Length * 31) + (name[0] * 7) + name[^1]) & (Size - 1);
}

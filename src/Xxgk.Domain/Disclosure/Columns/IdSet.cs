namespace Xxgk.Columns;

/// <summary>The ids of one school's records, each met once. Their bytes are copied, since a stream's do not stay.</summary>
internal sealed class IdSet
{
    private int[] slots = new int[256];
    private int[] hashes = new int[128];
    private int[] ends = new int[128];
    private byte[] bytes = new byte[2_048];
    private int count;

    public void Clear()
    {
        slots.AsSpan().Clear();
        count = 0;
    }

    /// <summary>Adds an id; false if it is there already.</summary>
    public bool Add(ReadOnlySpan<byte> id) => Add(id, out _);

    /// <summary>Adds an id; false if it is there already.</summary>
    /// <param name="id">The id.</param>
    /// <param name="met">How many others were met before it, for the first time.</param>
    public bool Add(ReadOnlySpan<byte> id, out int met)
    {
        var hash = Utf8Hash.Of(id);
        var mask = slots.Length - 1;
        var slot = hash & mask;
        while (slots[slot] != 0)
        {
            var entry = slots[slot] - 1;
            if (hashes[entry] == hash && id.SequenceEqual(IdOf(entry)))
            {
                met = entry;
                return false;
            }

            slot = (slot + 1) & mask;
        }

        met = count;
        Append(id, hash);
        slots[slot] = count;
        if (count * 2 > slots.Length)
        {
            Grow();
        }

        return true;
    }

    private ReadOnlySpan<byte> IdOf(int entry)
    {
        var start = entry == 0 ? 0 : ends[entry - 1];
        return bytes.AsSpan(start, ends[entry] - start);
    }

    private void Append(ReadOnlySpan<byte> id, int hash)
    {
        var start = count == 0 ? 0 : ends[count - 1];
        if (count == hashes.Length)
        {
            Array.Resize(ref hashes, count * 2);
            Array.Resize(ref ends, count * 2);
        }

        if (start + id.Length > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, start + id.Length));
        }

        id.CopyTo(bytes.AsSpan(start));
        (hashes[count], ends[count]) = (hash, start + id.Length);
        count++;
    }

    private void Grow()
    {
        slots = new int[slots.Length * 2];
        var mask = slots.Length - 1;
        for (var entry = 0; entry < count; entry++)
        {
            var slot = hashes[entry] & mask;
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = entry + 1;
        }
    }
}

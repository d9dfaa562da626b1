namespace Xxgk.Columns;

/// <summary>The ids of one school's records, each met once: compared by their bytes, where those already stand.</summary>
internal sealed class IdSet(RecordColumns columns)
{
    private int[] slots = new int[256];
    private int[] hashes = new int[256];
    private int count;

    public void Reserve(int records)
    {
        var size = slots.Length;
        while (size < records * 2L && size < 1 << 28)
        {
            size *= 2;
        }

        if (size > slots.Length)
        {
            Resize(size);
        }
    }

    public void Clear()
    {
        slots.AsSpan().Clear();
        count = 0;
    }

    /// <summary>Adds the id of a row; false if another row has it already.</summary>
    public bool Add(int row)
    {
        var id = columns.IdBytes(row);
        var hash = Utf8Hash.Of(id);
        var mask = slots.Length - 1;
        var slot = hash & mask;
        while (slots[slot] != 0)
        {
            if (hashes[slot] == hash && id.SequenceEqual(columns.IdBytes(slots[slot] - 1)))
            {
                return false;
            }

            slot = (slot + 1) & mask;
        }

        slots[slot] = row + 1;
        hashes[slot] = hash;
        if (++count * 2 > slots.Length)
        {
            Resize(slots.Length * 2);
        }

        return true;
    }

    private void Resize(int size)
    {
        var (oldSlots, oldHashes) = (slots, hashes);
        (slots, hashes) = (new int[size], new int[size]);
        var mask = size - 1;
        for (var i = 0; i < oldSlots.Length; i++)
        {
            if (oldSlots[i] == 0)
            {
                continue;
            }

            var slot = oldHashes[i] & mask;
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            (slots[slot], hashes[slot]) = (oldSlots[i], oldHashes[i]);
        }
    }
}

namespace Xxgk.Columns;

/// <summary>
/// The ids of one school's records, each met once: open addressing over a hash of their bytes. Where the columns keep the
/// ids, they are not kept again; a stream's do not stay, and are copied.
/// </summary>
/// <param name="columns">The columns of which ids are asked, by row; null to copy them.</param>
internal sealed class IdSet(RecordColumns? columns = null)
{
    private const int Least = 256;

    private Slot[] slots = new Slot[Least];
    private int[] ends = [];
    private byte[] bytes = [];
    private int count;

    public void Clear()
    {
        slots.AsSpan().Clear();
        count = 0;
    }

    /// <summary>Adds an id; false if it is there already.</summary>
    public bool Add(ReadOnlySpan<byte> id) => Add(id, count, out _);

    /// <summary>Adds an id; false if it is there already.</summary>
    /// <param name="id">The id.</param>
    /// <param name="row">The row of which it is the id, where columns keep it.</param>
    /// <param name="met">The row of which it is the id already, or how many ids were met before it, for the first time.</param>
    public bool Add(ReadOnlySpan<byte> id, int row, out int met)
    {
        var hash = Utf8Hash.Of(id);
        var mask = slots.Length - 1;
        var at = hash & mask;
        while (slots[at].Entry != 0)
        {
            if (slots[at].Hash == hash && id.SequenceEqual(IdOf(slots[at].Entry - 1)))
            {
                met = slots[at].Entry - 1;
                return false;
            }

            at = (at + 1) & mask;
        }

        met = columns is null ? Append(id) : row;
        slots[at] = new Slot { Hash = hash, Entry = met + 1 };
        if (++count * 10L > slots.Length * 7L)
        {
            Grow();
        }

        return true;
    }

    private ReadOnlySpan<byte> IdOf(int entry)
    {
        if (columns is not null)
        {
            return columns.IdBytes(entry);
        }

        var start = entry == 0 ? 0 : ends[entry - 1];
        return bytes.AsSpan(start, ends[entry] - start);
    }

    private int Append(ReadOnlySpan<byte> id)
    {
        var start = count == 0 ? 0 : ends[count - 1];
        if (count == ends.Length)
        {
            Array.Resize(ref ends, Math.Max(Least, count * 2));
        }

        if (start + id.Length > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(Least * 16, Math.Max(bytes.Length * 2, start + id.Length)));
        }

        id.CopyTo(bytes.AsSpan(start));
        ends[count] = start + id.Length;
        return count;
    }

    private void Grow()
    {
        var old = slots;
        slots = new Slot[Math.Max(old.Length * 2, columns is null ? 0 : PowerOfTwo(columns.Expected * 10L / 7))];
        var mask = slots.Length - 1;
        foreach (var slot in old)
        {
            if (slot.Entry != 0)
            {
                var at = slot.Hash & mask;
                while (slots[at].Entry != 0)
                {
                    at = (at + 1) & mask;
                }

                slots[at] = slot;
            }
        }
    }

    private static int PowerOfTwo(long least)
    {
        var power = Least;
        while (power < least)
        {
            power *= 2;
        }

        return power;
    }

    /// <summary>A hash, and the entry that has it, from 1; 0 for an empty slot.</summary>
    private struct Slot
    {
        public int Hash;

        public int Entry;
    }
}

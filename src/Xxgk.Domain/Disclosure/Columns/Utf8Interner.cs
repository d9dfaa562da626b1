namespace Xxgk.Columns;

/// <summary>Gives equal texts one number, found by their bytes: departments, channels, items.</summary>
internal sealed class Utf8Interner
{
    private Key[] keys = new Key[64];
    private int[] slots = new int[256];

    public int Count { get; private set; }

    /// <summary>The number of a text that was met before; −1 if it was not.</summary>
    /// <param name="key">The text.</param>
    /// <param name="sort">What tells equal texts apart that are not the same: the kind of a channel beside its name.</param>
    public int Find(ReadOnlySpan<byte> key, byte sort = 0)
    {
        var mask = slots.Length - 1;
        for (var slot = (Utf8Hash.Of(key) + sort) & mask; slots[slot] != 0; slot = (slot + 1) & mask)
        {
            ref readonly var met = ref keys[slots[slot] - 1];
            if (met.Sort == sort && key.SequenceEqual(met.Text))
            {
                return slots[slot] - 1;
            }
        }

        return -1;
    }

    /// <summary>Adds a text that was not met before, and gives it the next number.</summary>
    public int Add(ReadOnlySpan<byte> key, byte sort = 0)
    {
        if (Count == keys.Length)
        {
            Array.Resize(ref keys, Count * 2);
        }

        keys[Count++] = new Key { Text = key.ToArray(), Sort = sort };
        if (Count * 4 > slots.Length)
        {
            slots = new int[slots.Length * 2];
            for (var i = 0; i < Count; i++)
            {
                Place(i);
            }
        }
        else
        {
            Place(Count - 1);
        }

        return Count - 1;
    }

    private void Place(int number)
    {
        var mask = slots.Length - 1;
        var slot = (Utf8Hash.Of(keys[number].Text) + keys[number].Sort) & mask;
        while (slots[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        slots[slot] = number + 1;
    }

    private struct Key
    {
        public byte[] Text;

        public byte Sort;
    }
}

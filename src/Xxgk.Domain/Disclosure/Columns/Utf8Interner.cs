namespace Xxgk.Columns;

/// <summary>Gives equal texts one number, found by their bytes: departments, channels, items.</summary>
internal sealed class Utf8Interner
{
    private readonly List<byte[]> keys = [];
    private int[] slots = new int[64];

    public int Count => keys.Count;

    /// <summary>The number of <paramref name="key"/>; a new one, the next, if it was not met before.</summary>
    public int Of(ReadOnlySpan<byte> key, out bool isNew)
    {
        var mask = slots.Length - 1;
        var slot = Utf8Hash.Of(key) & mask;
        while (slots[slot] != 0)
        {
            if (key.SequenceEqual(keys[slots[slot] - 1]))
            {
                isNew = false;
                return slots[slot] - 1;
            }

            slot = (slot + 1) & mask;
        }

        keys.Add(key.ToArray());
        slots[slot] = keys.Count;
        isNew = true;
        if (keys.Count * 2 > slots.Length)
        {
            Grow();
        }

        return keys.Count - 1;
    }

    private void Grow()
    {
        slots = new int[slots.Length * 2];
        var mask = slots.Length - 1;
        for (var i = 0; i < keys.Count; i++)
        {
            var slot = Utf8Hash.Of(keys[i]) & mask;
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = i + 1;
        }
    }
}

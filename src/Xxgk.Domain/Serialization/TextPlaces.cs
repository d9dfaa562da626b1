namespace Xxgk.Serialization;

/// <summary>Line and column, from 1 and in UTF-16 units, of byte positions asked for in ascending order.</summary>
internal ref struct TextPlaces
{
    private readonly ReadOnlySpan<byte> document;
    private int line;
    private int lineStart;

    public TextPlaces(ReadOnlySpan<byte> document)
    {
        this.document = document;
        line = 1;
        lineStart = 0;
    }

    public (int Line, int Column) Of(int position)
    {
        while (true)
        {
            var next = document[lineStart..position].IndexOf((byte)'\n');
            if (next < 0)
            {
                return (line, 1 + CountUtf16Units(document[lineStart..position]));
            }

            line++;
            lineStart += next + 1;
        }
    }

    // Counted by lead bytes, so that broken UTF-8 has columns too: a lead byte of four stands for a surrogate pair.
    private static int CountUtf16Units(ReadOnlySpan<byte> bytes)
    {
        var units = 0;
        foreach (var b in bytes)
        {
            units += (b & 0xC0) == 0x80 ? 0 : b >= 0xF0 ? 2 : 1;
        }

        return units;
    }
}

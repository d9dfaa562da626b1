namespace Xxgk.Serialization;

/// <summary>Line and column, from 1 and in UTF-16 units, of byte positions asked for in ascending order.</summary>
internal ref struct TextPlaces
{
    private readonly ReadOnlySpan<byte> document;
    private int line;
    private int column;
    private int counted;

    public TextPlaces(ReadOnlySpan<byte> document)
    {
        this.document = document;
        line = 1;
        column = 1;
        counted = 0;
    }

    // Goes on from the place asked for last, so that a thousand problems on one long line are found in one pass.
    public (int Line, int Column) Of(int position)
    {
        while (document[counted..position].IndexOf((byte)'\n') is >= 0 and var next)
        {
            line++;
            column = 1;
            counted += next + 1;
        }

        column += CountUtf16Units(document[counted..position]);
        counted = position;
        return (line, column);
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

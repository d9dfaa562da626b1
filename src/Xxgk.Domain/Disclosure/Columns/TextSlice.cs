namespace Xxgk.Columns;

/// <summary>A text of a register: a stretch of the file's bytes, or, for a negative offset, of the side buffer's.</summary>
internal readonly struct TextSlice(int offset, int length)
{
    /// <summary>No text, which is not the same as an empty one.</summary>
    public static TextSlice None { get; } = new(0, -1);

    public int Offset => offset;

    public int Length => length;

    public bool IsNone => length < 0;
}

using Xxgk.Columns;

namespace Xxgk.Evaluation;

/// <summary>
/// The records that findings and evidence name: rows of one register, by their place, or copies of rows that do not stay, by
/// the complement of theirs. A record is made of a row only when it is asked for.
/// </summary>
internal sealed class RecordNames
{
    public const int None = int.MinValue;

    private RecordColumns? kept;
    private RecordColumns? register;

    /// <summary>Whether records of <paramref name="columns"/> can be named by their place: of the first register only.</summary>
    public bool Adopt(RecordColumns columns)
    {
        register ??= columns;
        return ReferenceEquals(register, columns);
    }

    /// <summary>Keeps a copy of a row, and names that.</summary>
    public int Keep(RecordColumns columns, int row) => ~(kept ??= new RecordColumns()).Append(columns, row);

    /// <summary>Keeps the id of a row alone, where nothing else of it will be asked for, and names that.</summary>
    public int KeepId(RecordColumns columns, int row) => ~(kept ??= new RecordColumns()).AppendId(columns, row);

    /// <summary>Keeps a copy of what another fold names.</summary>
    public int Keep(RecordNames others, int reference) => reference >= 0 ? Keep(others.register!, reference) : Keep(others.kept!, ~reference);

    public DisclosureRecord? Of(int reference) =>
        reference == None ? null
        : reference >= 0 ? register![reference]
        : kept![~reference];

    public ReadOnlySpan<byte> IdBytesOf(int reference) =>
        reference == None ? default
        : reference >= 0 ? register!.IdBytes(reference)
        : kept!.IdBytes(~reference);

    public string IdOf(int reference) =>
        reference == None ? string.Empty
        : reference >= 0 ? register!.IdOf(reference)
        : kept!.IdOf(~reference);
}

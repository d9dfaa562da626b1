using Xxgk.Columns;

namespace Xxgk.Evaluation;

/// <summary>
/// The records that findings and evidence name: rows of one register, by their place, or records kept for their own sake,
/// by the complement of theirs. A register decodes a text only when it is asked for.
/// </summary>
internal sealed class RecordNames
{
    public const int None = int.MinValue;

    private readonly List<DisclosureRecord> kept = [];
    private RecordColumns? register;

    /// <summary>Whether records of <paramref name="columns"/> can be named by their place: of the first register only.</summary>
    public bool Adopt(RecordColumns columns)
    {
        register ??= columns;
        return ReferenceEquals(register, columns);
    }

    public int Keep(DisclosureRecord record)
    {
        kept.Add(record);
        return ~(kept.Count - 1);
    }

    public DisclosureRecord? Of(int reference) =>
        reference == None ? null
        : reference >= 0 ? register![reference]
        : kept[~reference];

    public string IdOf(int reference) =>
        reference == None ? string.Empty
        : reference >= 0 ? register!.IdOf(reference)
        : kept[~reference].Id;
}

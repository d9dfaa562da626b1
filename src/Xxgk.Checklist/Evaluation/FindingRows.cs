namespace Xxgk.Evaluation;

/// <summary>Findings in the order in which they were made, in pieces that are never moved: a long list costs no copies.</summary>
internal sealed class FindingRows
{
    private const int Few = 16;
    private const int Bits = 10;

    private readonly List<FindingRow[]> pieces;

    public FindingRows() => pieces = [];

    private FindingRows(FindingRows other)
    {
        Count = other.Count;
        pieces = [.. other.pieces];
        if (pieces.Count > 0)
        {
            // What either adds from now on is its own.
            pieces[^1] = [.. pieces[^1]];
        }
    }

    public int Count { get; private set; }

    public ref readonly FindingRow this[int index] => ref pieces[index >> Bits][index & ((1 << Bits) - 1)];

    /// <summary>The same findings, to which others can be added.</summary>
    public FindingRows Copy() => new(this);

    public void Add(in FindingRow row)
    {
        var place = Count & ((1 << Bits) - 1);
        if (place == 0 && Count >> Bits == pieces.Count)
        {
            pieces.Add(new FindingRow[Count == 0 ? Few : 1 << Bits]);
        }

        var piece = pieces[^1];
        if (place == piece.Length)
        {
            Array.Resize(ref piece, piece.Length * 4);
            pieces[^1] = piece;
        }

        piece[place] = row;
        Count++;
    }
}

using System.Globalization;

namespace Xxgk.Serialization;

/// <summary>A value in a list of the document, and where it stands.</summary>
internal readonly record struct PathMark(int Start, int End, string List, int Index);

/// <summary>
/// JSON paths at byte positions asked for in ascending order. Where the value is marked in which a position lies, only that
/// value is read once more; elsewhere the document is, from where the last such position was.
/// </summary>
internal ref struct MarkedPaths
{
    private readonly ReadOnlySpan<byte> document;
    private readonly List<PathMark> marks;
    private JsonPaths whole;
    private JsonPaths within;
    private int next;
    private int current;

    /// <param name="document">The document.</param>
    /// <param name="marks">The marked values, in the order of their places.</param>
    public MarkedPaths(ReadOnlySpan<byte> document, List<PathMark> marks)
    {
        this.document = document;
        this.marks = marks;
        whole = new JsonPaths(document, "$");
        within = whole;
        next = 0;
        current = -1;
    }

    public string Of(int position)
    {
        while (next < marks.Count && marks[next].Start <= position)
        {
            next++;
        }

        if (next == 0 || position > marks[next - 1].End)
        {
            return whole.Of(position);
        }

        var mark = marks[next - 1];
        if (current != next - 1)
        {
            current = next - 1;
            within = new JsonPaths(document[mark.Start..(mark.End + 1)], "$." + mark.List + "[" + mark.Index.ToString(CultureInfo.InvariantCulture) + "]");
        }

        return within.Of(position - mark.Start);
    }
}

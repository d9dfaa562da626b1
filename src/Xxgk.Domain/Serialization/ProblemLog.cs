using Xxgk.Compatibility;

namespace Xxgk.Serialization;

/// <summary>Problems as they are met, by byte position; their places are worked out only when there are some.</summary>
internal sealed class ProblemLog
{
    public const int Listed = 1_000;

    private readonly List<(long Position, Wording Message)> entries = [];
    private readonly List<(int Entry, long Other, Func<int, Wording> Message)> referring = [];
    private readonly List<PathMark> marks = [];
    private long marked;

    public bool IsEmpty => Count == 0;

    public long Count { get; private set; }

    /// <summary>How many problems there are beyond those listed.</summary>
    public long Further => Count - entries.Count;

    public void Add(long position, string chinese, string english)
    {
        Count++;
        if (entries.Count < Listed)
        {
            entries.Add((position, Wording.Of(chinese, english)));
        }
    }

    /// <summary>A problem whose words name the line of another place.</summary>
    public void Add(long position, long other, Func<int, Wording> message)
    {
        if (entries.Count < Listed)
        {
            referring.Add((entries.Count, other, message));
        }

        Add(position, string.Empty, string.Empty);
    }

    /// <summary>Says in which value the last problems are, so that they and their paths need not be sought in the whole document.</summary>
    /// <param name="count">How many problems it has.</param>
    /// <param name="start">Where the value begins.</param>
    /// <param name="end">Where its last token begins.</param>
    /// <param name="list">The member of the document in whose list it is.</param>
    /// <param name="index">Its place in that list.</param>
    public void Mark(long count, long start, long end, string list, int index)
    {
        if (marks.Count < Listed)
        {
            marks.Add(new PathMark((int)start, (int)end, list, index));
            marked += count;
        }
    }

    /// <summary>Whether what has problems is UTF-8: what has none was found to be.</summary>
    public bool IsOfUtf8(ReadOnlySpan<byte> document)
    {
        if (marked != Count)
        {
            return Utf8Validity.IsValid(document);
        }

        foreach (var mark in marks)
        {
            if (!Utf8Validity.IsValid(document[mark.Start..mark.End]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Forgets all but the first problems: something else is the matter.</summary>
    public void Forget(long count)
    {
        Count = count;
        entries.RemoveRange((int)Math.Min(count, entries.Count), entries.Count - (int)Math.Min(count, entries.Count));
        referring.RemoveAll(reference => reference.Entry >= entries.Count);
    }

    /// <summary>The problems in the order of their places.</summary>
    /// <param name="document">The bytes in which positions count.</param>
    public IReadOnlyList<Problem> Locate(ReadOnlySpan<byte> document)
    {
        NameOtherPlaces(document);
        var sorted = entries.Select((entry, order) => (entry.Position, entry.Message, Order: order)).ToList();
        sorted.Sort((x, y) => x.Position != y.Position ? x.Position.CompareTo(y.Position) : x.Order.CompareTo(y.Order));

        var places = new TextPlaces(document);
        var paths = new MarkedPaths(document, marks);
        var problems = new Problem[sorted.Count];
        for (var i = 0; i < problems.Length; i++)
        {
            var position = (int)Math.Min(sorted[i].Position, document.Length);
            var (line, column) = places.Of(position);
            problems[i] = new Problem(paths.Of(position), line, column, sorted[i].Message);
        }

        return problems;
    }

    private void NameOtherPlaces(ReadOnlySpan<byte> document)
    {
        var places = new TextPlaces(document);
        referring.Sort((x, y) => x.Other.CompareTo(y.Other));
        foreach (var (entry, other, message) in referring)
        {
            entries[entry] = (entries[entry].Position, message(places.Of((int)other).Line));
        }

        referring.Clear();
    }
}

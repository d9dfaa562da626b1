namespace Xxgk.Auditing;

/// <summary>The title marks of a text (书名号): the outermost pairs, and the marks that nothing closes in their paragraph.</summary>
internal static class TitlePairs
{
    /// <summary>Finds the pairs in one pass; a pair runs from its 《 to behind its 》.</summary>
    public static (IReadOnlyList<Stretch> Closed, IReadOnlyList<int> Unclosed) Of(string text)
    {
        var (pairs, unclosed, open) = (new List<Stretch>(), new List<int>(), new Stack<int>());
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '《':
                    open.Push(i);
                    break;
                case '》' when open.Count > 0:
                    pairs.Add(new(open.Pop(), i + 1));
                    break;
                case '\n' when open.Count > 0:
                    // The first of them is what was forgotten; the rest follow from it.
                    unclosed.Add(open.Last());
                    open.Clear();
                    break;
            }
        }

        pairs.Sort((left, right) => left.Start.CompareTo(right.Start));
        var outermost = new List<Stretch>(pairs.Count);
        var end = 0;
        foreach (var pair in pairs)
        {
            if (pair.Start >= end)
            {
                outermost.Add(pair);
                end = pair.End;
            }
        }

        return (outermost, unclosed);
    }
}

using Xxgk.Compatibility;

namespace Xxgk.Auditing;

/// <summary>The title marks of a text (书名号): the outermost pairs, and the marks that nothing closes in their paragraph.</summary>
internal static class TitlePairs
{
    private static readonly CharacterSet Marks = new("《》\n");

    /// <summary>Finds the pairs in one pass; a pair runs from its 《 to behind its 》.</summary>
    public static (IReadOnlyList<Stretch> Closed, IReadOnlyList<int> Unclosed) Of(ScannedText text)
    {
        var (outermost, unclosed, open) = (new List<Stretch>(), new List<int>(), new List<int>());
        for (var i = text.Next(Marks, 0); i < text.Length; i = text.Next(Marks, i + 1))
        {
            switch (text[i])
            {
                case '《':
                    open.Add(i);
                    break;
                case '》' when open.Count > 0:
                    var start = open[open.Count - 1];
                    open.RemoveAt(open.Count - 1);

                    // What it holds was closed before it.
                    while (outermost.Count > 0 && outermost[outermost.Count - 1].Start > start)
                    {
                        outermost.RemoveAt(outermost.Count - 1);
                    }

                    outermost.Add(new(start, i + 1));
                    break;
                case '\n' when open.Count > 0:
                    // The first of them is what was forgotten; the rest follow from it.
                    unclosed.Add(open[0]);
                    open.Clear();
                    break;
            }
        }

        return (outermost, unclosed);
    }
}

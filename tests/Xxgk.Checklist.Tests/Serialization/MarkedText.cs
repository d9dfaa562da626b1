using System.Text;

namespace Xxgk.Checklist.Tests.Serialization;

/// <summary>A text in which the mark ⟦ stands before each culprit.</summary>
internal static class MarkedText
{
    private const char Mark = '⟦';

    /// <summary>The text without its marks, and the line and column of each.</summary>
    public static string Read(string marked, out List<(int Line, int Column)> places)
    {
        var text = new StringBuilder();
        places = [];
        foreach (var c in marked)
        {
            if (c == Mark)
            {
                places.Add(PlaceOf(text.ToString(), text.Length));
            }
            else
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }

    /// <summary>Line and column, from 1, in UTF-16 units, counted the plain way.</summary>
    public static (int Line, int Column) PlaceOf(string text, int at)
    {
        var before = text.Substring(0, at);
        return (before.Count(c => c == '\n') + 1, at - (before.LastIndexOf('\n') + 1) + 1);
    }
}

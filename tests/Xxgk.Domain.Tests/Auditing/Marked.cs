using System.Text;

namespace Xxgk.Domain.Tests.Auditing;

/// <summary>A fault that a text has marked: ⟦4101:教办函〔2015〕23号⟧.</summary>
internal sealed record Mark(string Code, int Offset, string Expression);

/// <summary>Texts with their faults marked in them.</summary>
internal static class Marked
{
    public static (string Text, IReadOnlyList<Mark> Marks) Read(string marked)
    {
        var (text, marks) = (new StringBuilder(), new List<Mark>());
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] != '⟦')
            {
                text.Append(marked[i]);
                continue;
            }

            var close = marked.IndexOf('⟧', i);
            var expression = marked[(i + 6)..close];
            marks.Add(new(marked.Substring(i + 1, 4), text.Length, expression));
            text.Append(expression);
            i = close;
        }

        return (text.ToString(), marks);
    }
}

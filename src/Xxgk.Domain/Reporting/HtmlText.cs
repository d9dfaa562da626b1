using System.Text;

namespace Xxgk.Reporting;

/// <summary>Texts within HTML: nothing in them can become a mark, and nothing that XML forbids remains.</summary>
internal static class HtmlText
{
    public static string Element(string name, string text, string attributes = "") => $"<{name}{attributes}>{Escaped(text)}</{name}>\n";

    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                escaped.Append(c).Append(text[++i]);
                continue;
            }

            switch (c)
            {
                case '&': escaped.Append("&amp;"); break;
                case '<': escaped.Append("&lt;"); break;
                case '>': escaped.Append("&gt;"); break;
                case '"': escaped.Append("&quot;"); break;
                case '\'': escaped.Append("&#39;"); break;
                case < ' ' or '\u007F': escaped.Append(' '); break;
                case '\uFFFE' or '\uFFFF': escaped.Append('\uFFFD'); break;
                default: escaped.Append(char.IsSurrogate(c) ? '\uFFFD' : c); break;
            }
        }

        return escaped.ToString();
    }
}

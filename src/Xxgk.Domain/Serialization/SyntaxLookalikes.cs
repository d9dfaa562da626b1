using System.Globalization;
using System.Text;

namespace Xxgk.Serialization;

/// <summary>What people write for the signs of JSON, mostly with a Chinese input method on: “ for ", ， for a comma.</summary>
internal static class SyntaxLookalikes
{
    private const string Found = "“”„＂‘’＇，、；;：｛｝［］【】";
    private const string Meant = "\"\"\"\"\"\"\",,,,:{}[][]";

    /// <summary>The fault that such a sign is at a place outside of texts; null if there is none.</summary>
    public static SyntaxFault? FaultAt(ReadOnlySpan<byte> document, int at)
    {
        switch (document[at])
        {
            case (byte)'\'':
                return SyntaxFault.SingleQuote(at);
            case (byte)'/' or (byte)'#':
                return SyntaxFault.Comment(at);
            case < 0x80 and not (byte)';':
                return null;
        }

        var text = TextAt(document, at, 1);
        var which = Found.IndexOf(text[0]);
        return which >= 0 ? SyntaxFault.Lookalike(at, text.Substring(0, 1), Meant[which])
            : char.IsWhiteSpace(text[0]) || text[0] == '\uFEFF' ? SyntaxFault.OddBlank(at)
            : null;
    }

    /// <summary>The characters that begin at a place, so many at most; a document that is UTF-8 has one there.</summary>
    public static string TextAt(ReadOnlySpan<byte> document, int at, int characters)
    {
        var bytes = document.Slice(at, Math.Min(document.Length - at, characters * 4));
        var text = Encoding.UTF8.GetString(bytes.ToArray());
        return text.Length > characters + 1 ? text.Substring(0, characters + 1) : text;
    }

    /// <summary>The first character as a message can carry it: one that does not show goes by its number.</summary>
    public static string Shown(string text)
    {
        var isPair = text.Length > 1 && char.IsSurrogatePair(text[0], text[1]);
        return isPair ? text.Substring(0, 2)
            : char.GetUnicodeCategory(text[0]) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
                ? FormattableString.Invariant($"U+{(int)text[0]:X4}")
            : text.Substring(0, 1);
    }
}

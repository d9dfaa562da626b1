using System.Globalization;

namespace Xxgk.Samples.Web.Text;

/// <summary>What people typed, without what does not show: such characters hide words from searches, and some databases refuse them.</summary>
internal static class TypedText
{
    /// <summary>One line without its edges; null for nothing.</summary>
    public static string? Line(string? text) => Shown(text?.ReplaceLineEndings(" "), keepsLines: false);

    /// <summary>Lines, each as it was typed; null for nothing.</summary>
    public static string? Paragraphs(string? text) => Shown(text?.ReplaceLineEndings("\n"), keepsLines: true);

    private static string? Shown(string? text, bool keepsLines)
    {
        var shown = new string([.. (text ?? string.Empty).Where(character => (keepsLines && character == '\n') || CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format))]).Trim();
        return shown.Length == 0 ? null : shown;
    }
}

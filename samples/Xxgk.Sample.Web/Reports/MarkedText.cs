using Xxgk.Auditing;

namespace Xxgk.Samples.Web.Reports;

/// <summary>A stretch of a text, with the finding that it carries if any.</summary>
public sealed record MarkedPiece(string Text, int? Finding);

/// <summary>A text cut at the places of its findings, so that a page can mark them (就地标注).</summary>
public static class MarkedText
{
    public static IReadOnlyList<MarkedPiece> Of(string text, IReadOnlyList<AuditFinding> findings)
    {
        var pieces = new List<MarkedPiece>();
        var from = 0;
        foreach (var (place, index) in findings.Select((finding, index) => (finding.Place, index)).OrderBy(mark => mark.Place.Offset).ThenByDescending(mark => mark.Place.Length))
        {
            if (place.Offset < from || place.Length == 0)
            {
                // It lies within another mark, which the list of findings names too.
                continue;
            }

            pieces.Add(new(text[from..place.Offset], null));
            pieces.Add(new(text.Substring(place.Offset, place.Length), index));
            from = place.Offset + place.Length;
        }

        pieces.Add(new(text[from..], null));
        return [.. pieces.Where(piece => piece.Text.Length > 0)];
    }

    /// <summary>The findings whose words stand in a paragraph of a field.</summary>
    public static IEnumerable<AuditFinding> In(string? field, string text, IReadOnlyList<AuditFinding> findings)
    {
        var paragraphs = (field ?? string.Empty).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        return findings.Where(finding => paragraphs.Contains(LineAt(text, finding.Place.Offset)));
    }

    private static string LineAt(string text, int offset)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, Math.Min(offset, text.Length) - 1)) + 1;
        var end = text.IndexOf('\n', Math.Min(offset, text.Length - 1));
        return text[start..(end < 0 ? text.Length : end)].Trim();
    }
}

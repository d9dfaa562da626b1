using System.Text;

namespace Xxgk.Samples.Web.Search;

/// <summary>Text cut into pairs of neighbouring characters, so that a Chinese word of two is found, in any database.</summary>
public static class Bigrams
{
    private const int FullWidthOffset = '！' - '!';

    /// <summary>The text as it is compared: full-width forms of Latin as plain ones, in lower case.</summary>
    public static string Fold(string? text) => string.Create((text ?? string.Empty).Length, text ?? string.Empty, static (folded, from) =>
    {
        for (var i = 0; i < folded.Length; i++)
        {
            var character = from[i] is >= '！' and <= '～' ? (char)(from[i] - FullWidthOffset) : from[i];
            folded[i] = char.ToLowerInvariant(character);
        }
    });

    /// <summary>The pairs of a folded text, each once; the last character of a run stands alone, so that a query of one character finds it too.</summary>
    public static IReadOnlySet<string> Of(string folded)
    {
        var grams = new HashSet<string>(StringComparer.Ordinal);
        var before = default(Rune?);
        foreach (var rune in folded.EnumerateRunes())
        {
            var isWord = Rune.IsLetterOrDigit(rune);
            if (before is { } first)
            {
                grams.Add(isWord ? first.ToString() + rune : first.ToString());
            }

            before = isWord ? rune : null;
        }

        if (before is { } last)
        {
            grams.Add(last.ToString());
        }

        return grams;
    }
}

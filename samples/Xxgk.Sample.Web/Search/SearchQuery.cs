using System.Text;

namespace Xxgk.Samples.Web.Search;

/// <summary>What a visitor looks for: every word must stand in the title or the text, as it was typed.</summary>
public sealed class SearchQuery
{
    /// <summary>Longer queries are cut: no title is so long.</summary>
    public const int MaximumLength = 100;

    private const int MostWords = 8;

    private SearchQuery(string text, IReadOnlyList<string> words) => (Text, Words) = (text, words);

    public string Text { get; }

    public IReadOnlyList<string> Words { get; }

    public bool IsEmpty => Words.Count == 0;

    public static SearchQuery Of(string? text)
    {
        var typed = string.Concat((text ?? string.Empty).EnumerateRunes().Where(rune => !Rune.IsControl(rune) && rune != Rune.ReplacementChar).Take(MaximumLength).Select(rune => rune.ToString())).Trim();
        var words = Bigrams.Fold(typed).Split(' ', '　', '\t').Where(word => word.EnumerateRunes().Any(Rune.IsLetterOrDigit)).Distinct(StringComparer.Ordinal).Take(MostWords);
        return new(typed, [.. words]);
    }

    /// <summary>The rows that hold every word: by the index of pairs first, and then by the words themselves.</summary>
    public IQueryable<Storage.RecordRow> In(IQueryable<Storage.RecordRow> rows, IQueryable<Storage.GramRow> index)
    {
        foreach (var word in Words)
        {
            var grams = PairsOf(word);
            if (grams.Count > 0)
            {
                foreach (var gram in grams)
                {
                    rows = rows.Where(row => index.Any(entry => entry.Gram == gram && entry.RecordNumber == row.Number));
                }
            }
            else
            {
                var (from, to) = (FirstOf(word), FirstOf(word) + "\uFFFF");
                rows = rows.Where(row => index.Any(entry => string.Compare(entry.Gram, from) >= 0 && string.Compare(entry.Gram, to) <= 0 && entry.RecordNumber == row.Number));
            }

            rows = rows.Where(row => row.Searched.Contains(word));
        }

        return rows;
    }

    // Three pairs narrow a search as much as all of them would; the words decide.
    private static List<string> PairsOf(string word) => [.. Bigrams.Of(word).Where(gram => gram.EnumerateRunes().Count() == 2).Take(3)];

    private static string FirstOf(string word) => word.EnumerateRunes().First(Rune.IsLetterOrDigit).ToString();
}

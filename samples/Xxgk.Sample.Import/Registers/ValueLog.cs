using Xxgk.Samples.Import.Columns;

namespace Xxgk.Samples.Import.Registers;

/// <summary>What words of the table were taken for (取值对应), so that people can look it over: each pair once, with how often it occurs.</summary>
internal sealed class ValueLog
{
    // Enough for the words of which there are few; a column of titles would fill the memory.
    private const int MostOfField = 200;

    private readonly Dictionary<(Field Field, string Text, Wording Meaning), (long Count, bool IsGuess, string Example)> read = [];
    private readonly int[] kinds = new int[Enum.GetValues<Field>().Length];

    public IEnumerable<(Field Field, string Text, Wording Meaning, long Count, bool IsGuess, string Example)> Entries =>
        read.Select(pair => (pair.Key.Field, pair.Key.Text, pair.Key.Meaning, pair.Value.Count, pair.Value.IsGuess, pair.Value.Example))
            .OrderBy(entry => entry.Field).ThenBy(entry => entry.Meaning.Chinese, StringComparer.Ordinal).ThenBy(entry => entry.Text, StringComparer.Ordinal);

    /// <summary>How many cells were taken by a guess.</summary>
    public long Guesses { get; private set; }

    public void Add(Field field, string text, Wording meaning, bool isGuess, string example = "")
    {
        Guesses += isGuess ? 1 : 0;
        var key = (field, text, meaning);
        if (read.TryGetValue(key, out var known))
        {
            read[key] = (known.Count + 1, known.IsGuess || isGuess, known.Example);
        }
        else if (kinds[(int)field] < MostOfField)
        {
            kinds[(int)field]++;
            read.Add(key, (1, isGuess, example));
        }
    }
}

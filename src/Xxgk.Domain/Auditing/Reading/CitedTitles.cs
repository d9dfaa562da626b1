namespace Xxgk.Auditing;

/// <summary>The titles of one text: a report cites few, and each of them again and again.</summary>
internal sealed class CitedTitles(ReportText text)
{
    private readonly Dictionary<Cited, (string Title, TitleReading Reading)> readings = new(new SameWords(text.Plain));

    /// <summary>The title at a place and what it is; the words are made once, however often they stand there.</summary>
    public (string Title, TitleReading Reading) Read(Stretch title)
    {
        var cited = new Cited(title, text.PlainScan.HasAt(title.End + 1, "的通知"));
        if (!readings.TryGetValue(cited, out var reading))
        {
            var words = text.PlainScan.Substring(title.Start, title.Length);
            reading = (words, KnownTitles.All.Read(words, cited.IsFollowedByNotice));
            readings.Add(cited, reading);
        }

        return reading;
    }

    private readonly record struct Cited(Stretch At, bool IsFollowedByNotice);

    private sealed class SameWords(string plain) : IEqualityComparer<Cited>
    {
        public bool Equals(Cited x, Cited y) => x.IsFollowedByNotice == y.IsFollowedByNotice && Words(x).SequenceEqual(Words(y));

        public int GetHashCode(Cited obj)
        {
            // Seeded anew in every process, so that no text can be made of titles that fall together.
            var hash = default(HashCode);
            foreach (var c in Words(obj))
            {
                hash.Add(c);
            }

            return hash.ToHashCode();
        }

        private ReadOnlySpan<char> Words(Cited cited) => plain.AsSpan(cited.At.Start, cited.At.Length);
    }
}

using Ardalis.GuardClauses;

namespace Xxgk.Auditing;

/// <summary>Reads what a report states (陈述识读): years, dates, quantities, citations, headings, contact data, lists.</summary>
/// <remarks>The scanners are written by hand and look at each character a bounded number of times, so that no text can make them slow.</remarks>
public static class ClaimReader
{
    /// <summary>Every claim of a text, in order of place (全部陈述).</summary>
    /// <param name="text">The text; not null.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static IReadOnlyList<Claim> Read(ReportText text)
    {
        var headings = HeadingReader.Read(Guard.Against.Null(text)).ToList();
        var firstHeading = headings.Find(heading => heading.Level == 1)?.Stretch.Start ?? text.Masked.Length;
        List<Claim> claims = [.. headings];
        if (HeadingReader.Announced(text, firstHeading) is { } announced)
        {
            claims.Add(announced);
        }

        TimeReader.Read(text, firstHeading, claims);
        var quantities = QuantityReader.Read(text);
        claims.AddRange(quantities);
        claims.AddRange(new TotalReader(text, quantities).Read());
        claims.AddRange(CitationReader.Read(text));
        claims.AddRange(ZeroReader.Read(text));
        claims.AddRange(ContactReader.Read(text));
        claims.AddRange(NameListReader.Read(text));

        return InOrder(claims);
    }

    /// <summary>By place; those that begin at one place in the order in which they were read. Each reader gives its own in order, so that runs are merged.</summary>
    private static Claim[] InOrder(List<Claim> claims)
    {
        var keys = new long[claims.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = ((long)claims[i].Stretch.Start << 32) | (uint)i;
        }

        var merged = MergedRuns.Of(keys);
        var ordered = new Claim[keys.Length];
        for (var i = 0; i < ordered.Length; i++)
        {
            ordered[i] = claims[(int)(merged[i] & uint.MaxValue)];
        }

        return ordered;
    }
}

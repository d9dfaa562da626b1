using Ardalis.GuardClauses;

namespace Xxgk.Auditing;

/// <summary>Reads what a report states (陈述识读): years, dates, quantities, citations, headings, contact data, lists.</summary>
/// <remarks>The scanners are written by hand and look at each character a bounded number of times, so that no text can make them slow.</remarks>
public static class ClaimReader
{
    /// <summary>Every claim of a text, in order of place (全部陈述).</summary>
    /// <param name="text">The text; not null.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static IReadOnlyList<Claim> Read(ReportText text) => Read(Guard.Against.Null(text), new KnownTitles());

    internal static IReadOnlyList<Claim> Read(ReportText text, KnownTitles known)
    {
        var headings = HeadingReader.Read(text).ToList();
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
        claims.AddRange(CitationReader.Read(text, known));
        claims.AddRange(ZeroReader.Read(text));
        claims.AddRange(ContactReader.Read(text));
        claims.AddRange(NameListReader.Read(text));

        // OrderBy keeps the order of those that begin at one place.
        return [.. claims.OrderBy(claim => claim.Stretch.Start)];
    }
}

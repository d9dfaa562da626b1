namespace Xxgk.Samples.Web.Storage;

/// <summary>
/// The school without its records, as it was read last. Every page shows it and it changes once in months, so the text is read
/// from the database for every page, but its facts are made anew only where the text is another.
/// </summary>
public sealed class SchoolHeader
{
    private Reading? last;

    public SchoolFacts Of(string json)
    {
        if (last is { } reading && string.Equals(reading.Json, json, StringComparison.Ordinal))
        {
            return reading.Facts;
        }

        // Two requests may read the same text at once; whichever is kept, the facts are the same.
        var facts = RegisterDocuments.Read(json);
        last = new(json, facts);
        return facts;
    }

    private sealed record Reading(string Json, SchoolFacts Facts);
}

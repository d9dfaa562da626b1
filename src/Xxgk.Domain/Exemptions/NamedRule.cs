using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk.Exemptions;

/// <summary>The rule that a ground rests on, by its name (所依据的规定): 《某某学院信息公开实施细则》第十二条.</summary>
/// <remarks>A law that the library does not know is cited in words, with its title in title marks; 法律法规 or 党纪党规 name no rule.</remarks>
public sealed class NamedRule : IEquatable<NamedRule>
{
    internal const int Longest = 500;

    /// <summary>A rule that is a provision of a known instrument or of <see cref="Instrument.OfSchool"/> (规定的条款).</summary>
    /// <param name="provision">The provision.</param>
    /// <exception cref="ArgumentNullException">The provision is null.</exception>
    public NamedRule(Provision provision)
    {
        Provision = Guard.Against.Null(provision);
        Words = provision.Citation.Chinese;
    }

    /// <summary>A rule cited in words (以文字列明的规定).</summary>
    /// <param name="words">The citation, 1 to 500 characters; it names a rule if it has a title in 《》.</param>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    /// <exception cref="ArgumentException">The words are blank, too long or hold control characters.</exception>
    public NamedRule(string words) => Words = Guard.Against.NotText(words, Longest);

    /// <summary>The provision (条款); null where the rule is cited in words.</summary>
    public Provision? Provision { get; }

    /// <summary>The citation in Chinese (引用).</summary>
    public string Words { get; }

    /// <summary>The day on which the rule was made public (公开日期); null where unknown. A school's rule counts from then on.</summary>
    public LocalDate? PublishedOn
    {
        get => field ?? Provision?.Instrument.PublishedOn;
        init => field = value is { } day ? DateWords.Iso(day, nameof(value)) : null;
    }

    /// <summary>Whether a rule is named, not only kinds of rules (是否列明名称).</summary>
    public bool IsNamed => Provision is not null || HasTitle(Words);

    /// <inheritdoc/>
    public bool Equals(NamedRule? other) =>
        other is not null && Equals(Provision, other.Provision) && string.Equals(Words, other.Words, StringComparison.Ordinal) && PublishedOn == other.PublishedOn;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NamedRule);

    /// <inheritdoc/>
    public override int GetHashCode() => (Words, PublishedOn).GetHashCode();

    /// <summary>The citation in Chinese (引用).</summary>
    public override string ToString() => Words;

    internal Wording Citation => Provision?.Citation ?? Wording.Of(Words, Words);

    private static bool HasTitle(string words)
    {
        var open = words.IndexOf('《');
        var close = words.IndexOf('》');
        return open >= 0 && close > open + 1 && words.Substring(open + 1, close - open - 1).Any(char.IsLetter);
    }
}

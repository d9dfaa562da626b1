using System.Collections.ObjectModel;
using Ardalis.GuardClauses;

namespace Xxgk.Exemptions;

/// <summary>A ground as somebody states it for a portion (所提出的不予公开依据): one of the closed set, or words that name none.</summary>
public sealed class StatedGround : IEquatable<StatedGround>
{
    private readonly ReadOnlyCollection<string> rightHolders = new([]);

    /// <summary>A ground of the closed set (法定情形).</summary>
    /// <param name="ground">The ground.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public StatedGround(ExemptionGround ground) => Ground = ExemptionGrounds.Names.Checked(ground, nameof(ground));

    private StatedGround(string words) => Words = words;

    /// <summary>The ground (情形); null where only words are given.</summary>
    public ExemptionGround? Ground { get; }

    /// <summary>The words given instead of a ground (所述文字); null where a ground is named.</summary>
    public string? Words { get; }

    /// <summary>Why the ground applies, 1 to 1,000 characters (理由); null where that is not stated, which is found.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? Reason { get; init => field = Guard.Against.NotTextOrNull(value, DisclosureScope.LongestReason); }

    /// <summary>The labels of those whose secret or privacy it is (权利人), 1 to 200 characters each, no two alike; empty where they are not named, and then no consent lifts the ground.</summary>
    /// <exception cref="ArgumentNullException">The list or a label is null.</exception>
    /// <exception cref="ArgumentException">A label is blank, too long, holds control or hidden characters, or stands there twice.</exception>
    public IReadOnlyList<string> RightHolders
    {
        get => rightHolders;
        init
        {
            var labels = Guard.Against.NullWithin(value);
            foreach (var label in labels)
            {
                Guard.Against.NotName(label, DisclosureRecord.LongestName, nameof(value));
            }

            rightHolders = labels.Distinct(StringComparer.Ordinal).Count() == labels.Count
                ? labels
                : throw new ArgumentException("A right-holder is named once.", nameof(value));
        }
    }

    /// <summary>The law, rule or school rule that withholds (所依据的规定); null for the grounds that rest on none.</summary>
    public NamedRule? Rule { get; init; }

    /// <summary>The law, regulation or rule by which it is to be disclosed all the same (要求公开的规定, 《条例》第十六条第二款); null where there is none.</summary>
    public NamedRule? DisclosureRequiredBy { get; init; }

    /// <summary>Words that are given as a ground and name none of the closed set (以文字提出的依据), such as 机密 or 党纪党规.</summary>
    /// <param name="words">The words, 1 to 1,000 characters.</param>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    /// <exception cref="ArgumentException">The words are blank, too long or hold control characters.</exception>
    public static StatedGround InWords(string words) => new(Guard.Against.NotText(words, DisclosureScope.LongestReason));

    /// <summary>The same with all that a file says beside.</summary>
    internal static StatedGround InWords(string words, string? reason, IReadOnlyList<string> rightHolders, NamedRule? rule, NamedRule? disclosureRequiredBy) =>
        new(words) { Reason = reason, RightHolders = rightHolders, Rule = rule, DisclosureRequiredBy = disclosureRequiredBy };

    /// <inheritdoc/>
    public bool Equals(StatedGround? other) =>
        other is not null
        && (Ground, Words, Reason).Equals((other.Ground, other.Words, other.Reason))
        && Equals(Rule, other.Rule)
        && Equals(DisclosureRequiredBy, other.DisclosureRequiredBy)
        && rightHolders.SequenceEqual(other.rightHolders, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StatedGround);

    /// <inheritdoc/>
    public override int GetHashCode() => (Ground, Words, Reason, rightHolders.Count).GetHashCode();

    /// <summary>The ground or the words, in Chinese (文本).</summary>
    public override string ToString() => Ground?.ToWording().Chinese ?? Words!;
}

using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk.Exemptions;

/// <summary>What an office chooses where it may withhold (裁量结果).</summary>
public enum DiscretionOutcome
{
    /// <summary>It withholds (不予公开).</summary>
    Withhold,

    /// <summary>It discloses all the same (予以公开).</summary>
    Disclose,
}

/// <summary>The words for a <see cref="DiscretionOutcome"/> (裁量结果用语).</summary>
public static class DiscretionOutcomes
{
    internal static NamedValues<DiscretionOutcome> Names { get; } = new(
        (DiscretionOutcome.Withhold, "不予公开", "withhold"),
        (DiscretionOutcome.Disclose, "予以公开", "disclose"));

    /// <summary>Every outcome (全部裁量结果).</summary>
    public static IReadOnlyList<DiscretionOutcome> All => Names.Values;

    /// <summary>The outcome in both languages (中英文名称).</summary>
    /// <param name="outcome">The outcome.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this DiscretionOutcome outcome) => Names.WordingOf(outcome);

    internal static string ToJsonName(this DiscretionOutcome outcome) => Names.JsonNameOf(outcome);

    internal static bool TryParse(string? jsonName, out DiscretionOutcome outcome) => Names.TryParse(jsonName, out outcome);
}

/// <summary>The office's reasoned choice where the regime lets it withhold (裁量决定, 《条例》第十六条).</summary>
public sealed class DiscretionaryChoice : IEquatable<DiscretionaryChoice>
{
    /// <summary>A choice (裁量决定).</summary>
    /// <param name="outcome">What was chosen.</param>
    /// <param name="decidedBy">Who has chosen: an office or a post, 1 to 200 characters.</param>
    /// <param name="reasons">Why, 1 to 1,000 characters.</param>
    /// <param name="on">The day; a choice after the day of the decision does not count yet.</param>
    /// <exception cref="ArgumentOutOfRangeException">The outcome is none of the enumeration.</exception>
    /// <exception cref="ArgumentException">A text is blank, too long or holds control characters, or the day is not of the ISO calendar.</exception>
    public DiscretionaryChoice(DiscretionOutcome outcome, string decidedBy, string reasons, LocalDate on)
    {
        Outcome = DiscretionOutcomes.Names.Checked(outcome, nameof(outcome));
        DecidedBy = Guard.Against.NotText(decidedBy, DisclosureRecord.LongestName);
        Reasons = Guard.Against.NotText(reasons, DisclosureScope.LongestReason);
        On = DateWords.Iso(on, nameof(on));
    }

    /// <summary>What was chosen (裁量结果).</summary>
    public DiscretionOutcome Outcome { get; }

    /// <summary>Who has chosen (决定人).</summary>
    public string DecidedBy { get; }

    /// <summary>Why (理由).</summary>
    public string Reasons { get; }

    /// <summary>The day (日期).</summary>
    public LocalDate On { get; }

    /// <inheritdoc/>
    public bool Equals(DiscretionaryChoice? other) =>
        other is not null && (Outcome, DecidedBy, Reasons, On).Equals((other.Outcome, other.DecidedBy, other.Reasons, other.On));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DiscretionaryChoice);

    /// <inheritdoc/>
    public override int GetHashCode() => (Outcome, DecidedBy, Reasons, On).GetHashCode();

    /// <summary>The choice in Chinese (文本).</summary>
    public override string ToString() => $"{DecidedBy}决定{Outcome.ToWording().Chinese}";
}

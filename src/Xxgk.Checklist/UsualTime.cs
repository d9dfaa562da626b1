using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>When a part is usually disclosed (通常公开时间): practice or our judgement, never law, so it makes nothing late.</summary>
public sealed class UsualTime
{
    private UsualTime(Wording text, bool isSeenInPractice)
    {
        Text = text;
        IsSeenInPractice = isSeenInPractice;
    }

    /// <summary>The time in words (时间表述).</summary>
    public Wording Text { get; }

    /// <summary>Whether schools' own catalogues or pages show it; if not, it is our judgement (是否见于高校实践).</summary>
    public bool IsSeenInPractice { get; }

    /// <summary>A time that schools' catalogues or pages show (见于高校实践).</summary>
    /// <param name="chinese">The time in Chinese; not empty.</param>
    /// <param name="english">The time in English; not empty.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public static UsualTime Seen(string chinese, string english) => new(Words(chinese, english), isSeenInPractice: true);

    /// <summary>A time that is our judgement (推定的时间).</summary>
    /// <param name="chinese">The time in Chinese; not empty.</param>
    /// <param name="english">The time in English; not empty.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public static UsualTime Judged(string chinese, string english) => new(Words(chinese, english), isSeenInPractice: false);

    /// <inheritdoc/>
    public override string ToString() => Text.Chinese;

    private static Wording Words(string chinese, string english) =>
        Wording.Of(Guard.Against.NullOrWhiteSpace(chinese), Guard.Against.NullOrWhiteSpace(english));
}

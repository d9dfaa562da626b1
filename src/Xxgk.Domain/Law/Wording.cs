using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>The same statement in Chinese and in English (中英文表述). The Chinese text is the one that counts.</summary>
/// <remarks><c>default</c> is the empty wording: both texts are empty.</remarks>
public readonly struct Wording : IEquatable<Wording>
{
    private readonly string? chinese;
    private readonly string? english;

    private Wording(string chinese, string english)
    {
        this.chinese = chinese;
        this.english = english;
    }

    /// <summary>The Chinese text (中文).</summary>
    public string Chinese => chinese ?? string.Empty;

    /// <summary>The English text (英文).</summary>
    public string English => english ?? string.Empty;

    /// <summary>A wording of both texts (中英文表述).</summary>
    /// <param name="chinese">The Chinese text; not null.</param>
    /// <param name="english">The English text; not null.</param>
    /// <exception cref="ArgumentNullException">Either text is null.</exception>
    public static Wording Of(string chinese, string english) =>
        new(Guard.Against.Null(chinese), Guard.Against.Null(english));

    /// <summary>The text in <paramref name="language"/> (按语言取文).</summary>
    /// <param name="language">Chinese or English.</param>
    public string In(Language language) => language == Language.English ? English : Chinese;

    /// <summary>Without the full stop at its end, to be quoted within a sentence.</summary>
    internal Wording Unstopped => new(Chinese.TrimEnd('。', '.'), English.TrimEnd('。', '.'));

    /// <inheritdoc/>
    public bool Equals(Wording other) =>
        string.Equals(Chinese, other.Chinese, StringComparison.Ordinal)
        && string.Equals(English, other.English, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Wording other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Chinese);

    /// <summary>The Chinese text (中文).</summary>
    public override string ToString() => Chinese;

    /// <summary>Whether both wordings have the same two texts (相同).</summary>
    public static bool operator ==(Wording left, Wording right) => left.Equals(right);

    /// <summary>Whether the wordings differ in a text (不同).</summary>
    public static bool operator !=(Wording left, Wording right) => !left.Equals(right);
}

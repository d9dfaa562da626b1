using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk;

/// <summary>An answer of the working calendar, with how far the notices cover it (带覆盖程度的答案).</summary>
/// <remarks>
/// A calendar ends where the notices end, and the caller looks before using an answer. <c>default</c> is <see cref="CoverageStatus.NotCovered"/>
/// and names no notice.
/// </remarks>
/// <typeparam name="T">What was asked for: a day, a number of working days, yes or no.</typeparam>
[SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "An answer is made by naming how far it is covered.")]
public readonly struct Covered<T> : IEquatable<Covered<T>>
{
    private readonly T value;

    private Covered(CoverageStatus status, T value, Wording missing)
    {
        Status = status;
        this.value = value;
        Missing = missing;
    }

    /// <summary>How far the notices cover the answer (覆盖程度).</summary>
    public CoverageStatus Status { get; }

    /// <summary>Which notice is missing (所缺通知); empty where the answer is covered for good.</summary>
    public Wording Missing { get; }

    /// <summary>Whether there is an answer, be it provisional or guessed (是否有答案).</summary>
    public bool HasValue => Status != CoverageStatus.NotCovered;

    /// <summary>The answer (答案).</summary>
    /// <exception cref="InvalidOperationException">There is none: see <see cref="Missing"/>, and <see cref="TryGetValue"/>.</exception>
    public T Value => HasValue ? value : throw new InvalidOperationException("There is no answer: " + (Missing.English.Length > 0 ? Missing.English : "not covered") + ".");

    /// <summary>An answer that the notices give for good (确定的答案).</summary>
    /// <param name="value">The answer.</param>
    public static Covered<T> By(T value) => new(CoverageStatus.Covered, value, default);

    /// <summary>An answer that the next notice may change (可能调整的答案).</summary>
    /// <param name="value">The answer.</param>
    /// <param name="missing">Which notice may change it.</param>
    public static Covered<T> Provisional(T value, Wording missing) => new(CoverageStatus.Provisional, value, missing);

    /// <summary>An answer by Monday to Friday, beyond the notices (推测的答案).</summary>
    /// <param name="value">The answer.</param>
    /// <param name="missing">Which notice is missing.</param>
    public static Covered<T> Guess(T value, Wording missing) => new(CoverageStatus.Guessed, value, missing);

    /// <summary>No answer (没有答案).</summary>
    /// <param name="missing">Which notice is missing.</param>
    public static Covered<T> Not(Wording missing) => new(CoverageStatus.NotCovered, default!, missing);

    /// <summary>The answer, where there is one (取答案).</summary>
    /// <param name="value">The answer; the type's default where the result is false.</param>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = this.value;
        return HasValue;
    }

    /// <summary>What follows from the answer, covered as far as the answer is (由答案推得).</summary>
    /// <typeparam name="TResult">What follows.</typeparam>
    /// <param name="selector">Gives what follows; it is not asked where there is no answer.</param>
    /// <exception cref="ArgumentNullException">The selector is null.</exception>
    public Covered<TResult> Select<TResult>(Func<T, TResult> selector)
    {
        Guard.Against.Null(selector);
        return HasValue ? new(Status, selector(value), Missing) : Covered<TResult>.Not(Missing);
    }

    /// <inheritdoc/>
    public bool Equals(Covered<T> other) =>
        Status == other.Status && Missing == other.Missing && EqualityComparer<T>.Default.Equals(value, other.value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Covered<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Status, value is null ? 0 : EqualityComparer<T>.Default.GetHashCode(value)).GetHashCode();

    /// <summary>The answer, and in Chinese which notice is missing (文本).</summary>
    public override string ToString() => Status switch
    {
        CoverageStatus.Covered => Text(value),
        CoverageStatus.NotCovered => "（" + Missing.Chinese + "）",
        _ => Text(value) + "（" + Missing.Chinese + "）",
    };

    /// <summary>Whether both answers and their coverage are the same (相同).</summary>
    public static bool operator ==(Covered<T> left, Covered<T> right) => left.Equals(right);

    /// <summary>Whether the answers or their coverage differ (不同).</summary>
    public static bool operator !=(Covered<T> left, Covered<T> right) => !left.Equals(right);

    private static string Text(T value) => value is LocalDate day ? DateWords.Iso(day) : FormattableString.Invariant($"{value}");
}

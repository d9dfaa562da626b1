using Ardalis.GuardClauses;

namespace Xxgk.Requests;

/// <summary>What a school's own rules say where the Measures are silent (学校依申请公开规定).</summary>
/// <remarks>They bear on requests under the Measures only: the Regulation answers these questions itself.</remarks>
public sealed class SchoolRequestRules : IEquatable<SchoolRequestRules>
{
    private const int LongestTitle = 200;

    /// <summary>A school's own rules (学校依申请公开规定).</summary>
    /// <param name="title">The title of the school's document, 1 to 200 characters.</param>
    /// <exception cref="ArgumentNullException">The title is null.</exception>
    /// <exception cref="ArgumentException">The title is blank, too long or holds control characters or hidden marks.</exception>
    public SchoolRequestRules(string title) => Title = Guard.Against.NotName(title, LongestTitle);

    private SchoolRequestRules()
    {
    }

    /// <summary>A school without rules of its own (没有学校规定): a consultation does not stop the clock, and nothing is extended.</summary>
    public static SchoolRequestRules None { get; } = new();

    /// <summary>The title of the school's document (文件名称); null where there is none.</summary>
    public string? Title { get; }

    /// <summary>Whether a consultation of a third party stops the clock (征求意见期间是否停止计算).</summary>
    public bool ConsultationStopsClock { get; init; }

    /// <summary>By how much a reply may be put off, in all (延长上限); null where the rules know no extension.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no working day.</exception>
    public WorkingDays? ExtensionMaximum
    {
        get;
        init => field = value is { Count: 0 } ? throw new ArgumentOutOfRangeException(nameof(value), value, "An extension is one working day or more.") : value;
    }

    /// <inheritdoc/>
    public bool Equals(SchoolRequestRules? other) =>
        other is not null
        && string.Equals(Title, other.Title, StringComparison.Ordinal)
        && (ConsultationStopsClock, ExtensionMaximum).Equals((other.ConsultationStopsClock, other.ExtensionMaximum));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SchoolRequestRules);

    /// <inheritdoc/>
    public override int GetHashCode() => (Title, ConsultationStopsClock, ExtensionMaximum).GetHashCode();

    /// <summary>The title in Chinese (文件名称).</summary>
    public override string ToString() => Title is null ? "没有学校规定" : "《" + Title + "》";

    /// <summary>By how much a reply may be put off under a regime; null where nothing allows it.</summary>
    internal WorkingDays? ExtensionUnder(RequestRegime regime) => regime.ExtensionMaximum ?? ExtensionMaximum;

    /// <summary>Whether a consultation stops the clock under a regime.</summary>
    internal bool StopsUnder(RequestRegime regime) => regime.Law == RequestLaw.Regulation || ConsultationStopsClock;
}

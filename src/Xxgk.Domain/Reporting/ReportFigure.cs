using Ardalis.GuardClauses;

namespace Xxgk.Reporting;

/// <summary>A figure of a report (报告数字): how many, and what was counted for it.</summary>
public sealed class ReportFigure : IEquatable<ReportFigure>
{
    internal ReportFigure(string key, Wording name, Quantity quantity, Wording source)
    {
        Key = Guard.Against.NullOrWhiteSpace(key);
        Name = name;
        Quantity = quantity;
        Source = source;
    }

    /// <summary>A stable key, such as <c>disclosed.total</c> (数字标识), by which last year's figure is found.</summary>
    public string Key { get; }

    /// <summary>What is counted (名称).</summary>
    public Wording Name { get; }

    /// <summary>How many (数量).</summary>
    public Quantity Quantity { get; }

    /// <summary>Which records or events it counts, or who declared it (数据来源); never empty.</summary>
    public Wording Source { get; }

    /// <summary>The same figure of the period before (上期数); null where it is not known.</summary>
    public Quantity? Before { get; init; }

    /// <inheritdoc/>
    public bool Equals(ReportFigure? other) =>
        other is not null && string.Equals(Key, other.Key, StringComparison.Ordinal) && (Name, Quantity, Source, Before).Equals((other.Name, other.Quantity, other.Source, other.Before));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReportFigure);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);

    /// <summary>The name and the quantity in Chinese (文本).</summary>
    public override string ToString() => Name.Chinese + "：" + Quantity;
}

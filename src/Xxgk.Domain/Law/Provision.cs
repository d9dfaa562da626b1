namespace Xxgk;

/// <summary>A place in an instrument (条款).</summary>
public sealed class Provision : IEquatable<Provision>
{
    private readonly string chinese;
    private readonly string english;

    internal Provision(Instrument instrument, string chinese, string english)
    {
        Instrument = instrument;
        this.chinese = chinese;
        this.english = english;
    }

    /// <summary>The instrument (文件).</summary>
    public Instrument Instrument { get; }

    /// <summary>The citation in both languages (引用).</summary>
    public Wording Citation => Wording.Of($"《{Instrument.Title}》{chinese}", $"{Instrument.UnofficialEnglishTitle}, {english}");

    /// <summary>Item <paramref name="number"/> (第（…）项).</summary>
    /// <param name="number">1 or more.</param>
    public Provision Item(int number) => new(Instrument, $"{chinese}第（{number}）项", $"{english} ({number})");

    /// <inheritdoc/>
    public bool Equals(Provision? other) => other is not null && ReferenceEquals(Instrument, other.Instrument) && Citation == other.Citation;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Provision);

    /// <inheritdoc/>
    public override int GetHashCode() => Citation.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Citation.Chinese;
}

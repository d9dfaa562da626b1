using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>A place in an instrument (条款): 《高等学校信息公开办法》第十条第（二）项.</summary>
/// <remarks>It knows how far its number and its words have been seen in a source, and whether a rule is only inferred from it.</remarks>
public sealed partial class Provision : IEquatable<Provision>
{
    internal Provision(Instrument instrument, ProvisionKind kind, int number)
        : this(instrument, kind, number, null, null, false)
    {
    }

    private Provision(Instrument instrument, ProvisionKind kind, int number, int? paragraph, int? item, bool inferred)
    {
        Instrument = instrument;
        Kind = kind;
        Number = number;
        ParagraphNumber = paragraph;
        ItemNumber = item;
        IsInferred = inferred;
        var table = instrument.Confirmations;
        HeadConfirmation = table.Of(kind, number, null, null).Number;
        (NumberConfirmation, WordsConfirmation) = table.Of(kind, number, paragraph, item);
    }

    /// <summary>The instrument (文件).</summary>
    public Instrument Instrument { get; }

    /// <summary>What kind of place it is (条款种类).</summary>
    public ProvisionKind Kind { get; }

    /// <summary>The number of the article, part or list item (条号、部分序号或事项序号), 1 or more; 0 for the whole.</summary>
    public int Number { get; }

    /// <summary>The number of the paragraph (款号), 1 or more; null if none is named.</summary>
    public int? ParagraphNumber { get; }

    /// <summary>The number of the item within an article or part (项号), 1 or more; null if none is named.</summary>
    public int? ItemNumber { get; }

    /// <summary>Whether a rule is only inferred from this place: our reading, not its words (是否推定).</summary>
    public bool IsInferred { get; }

    /// <summary>How far the number of the place is confirmed (条号核实程度); of the whole, always confirmed.</summary>
    public Confirmation NumberConfirmation { get; }

    /// <summary>How far the words of the place are confirmed (条文核实程度).</summary>
    public Confirmation WordsConfirmation { get; }

    /// <summary>The least of what is known of number and words, and of our reading where it is one (综合核实程度).</summary>
    public Confirmation Confirmation
    {
        get
        {
            var least = NumberConfirmation < WordsConfirmation ? NumberConfirmation : WordsConfirmation;
            return IsInferred && least > Confirmation.Inferred ? Confirmation.Inferred : least;
        }
    }

    /// <summary>How far the number of the article or part is confirmed, whatever paragraph or item of it is named.</summary>
    internal Confirmation HeadConfirmation { get; }

    /// <summary>A paragraph of the article (第…款).</summary>
    /// <param name="number">1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    /// <exception cref="InvalidOperationException">The place is not an article, or names a paragraph or an item already.</exception>
    public Provision Paragraph(int number)
    {
        Guard.Against.OutOfRange(number, nameof(number), 1, 9999);
        return Kind == ProvisionKind.Article && ParagraphNumber is null && ItemNumber is null
            ? new(Instrument, Kind, Number, number, null, IsInferred)
            : throw new InvalidOperationException("Only an article as a whole has paragraphs.");
    }

    /// <summary>An item of the article, paragraph or part (第（…）项).</summary>
    /// <param name="number">1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    /// <exception cref="InvalidOperationException">The place is the whole or a list item, or names an item already.</exception>
    public Provision Item(int number)
    {
        Guard.Against.OutOfRange(number, nameof(number), 1, 9999);
        return Kind is ProvisionKind.Article or ProvisionKind.Part && ItemNumber is null
            ? new(Instrument, Kind, Number, ParagraphNumber, number, IsInferred)
            : throw new InvalidOperationException("Only an article, a paragraph or a part has items.");
    }

    internal Provision AsInferred() => IsInferred ? this : new(Instrument, Kind, Number, ParagraphNumber, ItemNumber, true);

    /// <inheritdoc/>
    public bool Equals(Provision? other) =>
        other is not null
        && (Kind, Number, ParagraphNumber, ItemNumber, IsInferred) == (other.Kind, other.Number, other.ParagraphNumber, other.ItemNumber, other.IsInferred)
        && Instrument.Equals(other.Instrument);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Provision);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Instrument, Kind, Number, ParagraphNumber, ItemNumber, IsInferred);

    /// <summary>The Chinese citation (引用).</summary>
    public override string ToString() => Citation.Chinese;
}

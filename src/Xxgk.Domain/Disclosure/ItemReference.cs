using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>An item of a checklist or a part of it, by its numbers, or an item of the school's own (事项引用).</summary>
/// <remarks>
/// <c>default</c> names no item. Its text is <c>12</c> (an item whole), <c>3.2</c> (a part of an item) or <c>own:65</c> (a school's own
/// item); the edition stands apart from the text. Order: none, the editions' items by number and part, the school's own by key.
/// </remarks>
public readonly partial struct ItemReference : IEquatable<ItemReference>, IComparable<ItemReference>
{
    /// <summary>The edition that is meant where none is named (默认版本): the ministry's list of 2014.</summary>
    public const string DefaultEdition = "2014";

    private const int LongestKey = 40;
    private const int LastItem = 999;
    private const int LastPart = 99;

    // The edition of an item of a list, or the key of a school's own item.
    private readonly string? text;
    private readonly short item;
    private readonly byte part;

    private ItemReference(string text, int item, int part)
    {
        this.text = text;
        this.item = (short)item;
        this.part = (byte)part;
    }

    /// <summary>Whether no item is named (是否未引用事项).</summary>
    public bool IsNone => text is null;

    /// <summary>Whether it is an item of the school's own (是否学校自设事项).</summary>
    public bool IsOwn => text is not null && item == 0;

    /// <summary>The edition of the list (清单版本); empty for a school's own item and for none.</summary>
    public string Edition => item > 0 ? text! : string.Empty;

    /// <summary>The number of the item (事项序号): 1 to 999; 0 for a school's own item and for none.</summary>
    public int Item => item;

    /// <summary>The number of the part (部分序号): 1 to 99; 0 for the item as a whole, which is also how the only part of an item is named.</summary>
    public int Part => part;

    /// <summary>The key of a school's own item (自设事项编号): 1 to 40 characters; null for others.</summary>
    public string? OwnKey => IsOwn ? text : null;

    /// <summary>The item to which the part belongs, as a whole (所属事项).</summary>
    public ItemReference Whole => item > 0 ? new(text!, item, 0) : this;

    /// <summary>The reference in words (文字表述): 第12项, 第3项第2部分, 自设事项65.</summary>
    public Wording Wording => this switch
    {
        { IsNone: true } => Wording.Of("未列明事项", "no item named"),
        { IsOwn: true } => Wording.Of("自设事项" + text, "own item " + text),
        { Part: 0 } => DateWords.Wording($"第{item}项", $"item {item}"),
        _ => DateWords.Wording($"第{item}项第{part}部分", $"item {item}, part {part}"),
    };

    /// <summary>An item of a list, or a part of it (清单事项).</summary>
    /// <param name="item">1 to 999.</param>
    /// <param name="part">1 to 99, or 0 for the item as a whole.</param>
    /// <param name="edition">The edition of the list, 1 to 40 characters.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    /// <exception cref="ArgumentException">The edition is blank, too long or holds control characters.</exception>
    public static ItemReference Of(int item, int part = 0, string edition = DefaultEdition) => new(
        Guard.Against.NotText(edition, LongestKey),
        Guard.Against.OutOfRange(item, nameof(item), 1, LastItem),
        Guard.Against.OutOfRange(part, nameof(part), 0, LastPart));

    /// <summary>An item of the school's own (学校自设事项).</summary>
    /// <param name="key">How the school names it, 1 to 40 characters.</param>
    /// <exception cref="ArgumentException">The key is blank, too long or holds control characters.</exception>
    public static ItemReference Own(string key) => new(Guard.Against.NotText(key, LongestKey), 0, 0);

    /// <inheritdoc/>
    public bool Equals(ItemReference other) => item == other.item && part == other.part && string.Equals(text, other.text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ItemReference other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (item, part, text is null ? 0 : StringComparer.Ordinal.GetHashCode(text)).GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(ItemReference other)
    {
        var byKind = Rank.CompareTo(other.Rank);
        var byItem = byKind != 0 ? byKind : item.CompareTo(other.item);
        var byPart = byItem != 0 ? byItem : part.CompareTo(other.part);
        return byPart != 0 ? byPart : string.CompareOrdinal(text, other.text);
    }

    /// <summary>Whether both name the same (相同).</summary>
    public static bool operator ==(ItemReference left, ItemReference right) => left.Equals(right);

    /// <summary>Whether they name different things (不同).</summary>
    public static bool operator !=(ItemReference left, ItemReference right) => !left.Equals(right);

    /// <summary>Whether the first comes before the second (先于).</summary>
    public static bool operator <(ItemReference left, ItemReference right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first comes before the second or is the same (不后于).</summary>
    public static bool operator <=(ItemReference left, ItemReference right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first comes after the second (后于).</summary>
    public static bool operator >(ItemReference left, ItemReference right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first comes after the second or is the same (不先于).</summary>
    public static bool operator >=(ItemReference left, ItemReference right) => left.CompareTo(right) >= 0;

    private int Rank => IsNone ? 0 : IsOwn ? 2 : 1;
}

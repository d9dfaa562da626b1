namespace Xxgk;

/// <summary>One part of an item is published, a continuing or annual one is missing (公开不完整).</summary>
public sealed class Incomplete : ChecklistFinding
{
    internal Incomplete(ItemPart first, IReadOnlyList<ItemPart> missing)
        : base(9, Severity.Warning, first.Provision, first, null)
    {
        Missing = missing;
    }

    /// <summary>The parts that are missing (所缺部分).</summary>
    public IReadOnlyList<ItemPart> Missing { get; }

    /// <inheritdoc/>
    protected override string Chinese => Zh(
        $"第{Part.Item.Number}项『{Part.Item.Title}』公开不完整（缺：{string.Join("、", Missing.Select(part => part.Name.Chinese))}）。");

    /// <inheritdoc/>
    protected override string English => Zh(
        $"Item {Part.Item.Number} is incomplete (missing: {string.Join(", ", Missing.Select(part => part.Name.English))}).");
}

namespace Xxgk.Samples.Import.Registers;

/// <summary>What a cell that names an item was read as (清单事项识别结果).</summary>
/// <param name="Item">The part; null where the cell is empty or was not understood.</param>
/// <param name="IsGuess">Whether the part was taken by its name, which people look at before they believe it.</param>
/// <param name="Fault">Why it was not understood; null where it was.</param>
internal readonly record struct ItemReading(ItemReference? Item, bool IsGuess, Wording? Fault)
{
    public static ItemReading None => default;

    public static ItemReading Sure(ItemPart part) => new(part.Reference, IsGuess: false, Fault: null);

    public static ItemReading Guess(ItemPart part) => new(part.Reference, IsGuess: true, Fault: null);

    public static ItemReading Of(Wording fault) => new(null, IsGuess: false, fault);
}

namespace Xxgk;

/// <summary>What a finding is about (所涉事项): an item, a part of it, a record.</summary>
/// <param name="Item">The item or the part; null where the finding concerns the school as a whole (事项).</param>
/// <param name="Title">The title of the item or the part (名称).</param>
/// <param name="RecordId">The record in the school's register; null where there is none (台账记录编号).</param>
public sealed record FindingSubject(ItemReference? Item, Wording Title, string? RecordId)
{
    /// <summary>The school as a whole (全校).</summary>
    public static FindingSubject School { get; } = new(null, Wording.Of("学校", "the school"), null);
}

namespace Xxgk;

/// <summary>How an item stands: the worst of its parts that apply (事项核对结果).</summary>
public sealed class ItemAssessment
{
    internal ItemAssessment(ChecklistItem item, PartAssessment[] parts)
    {
        Item = item;
        Parts = Array.AsReadOnly(parts);
        var (isPublished, isMissing) = (false, false);
        foreach (var part in parts)
        {
            State = part.State > State ? part.State : State;
            Timeliness = part.Timeliness > Timeliness ? part.Timeliness : Timeliness;
            isPublished |= part.IsPublished;
            isMissing |= part.State == DisclosureState.NoRecord;
        }

        // A missing part makes an item incomplete only beside a published one; it hides no worse state.
        MissingParts = isPublished && isMissing
            ? [.. parts.Where(part => part.State == DisclosureState.NoRecord).Select(part => part.Part)]
            : [];
    }

    /// <summary>The item (事项).</summary>
    public ChecklistItem Item { get; }

    /// <summary>Its parts, in order (各部分).</summary>
    public IReadOnlyList<PartAssessment> Parts { get; }

    /// <summary>The worst state of its parts; not applicable only if all are (现状).</summary>
    public DisclosureState State { get; }

    /// <summary>The worst timeliness of its parts (及时性).</summary>
    public Timeliness Timeliness { get; }

    /// <summary>Continuing parts, and annual ones past their time, that are missing beside a published one (所缺部分).</summary>
    public IReadOnlyList<ItemPart> MissingParts { get; }

    /// <summary>Whether the item is published in part only (是否公开不完整).</summary>
    public bool IsIncomplete => MissingParts.Count > 0;

    /// <inheritdoc/>
    public override string ToString() => $"{Item} {State.ToWording().Chinese}";
}

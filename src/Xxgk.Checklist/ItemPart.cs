namespace Xxgk;

/// <summary>A part of a checklist item: the unit of duty (事项的组成部分，义务的基本单位).</summary>
/// <remarks>
/// Official titles often join several matters, which differ in kind and in the schools that have them. The split into parts
/// is our reading, marked with its <see cref="Confidence"/>; the official title stays whole at the <see cref="Item"/>.
/// </remarks>
public sealed class ItemPart
{
    private readonly PartDefinition definition;

    internal ItemPart(ChecklistItem item, int number, bool isOnlyPart, int index, PartDefinition definition)
    {
        Item = item;
        Number = number;
        Index = index;
        this.definition = definition;
        Reference = item.OwnNumber is { } own
            ? ItemReference.Own(own)
            : ItemReference.Of(item.Number, isOnlyPart ? 0 : number, item.EditionId);
    }

    /// <summary>The item (所属事项).</summary>
    public ChecklistItem Item { get; }

    /// <summary>The number within the item, from 1 (序号).</summary>
    public int Number { get; }

    /// <summary>The reference by which records name it; its part is 0 where the item has one part (引用).</summary>
    public ItemReference Reference { get; }

    /// <summary>The name; the item's title where the item has one part (名称).</summary>
    public Wording Name => definition.Name ?? Item.Name;

    /// <summary>The kind of duty (公开类型).</summary>
    public ObligationKind Kind => definition.Kind;

    /// <summary>For which schools it is a duty (适用范围).</summary>
    public Applicability Applicability => definition.Applicability;

    /// <summary>Whether 「本学年未发生」 may truthfully be declared of it (可否说明未发生).</summary>
    public bool MayBeNil => definition.MayBeNil;

    /// <summary>
    /// The time limit by law (法定公开时限): 20 working days after the making, the obtaining or the change (教办函〔2014〕23号第二部分); of the
    /// annual report, 31 October (第三部分).
    /// </summary>
    public TimeLimit Limit => definition.Limit;

    /// <summary>The provision that sets the limit (时限依据).</summary>
    public Provision LimitBasis => definition.LimitBasis;

    /// <summary>How sure the reading is: that this is a part, of this kind, and whether nil may be declared (解读把握程度).</summary>
    public ReadingConfidence Confidence => definition.Confidence;

    /// <summary>When it is usually disclosed; null if nothing is known (通常公开时间). Practice, never law.</summary>
    public UsualTime? UsualTime => definition.UsualTime;

    /// <summary>Whether a period asks for the product on the period before (是否为上一期间的成果): true of the annual report.</summary>
    public bool IsForPreviousPeriod => definition.IsForPreviousPeriod;

    /// <summary>The audience that disclosure has to reach (公开对象).</summary>
    public Audience RequiredAudience => definition.RequiredAudience;

    /// <summary>The place among all parts of the list, from 0 (在清单全部组成部分中的位置).</summary>
    public int Index { get; }

    /// <summary>The place in the list, as a provision (依据).</summary>
    public Provision Provision => Item.Provision;

    /// <summary>The reference and the name (引用与名称).</summary>
    public override string ToString() => $"{Reference} {Name.Chinese}";
}

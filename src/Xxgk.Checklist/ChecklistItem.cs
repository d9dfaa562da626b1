namespace Xxgk;

/// <summary>An item of a checklist, by its official title (清单事项), or an item that a school has added (自设事项).</summary>
public sealed class ChecklistItem
{
    internal ChecklistItem(
        ChecklistCategory category,
        int number,
        int firstIndex,
        Wording name,
        IReadOnlyList<BasisDocument> basis,
        Provision provision,
        Confirmation titleConfirmation,
        Wording? note,
        IReadOnlyList<PartDefinition> parts,
        string? ownNumber = null)
    {
        Category = category;
        Number = number;
        Name = name;
        BasisDocuments = basis;
        Provision = provision;
        TitleConfirmation = titleConfirmation;
        Note = note;
        OwnNumber = ownNumber;
        Parts = [.. parts.Select((part, at) => new ItemPart(this, at + 1, parts.Count == 1, firstIndex + at, part))];
    }

    /// <summary>The category (类别).</summary>
    public ChecklistCategory Category { get; }

    /// <summary>The official number, from 1; for a school's own item its place after the list's last (序号).</summary>
    public int Number { get; }

    /// <summary>The official title and a short English gloss; the gloss is unofficial (事项名称).</summary>
    public Wording Name { get; }

    /// <summary>The official title, word for word (事项名称原文).</summary>
    public string Title => Name.Chinese;

    /// <summary>A short English gloss, unofficial (英文简释).</summary>
    public string Gloss => Name.English;

    /// <summary>The parts, at least one, in the order of the title (组成部分).</summary>
    public IReadOnlyList<ItemPart> Parts { get; }

    /// <summary>The documents on which the item rests: the list's own column, then later ones (有关文件).</summary>
    public IReadOnlyList<BasisDocument> BasisDocuments { get; }

    /// <summary>How far number and title are confirmed (序号和名称的核实程度).</summary>
    public Confirmation TitleConfirmation { get; }

    /// <summary>The place in the list, as a provision (依据).</summary>
    public Provision Provision { get; }

    /// <summary>What else a reader should know; null if nothing (说明).</summary>
    public Wording? Note { get; }

    /// <summary>The number in the school's own catalogue, for its own item; null for an item of the list (自设序号).</summary>
    public string? OwnNumber { get; }

    /// <summary>Whether the school has added the item itself (是否自设事项).</summary>
    public bool IsOwn => OwnNumber is not null;

    internal string EditionId => Category.EditionId;

    /// <summary>The number and the title (序号与名称).</summary>
    public override string ToString() => OwnNumber is null ? FormattableString.Invariant($"（{Number}）{Title}") : $"▲{OwnNumber} {Title}";
}

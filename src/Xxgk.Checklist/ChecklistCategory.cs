namespace Xxgk;

/// <summary>A category of a checklist (清单类别).</summary>
public sealed class ChecklistCategory
{
    private readonly List<ChecklistItem> items = [];

    internal ChecklistCategory(string editionId, int number, Wording name)
    {
        EditionId = editionId;
        Number = number;
        Name = name;
        Items = items.AsReadOnly();
    }

    /// <summary>The number, from 1 (序号): 1 to 10 in the list of 2014.</summary>
    public int Number { get; }

    /// <summary>The official name and its English, which is unofficial (类别名称): 基本信息, basic information.</summary>
    public Wording Name { get; }

    /// <summary>The items, in the order of the list (事项).</summary>
    public IReadOnlyList<ChecklistItem> Items { get; }

    internal string EditionId { get; }

    internal int PartCount => items.Sum(item => item.Parts.Count);

    /// <summary>The number and the name (序号与名称).</summary>
    public override string ToString() => FormattableString.Invariant($"{Number} {Name.Chinese}");

    internal void Append(ChecklistItem item) => items.Add(item);
}

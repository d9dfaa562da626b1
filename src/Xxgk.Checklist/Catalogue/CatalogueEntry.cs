using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>A line of a school's own catalogue (信息公开目录条目): it covers parts of the list, or is an item that the school has added.</summary>
public sealed class CatalogueEntry
{
    private const int LongestText = 2000;
    private readonly string? category;
    private readonly string? columnName;
    private readonly string? link;
    private readonly string? department;
    private readonly string? person;
    private readonly bool mayBeNil;
    private readonly Audience requiredAudience = Audience.Society;

    /// <summary>An entry that covers parts of the list (对应清单事项的条目).</summary>
    /// <param name="ownNumber">Its number in the catalogue: 1 to 40 characters, unique in it.</param>
    /// <param name="title">Its title in the catalogue: 1 to 1,000 characters.</param>
    /// <param name="covers">The parts that it covers, at least one; a reference without a part covers an item as a whole.</param>
    /// <exception cref="ArgumentException">A text is not as said, nothing is covered, or a school's own item is named.</exception>
    public CatalogueEntry(string ownNumber, string title, IReadOnlyList<ItemReference> covers)
    {
        OwnNumber = Guard.Against.NotName(ownNumber, 40);
        Title = Guard.Against.NotName(title, 1000);
        Guard.Against.NullOrEmpty(covers);
        Covers = [.. Guard.Against.InvalidInput(covers, nameof(covers), all => all.All(IsOfAList), "Items of a list are expected.")];
    }

    /// <summary>An item that the school has added to the list (自设事项): it covers nothing of the list.</summary>
    /// <param name="ownNumber">Its number in the catalogue: 1 to 40 characters, unique in it.</param>
    /// <param name="title">Its title: 1 to 1,000 characters.</param>
    /// <param name="kind">The kind of duty that the school has taken on.</param>
    /// <exception cref="ArgumentException">A text is not as said.</exception>
    public CatalogueEntry(string ownNumber, string title, ObligationKind kind)
    {
        OwnNumber = Guard.Against.NotName(ownNumber, 40);
        Title = Guard.Against.NotName(title, 1000);
        Kind = ObligationKinds.Names.Checked(kind, nameof(kind));
        Covers = [];
    }

    /// <summary>The number in the school's catalogue (自设序号); unique in it.</summary>
    public string OwnNumber { get; }

    /// <summary>The title in the school's catalogue (名称).</summary>
    public string Title { get; }

    /// <summary>The parts of the list that it covers; empty for the school's own item (对应的清单事项).</summary>
    public IReadOnlyList<ItemReference> Covers { get; }

    /// <summary>Whether it is an item that the school has added (是否自设事项).</summary>
    public bool IsOwn => Kind is not null;

    /// <summary>The kind of duty of the school's own item; null for an entry that covers the list, where the parts say it (公开类型).</summary>
    public ObligationKind? Kind { get; }

    /// <summary>The category in the school's catalogue (类别); 1 to 2,000 characters, or null.</summary>
    public string? Category
    {
        get => category;
        init => category = Guard.Against.NotTextOrNull(value, LongestText);
    }

    /// <summary>The column in which it is published (栏目); 1 to 2,000 characters, or null.</summary>
    public string? ColumnName
    {
        get => columnName;
        init => columnName = Guard.Against.NotTextOrNull(value, LongestText);
    }

    /// <summary>The address of the column (栏目链接); 1 to 2,000 characters, or null.</summary>
    public string? Link
    {
        get => link;
        init => link = Guard.Against.NotTextOrNull(value, LongestText);
    }

    /// <summary>The department that answers for it (责任部门); 1 to 2,000 characters, or null.</summary>
    public string? Department
    {
        get => department;
        init => department = Guard.Against.NotTextOrNull(value, LongestText);
    }

    /// <summary>The person who answers for it (责任人); 1 to 2,000 characters, or null.</summary>
    public string? Person
    {
        get => person;
        init => person = Guard.Against.NotTextOrNull(value, LongestText);
    }

    /// <summary>When it is planned (更新周期); null where the catalogue does not say.</summary>
    public UpdateRule? UpdateRule { get; init; }

    /// <summary>The school's own time limit (自定公开时限); null for none. It may shorten the limit by law and never lengthen it.</summary>
    public TimeLimit? OwnLimit { get; init; }

    /// <summary>Whether nothing may be declared of the school's own item (可否说明未发生).</summary>
    /// <exception cref="ArgumentException">The entry covers the list, whose parts say this.</exception>
    public bool MayBeNil
    {
        get => mayBeNil;
        init => mayBeNil = ForOwn(value, nameof(MayBeNil));
    }

    /// <summary>The audience that the school's own item has to reach: society, or those on campus (公开对象).</summary>
    /// <exception cref="ArgumentException">The entry covers the list, whose parts say this, or the audience is another.</exception>
    public Audience RequiredAudience
    {
        get => requiredAudience;
        init => requiredAudience = Guard.Against.InvalidInput(
            ForOwn(value, nameof(RequiredAudience)), nameof(RequiredAudience), audience => audience is Audience.Society or Audience.Campus, "Society or campus is expected.");
    }

    /// <summary>The number and the title (序号与名称).</summary>
    public override string ToString() => IsOwn ? $"▲{OwnNumber} {Title}" : $"{OwnNumber} {Title}";

    private static bool IsOfAList(ItemReference reference) => !reference.IsOwn && reference.Item > 0;

    private T ForOwn<T>(T value, string name) => IsOwn
        ? value
        : throw new ArgumentException("The parts that the entry covers say this; it is for a school's own item.", name);
}

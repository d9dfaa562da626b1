using System.Collections.ObjectModel;
using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>One entry of a school's register (台账记录): what was made or obtained, when, how far it is to be disclosed, and where it was.</summary>
/// <remarks>
/// Immutable, and compared by what it says. Changes are a list and never overwrite one another, so that every as-of date can be replayed.
/// What is not set is not stated; nothing is assumed, but that a record is for society unless its scope says otherwise.
/// </remarks>
public sealed class DisclosureRecord : IEquatable<DisclosureRecord>
{
    internal const int LongestId = 200;
    internal const int LongestTitle = 1_000;
    internal const int LongestName = 200;

    /// <summary>A record (台账记录).</summary>
    /// <param name="id">What names it within the school, 1 to 200 characters.</param>
    /// <param name="title">The title, 1 to 1,000 characters.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A text is blank, too long or holds control characters or marks that do not show.</exception>
    public DisclosureRecord(string id, string title)
    {
        Id = Guard.Against.NotName(id, LongestId);
        Title = Guard.Against.NotName(title, LongestTitle);
    }

    /// <summary>What names it within the school (编号).</summary>
    public string Id { get; }

    /// <summary>The title (信息名称).</summary>
    public string Title { get; }

    /// <summary>The item part that it meets (清单事项); null where it is of none.</summary>
    /// <exception cref="ArgumentException">The reference names no item.</exception>
    public ItemReference? Item
    {
        get;
        init => field = value is { IsNone: true } ? throw new ArgumentException("The reference names no item; where there is none, it is null.", nameof(value)) : value;
    }

    /// <summary>The department that answers for it, 1 to 200 characters (责任部门); null where that is not stated.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? Department { get; init => field = Guard.Against.NotTextOrNull(value, LongestName); }

    /// <summary>The person who answers for it, 1 to 200 characters (责任人); null where that is not stated.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? Person { get; init => field = Guard.Against.NotTextOrNull(value, LongestName); }

    /// <summary>When it was made or obtained (生成或获取日期): a rule's day of issue, a budget's day of approval received; unknown unless set.</summary>
    public PartialDate ProducedOn { get; init; }

    /// <summary>
    /// The days of its changes, in the order in which they are given (变更日期). Each is an obligation of its own: what is disclosed is to be
    /// updated within 20 working days (教办函〔2014〕23号第二部分).
    /// </summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public IReadOnlyList<PartialDate> Changes { get; init => field = new ReadOnlyCollection<PartialDate>([.. Guard.Against.Null(value)]); } = [];

    /// <summary>The day of its repeal (废止日期); null while it is in force, unknown where it is repealed and the day is not known.</summary>
    public PartialDate? RepealedOn { get; init; }

    /// <summary>The year that it is for (所属学年或年度); null where that is not stated.</summary>
    /// <exception cref="ArgumentException">The year is <c>default</c>.</exception>
    public ReportedYear? For
    {
        get;
        init => field = value is { IsNone: true } ? throw new ArgumentException("The year is none; where it is not stated, it is null.", nameof(value)) : value;
    }

    /// <summary>The reviews before its disclosure (公开前审查).</summary>
    /// <exception cref="ArgumentNullException">The list or one of them is null.</exception>
    public IReadOnlyList<Review> Reviews { get; init => field = Guard.Against.NullWithin(value); } = [];

    /// <summary>How far it is to be disclosed (公开属性); proactive to society unless set.</summary>
    /// <exception cref="ArgumentNullException">The scope is null.</exception>
    public DisclosureScope Scope { get; init => field = Guard.Against.Null(value); } = DisclosureScope.Proactive;

    /// <summary>Its publications (公开情况); empty where there is none.</summary>
    /// <exception cref="ArgumentNullException">The list or one of them is null.</exception>
    public IReadOnlyList<Publication> Publications { get; init => field = Guard.Against.NullWithin(value); } = [];

    /// <inheritdoc/>
    public bool Equals(DisclosureRecord? other) =>
        other is not null
        && (Id, Title, Item, Department, Person, ProducedOn, RepealedOn)
            .Equals((other.Id, other.Title, other.Item, other.Department, other.Person, other.ProducedOn, other.RepealedOn))
        && For == other.For
        && Scope.Equals(other.Scope)
        && Changes.SequenceEqual(other.Changes)
        && Reviews.SequenceEqual(other.Reviews)
        && Publications.SequenceEqual(other.Publications);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DisclosureRecord);

    /// <inheritdoc/>
    public override int GetHashCode() => (Id, Title, Item, ProducedOn).GetHashCode();

    /// <summary>The id and the title (文本).</summary>
    public override string ToString() => Id + " " + Title;
}

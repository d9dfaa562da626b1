using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>What a part of an item asks for, before it has its place in a list (事项组成部分的定义).</summary>
public sealed class PartDefinition
{
    private readonly TimeLimit limit = TimeLimit.WorkingDaysAfter(20);

    /// <summary>A part with a name of its own (有名称的组成部分).</summary>
    /// <param name="name">The name, both texts not empty.</param>
    /// <param name="kind">The kind of duty.</param>
    /// <param name="applicability">For which schools it is a duty.</param>
    /// <exception cref="ArgumentException">A text of the name is empty.</exception>
    public PartDefinition(Wording name, ObligationKind kind, Applicability applicability)
        : this(kind, applicability)
    {
        Guard.Against.NullOrWhiteSpace(name.Chinese, nameof(name));
        Guard.Against.NullOrWhiteSpace(name.English, nameof(name));
        Name = name;
    }

    /// <summary>The whole of an item that has one part; the part takes the item's title as its name (整项).</summary>
    /// <param name="kind">The kind of duty.</param>
    /// <param name="applicability">For which schools it is a duty.</param>
    /// <exception cref="ArgumentNullException">The rule on applicability is null.</exception>
    public PartDefinition(ObligationKind kind, Applicability applicability)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Applicability = Guard.Against.Null(applicability);
    }

    /// <summary>The name; null for the whole of an item (名称).</summary>
    public Wording? Name { get; }

    /// <summary>The kind of duty (公开类型).</summary>
    public ObligationKind Kind { get; }

    /// <summary>For which schools it is a duty (适用范围).</summary>
    public Applicability Applicability { get; }

    /// <summary>Whether 「本学年未发生」 may truthfully be declared of it (可否说明未发生).</summary>
    public bool MayBeNil { get; init; }

    /// <summary>The time limit; by default 20 working days after the making or the change (公开时限).</summary>
    public TimeLimit Limit
    {
        get => limit;
        init => limit = Guard.Against.Null(value);
    }

    /// <summary>The provision that sets the limit; by default part 2 of the notice of 2014 (时限依据).</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Provision LimitBasis { get; init => field = Guard.Against.Null(value); } = Instruments.ChecklistNotice2014.Part(2);

    /// <summary>How sure the reading of the title is; medium by default (解读把握程度).</summary>
    public ReadingConfidence Confidence { get; init; } = ReadingConfidence.Medium;

    /// <summary>When it is usually disclosed; null if nothing is known (通常公开时间).</summary>
    public UsualTime? UsualTime { get; init; }

    /// <summary>Whether a period asks for the product on the period before, as the annual report does (是否为上一期间的成果).</summary>
    public bool IsForPreviousPeriod { get; init; }

    /// <summary>The audience that disclosure has to reach; society by default (公开对象).</summary>
    public Audience RequiredAudience { get; init; } = Audience.Society;
}

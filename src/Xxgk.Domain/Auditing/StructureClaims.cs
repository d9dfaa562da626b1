namespace Xxgk.Auditing;

/// <summary>A heading (标题): 一、概述; （一）主动公开情况.</summary>
public sealed class HeadingClaim : Claim
{
    private readonly Stretch title;

    internal HeadingClaim(ReportText text, Stretch stretch, int level, int number, Stretch title)
        : base(text, stretch) => (Level, Number, this.title) = (level, number, title);

    /// <summary>The level, 1 or 2 (级别).</summary>
    public int Level { get; }

    /// <summary>The number printed (序号).</summary>
    public int Number { get; }

    /// <summary>The words behind the number, folded (标题文字).</summary>
    public string Title => Report.Folded(title);
}

/// <summary>The number of parts that the report announces, and their names (所称部分数).</summary>
public sealed class AnnouncedPartsClaim : Claim
{
    internal AnnouncedPartsClaim(ReportText text, Stretch stretch, int count, string names)
        : base(text, stretch) => (Count, Names) = (count, names);

    /// <summary>How many parts it announces (部分数).</summary>
    public int Count { get; }

    /// <summary>The list of their names as it is printed, folded; empty where there is none (部分名称).</summary>
    public string Names { get; }
}

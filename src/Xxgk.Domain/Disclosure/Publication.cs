using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>One publication of a record (公开情况): where, to whom, from when, until when.</summary>
/// <remarks>
/// Each update of a page is a publication of its own, at the same address and from the day of the update. <c>new Publication()</c> says
/// «published, nothing more known». Dates that contradict one another are data and are reported, not refused.
/// </remarks>
public sealed class Publication : IEquatable<Publication>
{
    internal const int LongestAddress = 2_000;

    /// <summary>Through which channel (途径); null where that is not stated.</summary>
    public Channel? Channel { get; init; }

    /// <summary>To whom (公开对象); to society unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the audiences.</exception>
    public Audience Audience { get; init => field = Audiences.Names.Checked(value, nameof(Audience)); }

    /// <summary>Where, such as the address of a page, 1 to 2,000 characters (网址或存放位置); null where that is not stated.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? Address { get; init => field = Guard.Against.NotTextOrNull(value, LongestAddress); }

    /// <summary>From which day it is up (公开日期); unknown unless set.</summary>
    public PartialDate From { get; init; }

    /// <summary>The day on which it was taken down (撤下日期); null while it is up, unknown where it is gone and the day is not known.</summary>
    public PartialDate? Until { get; init; }

    /// <summary>Why it was taken down (撤下原因); null where that is not stated. Means nothing while it is up.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the reasons.</exception>
    public EndReason? EndReason { get; init => field = value is { } reason ? EndReasons.Names.Checked(reason, nameof(EndReason)) : null; }

    /// <summary>The last day of a public notice (公示期至); null where it has no term.</summary>
    public PartialDate? Term { get; init; }

    /// <summary>The day on which the address was last checked (链接核查日期); null where that is not stated. Without a result it opened then.</summary>
    public PartialDate? LinkCheckedOn { get; init; }

    /// <summary>What was found when the address was last checked (链接核查结果); null where that is not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the results.</exception>
    public LinkResult? LinkResult { get; init => field = value is { } result ? LinkResults.Names.Checked(result, nameof(LinkResult)) : null; }

    /// <inheritdoc/>
    public bool Equals(Publication? other) => other is not null && Values.Equals(other.Values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Publication);

    /// <inheritdoc/>
    public override int GetHashCode() => Values.GetHashCode();

    /// <summary>The first day in Chinese and the channel (文本).</summary>
    public override string ToString() => From.ToString(Language.Chinese) + (Channel is null ? string.Empty : "，" + Channel.Wording.Chinese);

    private (Channel?, Audience, string?, PartialDate, PartialDate?, EndReason?, PartialDate?, PartialDate?, LinkResult?) Values =>
        (Channel, Audience, Address, From, Until, EndReason, Term, LinkCheckedOn, LinkResult);
}

using Ardalis.GuardClauses;

namespace Xxgk.Reporting;

/// <summary>Who reviews a school's disclosure (评议主体).</summary>
public enum AppraisalBody
{
    /// <summary>Staff and students (师生员工).</summary>
    StaffAndStudents,

    /// <summary>The public (社会公众).</summary>
    Society,
}

/// <summary>The words for an <see cref="AppraisalBody"/> (评议主体用语).</summary>
public static class AppraisalBodies
{
    internal static NamedValues<AppraisalBody> Names { get; } = new(
        (AppraisalBody.StaffAndStudents, "师生员工", "staff and students"),
        (AppraisalBody.Society, "社会公众", "the public"));

    /// <summary>Every one (全部).</summary>
    public static IReadOnlyList<AppraisalBody> All => Names.Values;

    /// <summary>The name in both languages (中英文名称).</summary>
    /// <param name="body">Who reviews.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this AppraisalBody body) => Names.WordingOf(body);

    /// <summary>The name in JSON (JSON名称), such as <c>society</c>.</summary>
    /// <param name="body">Who reviews.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static string ToJsonName(this AppraisalBody body) => Names.JsonNameOf(body);
}

/// <summary>A review of a school's disclosure (信息公开评议): who, how many, with what result.</summary>
public sealed class DisclosureAppraisal
{
    /// <summary>A review (评议).</summary>
    /// <param name="body">Who reviewed.</param>
    /// <param name="result">The result in the school's words, 1 to 2,000 characters.</param>
    /// <param name="participants">How many took part; null where that is not stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the bodies.</exception>
    /// <exception cref="ArgumentException">The result is blank, too long or holds control characters.</exception>
    public DisclosureAppraisal(AppraisalBody body, string result, Quantity? participants = null)
    {
        Body = AppraisalBodies.Names.Checked(body, nameof(body));
        Result = Guard.Against.NotText(result, ReportNarrative.LongestParagraph);
        Participants = participants;
    }

    /// <summary>Who reviewed (评议主体).</summary>
    public AppraisalBody Body { get; }

    /// <summary>How many took part (参加人数); null where that is not stated.</summary>
    public Quantity? Participants { get; }

    /// <summary>The result (评议结果).</summary>
    public string Result { get; }

    /// <summary>Who, and the result (文本).</summary>
    public override string ToString() => Body.ToWording().Chinese + "：" + Result;
}

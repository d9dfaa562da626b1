using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk.Reporting;

/// <summary>What only people can write of a report (报告文字材料): each text is a list of paragraphs, empty where nobody has written it.</summary>
/// <remarks>A paragraph has 1 to 2,000 characters and no line breaks.</remarks>
public sealed class ReportNarrative
{
    internal const int LongestParagraph = 2_000;

    /// <summary>Nothing is written (尚无文字材料).</summary>
    public static ReportNarrative Empty { get; } = new();

    /// <summary>The year's work in general: mechanisms, rules, the checklist (总体情况).</summary>
    /// <exception cref="ArgumentException">A paragraph is blank, too long or holds control characters.</exception>
    public IReadOnlyList<string> Overview { get; init => field = Paragraphs(value); } = [];

    /// <summary>Publicity and training (宣传教育和培训).</summary>
    /// <exception cref="ArgumentException">A paragraph is blank, too long or holds control characters.</exception>
    public IReadOnlyList<string> Training { get; init => field = Paragraphs(value); } = [];

    /// <summary>Appraisal of the work within the school (考核评议).</summary>
    /// <exception cref="ArgumentException">A paragraph is blank, too long or holds control characters.</exception>
    public IReadOnlyList<string> Appraisal { get; init => field = Paragraphs(value); } = [];

    /// <summary>What is to be said of disclosure beside the figures (主动公开补充说明); nothing need be.</summary>
    /// <exception cref="ArgumentException">A paragraph is blank, too long or holds control characters.</exception>
    public IReadOnlyList<string> Disclosure { get; init => field = Paragraphs(value); } = [];

    /// <summary>Admissions in detail (招生考试信息公开情况).</summary>
    /// <exception cref="ArgumentException">A paragraph is blank, too long or holds control characters.</exception>
    public IReadOnlyList<string> Admissions { get; init => field = Paragraphs(value); } = [];

    /// <summary>Finance in detail (财务、资产及收费信息公开情况).</summary>
    /// <exception cref="ArgumentException">A paragraph is blank, too long or holds control characters.</exception>
    public IReadOnlyList<string> Finance { get; init => field = Paragraphs(value); } = [];

    /// <summary>What is to be said of requests beside the figures (依申请公开补充说明); nothing need be.</summary>
    /// <exception cref="ArgumentException">A paragraph is blank, too long or holds control characters.</exception>
    public IReadOnlyList<string> Requests { get; init => field = Paragraphs(value); } = [];

    /// <summary>The reviews of disclosure: who, how many, with what result (评议).</summary>
    /// <exception cref="ArgumentNullException">The list or a review is null.</exception>
    public IReadOnlyList<DisclosureAppraisal> Appraisals { get; init => field = Guard.Against.NullWithin(value); } = [];

    /// <summary>The main experience and new practice (主要经验和新做法).</summary>
    /// <exception cref="ArgumentException">A paragraph is blank, too long or holds control characters.</exception>
    public IReadOnlyList<string> Practice { get; init => field = Paragraphs(value); } = [];

    /// <summary>The problems that the school sees (存在的问题).</summary>
    /// <exception cref="ArgumentException">A paragraph is blank, too long or holds control characters.</exception>
    public IReadOnlyList<string> Problems { get; init => field = Paragraphs(value); } = [];

    /// <summary>What it will do about them (改进措施).</summary>
    /// <exception cref="ArgumentException">A paragraph is blank, too long or holds control characters.</exception>
    public IReadOnlyList<string> Improvements { get; init => field = Paragraphs(value); } = [];

    /// <summary>Other matters (其他需要报告的事项); 无。 where there are none.</summary>
    /// <exception cref="ArgumentException">A paragraph is blank, too long or holds control characters.</exception>
    public IReadOnlyList<string> Other { get; init => field = Paragraphs(value); } = [];

    /// <summary>The school's own rules on which the report rests, as they are cited (本校规定), such as 《甲学院信息公开实施细则》.</summary>
    /// <exception cref="ArgumentException">A text is blank, too long or holds control characters.</exception>
    public IReadOnlyList<string> OwnRules { get; init => field = Paragraphs(value); } = [];

    /// <summary>Where the electronic text of the report is (电子版网址); null where it is not stated.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? PublishedAt { get; init => field = Guard.Against.NotTextOrNull(value, LongestParagraph); }

    /// <summary>The day on which the report is signed (落款日期); null where it is not stated.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public LocalDate? SignedOn { get; init => field = value is { } day ? DateWords.Iso(day, nameof(value)) : null; }

    /// <summary>The figures of the period before, by <see cref="ReportFigure.Key"/> (上期数).</summary>
    /// <exception cref="ArgumentNullException">The dictionary is null.</exception>
    public IReadOnlyDictionary<string, Quantity> Before { get; init => field = new System.Collections.ObjectModel.ReadOnlyDictionary<string, Quantity>(
        Guard.Against.Null(value).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal)); } = new Dictionary<string, Quantity>(StringComparer.Ordinal);

    private static System.Collections.ObjectModel.ReadOnlyCollection<string> Paragraphs(IReadOnlyList<string> texts) =>
        new([.. Guard.Against.Null(texts).Select(text => Guard.Against.NotText(text, LongestParagraph, nameof(texts)))]);
}

using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using NodaTime;
using Xxgk.Exemptions;

namespace Xxgk.Documents;

/// <summary>What is filled into letters, by name (文书字段). Immutable; nothing of an applicant is in it unless a host puts it there.</summary>
public sealed class DocumentFields
{
    /// <summary>The school's name (学校名称).</summary>
    public const string School = "学校名称";

    /// <summary>What the request is about (信息名称).</summary>
    public const string Subject = "信息名称";

    /// <summary>The rules that apply, cited whole (适用规定).</summary>
    public const string Rules = "适用规定";

    /// <summary>The body of a reply (答复内容).</summary>
    public const string Answer = "答复内容";

    /// <summary>The day of receipt (收到日期).</summary>
    public const string ReceivedOn = "收到日期";

    /// <summary>The day of the letter (日期).</summary>
    public const string Date = "日期";

    private const int LongestName = 40;
    private const int LongestLine = 4_000;

    private readonly Dictionary<string, string> values;

    private DocumentFields(Dictionary<string, string> values) => this.values = values;

    /// <summary>No fields yet (空).</summary>
    public static DocumentFields None { get; } = new(new(StringComparer.Ordinal));

    /// <summary>The names that have a value, in ordinal order (已填字段).</summary>
    public IReadOnlyList<string> Names => [.. values.Keys.OrderBy(name => name, StringComparer.Ordinal)];

    /// <summary>With one more field, or another value for it (填写字段).</summary>
    /// <param name="name">The name, 1 to 40 characters.</param>
    /// <param name="value">The value, of one or more lines of up to 4,000 characters; not blank.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A text is blank, too long or holds control characters other than line feeds.</exception>
    public DocumentFields With(string name, string value)
    {
        Guard.Against.NotName(name, LongestName);
        Guard.Against.NullOrWhiteSpace(value);
        foreach (var line in value.Split('\n').Where(line => line.Length > 0))
        {
            Guard.Against.NotText(line, LongestLine, nameof(value));
        }

        return new(new(values, StringComparer.Ordinal) { [name] = value });
    }

    /// <summary>With a day, as letters write it: 2021年3月5日 (填写日期).</summary>
    /// <param name="name">The name, 1 to 40 characters.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">The name is blank, too long or holds control characters, or the day is not of the ISO calendar.</exception>
    public DocumentFields With(string name, LocalDate day) => With(name, DateWords.Chinese(DateWords.Iso(day, nameof(day))));

    /// <summary>With what a matter says by itself, decided or not (填写事项): subject, rules, day of receipt.</summary>
    /// <param name="review">The matter.</param>
    /// <exception cref="ArgumentNullException">The matter is null.</exception>
    public DocumentFields With(DisclosureReview review)
    {
        Guard.Against.Null(review);
        var fields = With(Subject, review.Title).With(Rules, review.Regime.ToInstrument().Citation.Chinese);
        return review.RequestedOn is { } day ? fields.With(ReceivedOn, day) : fields;
    }

    /// <summary>With what a decision answers (填写决定): the matter's fields, the body of the reply, the day of the decision.</summary>
    /// <param name="decision">A decision that can be answered.</param>
    /// <exception cref="ArgumentNullException">The decision is null.</exception>
    /// <exception cref="ArgumentException">A portion is pending or referred, or a refusal lacks its reason: there is no reply yet.</exception>
    public DocumentFields With(DisclosureDecision decision)
    {
        Guard.Against.Null(decision);
        Guard.Against.InvalidInput(decision, nameof(decision), one => one.CanBeAnswered, "There is no reply while a portion is pending or referred, or a refusal lacks its reason.");
        return With(decision.Review).With(Answer, AnswerWords.Of(decision)).With(Date, decision.Review.DecidedOn);
    }

    /// <summary>The value of a field (取值).</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; null where there is none.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public bool TryGet(string name, [NotNullWhen(true)] out string? value) => values.TryGetValue(Guard.Against.Null(name), out value);

    /// <summary>The names, without the values (已填字段名): a value may not belong in a log.</summary>
    public override string ToString() => string.Join("、", Names);
}

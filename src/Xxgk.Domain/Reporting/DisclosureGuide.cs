using Ardalis.GuardClauses;
using NodaTime;
using Xxgk.Requests;

namespace Xxgk.Reporting;

/// <summary>A school's guide to its information (信息公开指南): who answers, what there is, how to get it, how to ask, by when, where to complain.</summary>
public sealed class DisclosureGuide
{
    private const int LongestBody = 500;

    private DisclosureGuide(Institution institution, LocalDate asOf, ReportDocument document, IReadOnlyList<Wording> problems)
    {
        Institution = institution;
        AsOf = asOf;
        Document = document;
        Problems = problems;
    }

    /// <summary>The school (学校).</summary>
    public Institution Institution { get; }

    /// <summary>The day whose law it tells (所据法律日期).</summary>
    public LocalDate AsOf { get; }

    /// <summary>The guide as a document for the writers (文档).</summary>
    public ReportDocument Document { get; }

    /// <summary>What is missing, for people to add (待补充).</summary>
    public IReadOnlyList<Wording> Problems { get; }

    /// <summary>The guide of a school (编制指南).</summary>
    /// <param name="institution">The school.</param>
    /// <param name="asOf">The day whose law it tells.</param>
    /// <param name="channels">The channels that the school uses; none by default, which is a problem.</param>
    /// <param name="rules">The school's own rules on requests; none by default.</param>
    /// <param name="supervision">The school's supervision body with its telephone number, 1 to 500 characters; null for the one that the school's contact details name. That there is none is a problem.</param>
    /// <exception cref="ArgumentNullException">The institution is null.</exception>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar, or the supervision body is blank, too long or holds control characters.</exception>
    public static DisclosureGuide Of(Institution institution, LocalDate asOf, IEnumerable<Channel>? channels = null, SchoolRequestRules? rules = null, string? supervision = null)
    {
        Guard.Against.Null(institution);
        var text = new GuideText(institution, DateWords.Iso(asOf, nameof(asOf)));
        text.WriteOffice();
        text.WriteClassification();
        text.WriteWays([.. channels ?? []]);
        text.WriteRequests(rules ?? SchoolRequestRules.None);
        text.WriteLimits(rules ?? SchoolRequestRules.None);
        text.WriteComplaints(Guard.Against.NotTextOrNull(supervision, LongestBody) ?? institution.Contact.Supervision);
        return new(institution, asOf, new(institution.Name + "信息公开指南", text.Blocks), text.Problems);
    }

    /// <summary>The title (标题).</summary>
    public override string ToString() => Document.Title;
}

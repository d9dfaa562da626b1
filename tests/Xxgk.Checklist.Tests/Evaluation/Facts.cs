namespace Xxgk.Checklist.Tests.Evaluation;

/// <summary>Records and publications in few words; dates in the form of <see cref="PartialDate.Parse"/>.</summary>
internal static class Facts
{
    /// <summary>A continuing part: the rules of a school.</summary>
    public static readonly ItemPart Rules = Checklist2014.BasicInformation.CharterAndRules.Parts[1];

    /// <summary>An annual part within 20 working days: the yearly work plan.</summary>
    public static readonly ItemPart WorkPlan = Checklist2014.BasicInformation.DevelopmentPlans.Parts[1];

    /// <summary>An event-driven part of which nil may be declared: appointments.</summary>
    public static readonly ItemPart Appointments = Checklist2014.Personnel.AppointmentsAndRecruitment.Parts[0];

    /// <summary>The annual part with a date as its limit: the report on information disclosure.</summary>
    public static readonly ItemPart AnnualReport = Checklist2014.BasicInformation.AnnualReport.Parts[0];

    public static DisclosureRecord Record(
        ItemPart part,
        string made,
        IReadOnlyList<Publication>? shown = null,
        string id = "r-1",
        IReadOnlyList<string>? changes = null,
        string? repealed = null,
        string? year = null,
        DisclosureScope? scope = null,
        IReadOnlyList<Review>? reviews = null) => new(id, part.Name.Chinese)
        {
            Item = part.Reference,
            ProducedOn = PartialDate.Parse(made),
            Changes = [.. (changes ?? []).Select(PartialDate.Parse)],
            RepealedOn = repealed is null ? null : PartialDate.Parse(repealed),
            For = year is null ? null : ReportedYear.Parse(year),
            Scope = scope ?? DisclosureScope.Proactive,
            Reviews = reviews ?? [],
            Publications = shown ?? [],
        };

    /// <summary>A publication to society, unless said otherwise.</summary>
    public static Publication Shown(string from, string? until = null, EndReason? reason = null, string? term = null, Audience to = Audience.Society) => new()
    {
        From = PartialDate.Parse(from),
        Until = until is null ? null : PartialDate.Parse(until),
        EndReason = reason,
        Term = term is null ? null : PartialDate.Parse(term),
        Audience = to,
    };

    public static Publication OnCampus(string from, string? until = null) => Shown(from, until, to: Audience.Campus);

    public static Review Reviewed(ReviewKind kind, ReviewResult result, string on) => new(kind, result) { On = PartialDate.Parse(on) };
}

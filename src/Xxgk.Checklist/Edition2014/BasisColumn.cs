using static Xxgk.Instruments.Basis;

namespace Xxgk;

/// <summary>The column 有关文件 of the list of 2014: one property for each cell, most of which cover several items.</summary>
internal static class BasisColumn
{
    /// <summary>1 and 2.</summary>
    public static IReadOnlyList<BasisDocument> Items1To2 { get; } = Cell(Instruments.Measures, CharterRules2011);

    /// <summary>3.</summary>
    public static IReadOnlyList<BasisDocument> Item3 { get; } = Cell(StaffCongressRules2011);

    /// <summary>4.</summary>
    public static IReadOnlyList<BasisDocument> Item4 { get; } = Cell(AcademicCommitteeRules2014);

    /// <summary>5, 15 to 18, 21, 36, 37, 39 and 50: the Measures alone.</summary>
    public static IReadOnlyList<BasisDocument> Measures { get; } = Cell(Instruments.Measures);

    /// <summary>6: the notice for the report on 2012–2013; one like it came each year.</summary>
    public static IReadOnlyList<BasisDocument> Item6 { get; } =
        [.. Cell(Instruments.AnnualReportNotices.Of2013), Later(Instruments.AnnualReportNotices.Of2014, Confirmation.Confirmed)];

    /// <summary>7 to 10.</summary>
    public static IReadOnlyList<BasisDocument> Items7To10 { get; } =
        Cell(DisclosurePriorities2013, Instruments.Measures, AdmissionsDisclosure2013, AdmissionsViolations2014);

    /// <summary>11 to 14.</summary>
    public static IReadOnlyList<BasisDocument> Items11To14 { get; } =
        Cell(PostgraduateAdmissions2014, PostgraduateExaminationSupervision2014);

    /// <summary>19 and 20.</summary>
    public static IReadOnlyList<BasisDocument> Items19To20 { get; } =
        Cell(DisclosurePriorities2013, Instruments.Measures, FinanceDisclosure2012, FinanceDisclosure2013);

    /// <summary>22 and 23.</summary>
    public static IReadOnlyList<BasisDocument> Items22To23 { get; } = Cell(LeadershipTeams2013, SecondaryPosts2011);

    /// <summary>24 to 26.</summary>
    public static IReadOnlyList<BasisDocument> Items24To26 { get; } =
        Cell(Instruments.Measures, CadreAppointment, PublicInstitutionRecruitment);

    /// <summary>27 to 30.</summary>
    public static IReadOnlyList<BasisDocument> Items27To30 { get; } = Cell(EducationOutline2010, TeachingQualityReports2012);

    /// <summary>31 to 33.</summary>
    public static IReadOnlyList<BasisDocument> Items31To33 { get; } = Cell(Instruments.Measures, EmploymentQualityReports2013);

    /// <summary>34.</summary>
    public static IReadOnlyList<BasisDocument> Item34 { get; } = Cell(ArtEducationRules, ArtEducationOpinions2014);

    /// <summary>35.</summary>
    public static IReadOnlyList<BasisDocument> Item35 { get; } = Cell(TeachingQualityReports2012);

    /// <summary>38. Order 41 has taken the place of Order 21: from memory.</summary>
    public static IReadOnlyList<BasisDocument> Item38 { get; } =
        [.. Cell(StudentRulesOrder21), Later(StudentRulesOrder41, Confirmation.Unconfirmed)];

    /// <summary>40 to 42. A college posts Order 40 under item 42.</summary>
    public static IReadOnlyList<BasisDocument> Items40To42 { get; } =
        [.. Cell(AcademicIntegrityOpinions2011), Later(AcademicMisconductOrder40, Confirmation.InPart)];

    /// <summary>43 to 46.</summary>
    public static IReadOnlyList<BasisDocument> Items43To46 { get; } = Cell(
        Instruments.Measures,
        InServiceDegrees2013,
        ProfessionalDegreeAuthorisation2013,
        SelfReviewedAuthorisation2010,
        EquivalentLevelDegrees1998,
        EquivalentLevelPlatform2011);

    /// <summary>47.</summary>
    public static IReadOnlyList<BasisDocument> Item47 { get; } = Cell(InternationalStudentsOrder9, SinoForeignQuality2013);

    /// <summary>48: the cell of 47; Order 42 has since taken the place of Order 9: from memory.</summary>
    public static IReadOnlyList<BasisDocument> Item48 { get; } = [.. Item47, Later(InternationalStudentsOrder42, Confirmation.Unconfirmed)];

    /// <summary>49.</summary>
    public static IReadOnlyList<BasisDocument> Item49 { get; } = Cell(InspectionRegulations2009, InspectionOpinions2013);

    private static BasisDocument[] Cell(params Instrument[] instruments) =>
        [.. instruments.Select(instrument => new BasisDocument(instrument, BasisRole.NamedByList, Confirmation.Confirmed))];

    private static BasisDocument Later(Instrument instrument, Confirmation confirmation) =>
        new(instrument, BasisRole.Later, confirmation);
}

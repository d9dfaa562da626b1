namespace Xxgk;

/// <summary>For which schools the parts of the list of 2014 are duties (清单各事项的适用范围): our reading of the titles.</summary>
internal static class Schools
{
    public static Applicability All => Applicability.All;

    public static Applicability ThatAdmit { get; } = Applicability.Requires(
        ProfileFact.AdmitsStudents,
        "本校无学历教育招生，本项不适用。",
        "The school admits no students: the item does not apply.");

    public static Applicability ThatAdmitSpecially { get; } = Applicability.Requires(
        ProfileFact.SpecialAdmission,
        "本校未开展特殊类型招生，特殊类型招生办法部分不适用。",
        "The school admits through no special type of admission: this part does not apply.");

    /// <summary>Never by kind: 单独招生 and 综合评价 of a vocational college may fall under 「等特殊类型招生」.</summary>
    public static Applicability ThatAdmitSpeciallyAsStated { get; } = Applicability
        .RequiresStated(
            ProfileFact.SpecialAdmission,
            "本校已说明未开展特殊类型招生，本项不适用。",
            "The school states that it admits through no special type of admission: the item does not apply.")
        .Remarking(
            ApplicabilityOutcome.CannotTell,
            InstitutionKind.HigherVocationalCollege,
            "高等职业学校的单独招生、综合评价可能属于“等特殊类型招生”，不宜按学校类型视为不适用。",
            "Separate admission (单独招生) and comprehensive admission (综合评价) of a vocational college may be special types, so its kind decides nothing.");

    public static Applicability ThatEnrolPostgraduates { get; } = Applicability.Requires(
        ProfileFact.Postgraduates,
        "本校未开展研究生教育，本项不适用。",
        "The school has no postgraduate education: the item does not apply.");

    public static Applicability WithUndergraduates { get; } = Applicability.Requires(
        ProfileFact.Undergraduates,
        "本校未开展本科教育，本项不适用。",
        "The school has no undergraduate programmes: the item does not apply.");

    public static Applicability WithUndergraduatesForTheirShare { get; } = Applicability.Requires(
        ProfileFact.Undergraduates,
        "本校未开展本科教育，本科生比例部分不适用。",
        "The school has no undergraduate programmes: the share of undergraduates does not apply.");

    /// <summary>The vocational report is a substitute, shown as such; that these colleges publish it is from memory.</summary>
    public static Applicability WithUndergraduatesElseASubstitute { get; } = WithUndergraduates
        .Remarking(ApplicabilityOutcome.NotApplicable, InstitutionKind.HigherVocationalCollege, SubstituteOfItem35.Chinese, SubstituteOfItem35.English)
        .Remarking(ApplicabilityOutcome.NotApplicable, InstitutionKind.VocationalUniversity, SubstituteOfItem35.Chinese, SubstituteOfItem35.English);

    public static Applicability WithGraduates { get; } = Applicability.Requires(
        ProfileFact.Graduates,
        "本校尚无毕业生，本项不适用。",
        "The school has no graduates yet: the item does not apply.");

    public static Applicability WithEnterprises { get; } = Applicability.RequiresStated(
        ProfileFact.SchoolEnterprises,
        "本校无校办企业，本项不适用。",
        "The school has no enterprises of its own: the item does not apply.");

    public static Applicability WithStateAssetsInEnterprises { get; } = WithEnterprises.And(Applicability.PublicSchools(
        "民办学校一般不涉及国有资产，国有资产保值增值部分推定不适用；如有，请说明。",
        "A private school usually has no state assets: this part is presumed not to apply; say so if there are any."));

    public static Applicability WithStateAppropriation { get; } = Applicability.Requires(
        ProfileFact.StateAppropriation,
        "本校无财政拨款，财政拨款支出表不适用。",
        "The school receives no state appropriations: the table of them does not apply.");

    /// <summary>Items 22 and 23: the rules on cadres that the list names are of public schools.</summary>
    public static Applicability PublicElseAsStated { get; } = Applicability.PublicSchoolsOthersMaySay(
        "非公办学校是否适用，所列文件未作规定，请学校说明；适用与否待定。",
        "The documents that the list names do not say whether it is for a school that is not public: the school has to say; applicability is not established.");

    public static Applicability ThatConferBachelors { get; } = Applicability.Requires(
        ProfileFact.BachelorDegrees,
        "本校无学士学位授予权，学士学位部分不适用。",
        "The school may not confer bachelor's degrees: this part does not apply.");

    public static Applicability ThatConferMasters { get; } = Applicability.Requires(
        ProfileFact.MasterDegrees,
        "本校无硕士学位授予权，硕士学位部分不适用。",
        "The school may not confer master's degrees: this part does not apply.");

    public static Applicability ThatConferDoctorates { get; } = Applicability.Requires(
        ProfileFact.DoctoralDegrees,
        "本校无博士学位授予权，博士学位部分不适用。",
        "The school may not confer doctoral degrees: this part does not apply.");

    /// <summary>Item 44 speaks of master's and doctoral degrees alone: without the power to confer them nothing more is asked.</summary>
    public static Applicability ThatConferOnEquivalentLevel { get; } = Applicability
        .AnyOf(
            "本校无硕士、博士学位授予权，本项不适用。",
            "The school may confer neither master's nor doctoral degrees: the item does not apply.",
            ProfileFact.MasterDegrees,
            ProfileFact.DoctoralDegrees)
        .And(Applicability.Requires(
            ProfileFact.EquivalentLevelDegrees,
            "本校未授予同等学力人员学位，本项不适用。",
            "The school confers no degrees on persons of equivalent academic level: the item does not apply."));

    public static Applicability WithOrSeekingDegreeAuthorisation { get; } = Applicability.AnyOf(
        "本校无硕士、博士学位授权，也未申报，本项不适用。",
        "The school neither holds nor applies for authorisation to confer master's or doctoral degrees: the item does not apply.",
        ProfileFact.MasterDegrees,
        ProfileFact.DoctoralDegrees,
        ProfileFact.AppliesForDegreeAuthorisation);

    public static Applicability WithSinoForeignProgrammes { get; } = Applicability.Requires(
        ProfileFact.SinoForeignProgrammes,
        "本校未开展中外合作办学，本项不适用。",
        "The school runs no Sino-foreign programmes: the item does not apply.");

    public static Applicability WithInternationalStudents { get; } = Applicability.Requires(
        ProfileFact.InternationalStudents,
        "本校未招收来华留学生，本项不适用。",
        "The school enrols no international students: the item does not apply.");

    public static Applicability Inspected { get; } = Applicability.RequiresStated(
        ProfileFact.Inspected,
        "本校已说明本期间无巡视反馈，也无尚未完成的整改，本项不适用。",
        "The school states that there was no inspection feedback in the period and that no rectification is open: the item does not apply.");

    /// <summary>Item 4. The rules say that such colleges follow them by analogy (《高等学校学术委员会规程》第二十四条).</summary>
    public static Applicability AllWithAcademicBodyByAnalogy { get; } = Applicability.All
        .Remarking(ApplicabilityOutcome.Applies, InstitutionKind.HigherVocationalCollege, AcademicBodyByAnalogy.Chinese, AcademicBodyByAnalogy.English)
        .Remarking(ApplicabilityOutcome.Applies, InstitutionKind.AdultInstitution, AcademicBodyByAnalogy.Chinese, AcademicBodyByAnalogy.English);

    public static Applicability AllWithProcurementRemark { get; } = Applicability.All.Remarking(
        ApplicabilityOutcome.Applies,
        Ownership.Private,
        "民办学校采购适用的法律规定有所不同。",
        "The procurement law of private schools differs.");

    public static Applicability AllWithEmploymentRemark { get; } = Applicability.All.Remarking(
        ApplicabilityOutcome.Applies,
        Ownership.Private,
        "民办学校公开其聘用办法。",
        "A private school discloses its rules of employment.");

    private static Wording SubstituteOfItem35 => Wording.Of(
        "职业院校发布的职业教育质量年度报告作为替代列示，不计作第35项。",
        "The annual report on the quality of vocational education that vocational colleges publish instead is shown as a substitute, not as item 35.");

    private static Wording AcademicBodyByAnalogy => Wording.Of(
        "参照执行，可为本校相应的学术组织。",
        "It is followed by analogy, with the school's own academic body.");
}

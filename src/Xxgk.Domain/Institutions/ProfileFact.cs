namespace Xxgk;

/// <summary>What a school does or is, as far as the checklist asks for it (学校概况事实).</summary>
public enum ProfileFact
{
    /// <summary>Admits students to programmes that lead to a qualification (有学历教育招生).</summary>
    AdmitsStudents,

    /// <summary>Admits through special types of admission (开展特殊类型招生，含单独招生、综合评价).</summary>
    SpecialAdmission,

    /// <summary>Has undergraduate programmes (开展本科教育).</summary>
    Undergraduates,

    /// <summary>Enrols postgraduates (招收研究生).</summary>
    Postgraduates,

    /// <summary>Has graduates (有毕业生).</summary>
    Graduates,

    /// <summary>May confer bachelor's degrees (学士学位授予权).</summary>
    BachelorDegrees,

    /// <summary>May confer master's degrees (硕士学位授予权).</summary>
    MasterDegrees,

    /// <summary>May confer doctoral degrees (博士学位授予权).</summary>
    DoctoralDegrees,

    /// <summary>Confers degrees on persons of equivalent academic level (授予同等学力人员学位).</summary>
    EquivalentLevelDegrees,

    /// <summary>Applies for new degree authorisation in the period (申报新增学位授权点).</summary>
    AppliesForDegreeAuthorisation,

    /// <summary>Has enterprises of its own (有校办企业).</summary>
    SchoolEnterprises,

    /// <summary>Receives state appropriations (有财政拨款).</summary>
    StateAppropriation,

    /// <summary>Runs Sino-foreign programmes (开展中外合作办学).</summary>
    SinoForeignProgrammes,

    /// <summary>Enrols international students (招收来华留学生).</summary>
    InternationalStudents,

    /// <summary>Was inspected, with feedback in the period or rectification still open (有巡视反馈或整改未完成).</summary>
    Inspected,
}

namespace Xxgk;

/// <summary>
/// What the kind of a school, or who runs it, lets one presume until the school says otherwise (推定). All of it is our reading and
/// none of it is law: a vocational college may run undergraduate classes, and then says so. Where a reading is open, nothing is presumed.
/// </summary>
internal static class Presumptions
{
    /// <summary>What the kind presumes; null where it presumes nothing.</summary>
    public static bool? From(InstitutionKind kind, ProfileFact fact) => (kind, fact) switch
    {
        // Every kind is there to admit students and see them graduate.
        (_, ProfileFact.AdmitsStudents or ProfileFact.Graduates) => true,

        (InstitutionKind.University, ProfileFact.Undergraduates or ProfileFact.BachelorDegrees) => true,
        (InstitutionKind.VocationalUniversity, ProfileFact.Undergraduates) => true,

        // 本科、研究生、学位：专科层次学校一般没有
        (InstitutionKind.JuniorCollege or InstitutionKind.HigherVocationalCollege,
            ProfileFact.Undergraduates
            or ProfileFact.Postgraduates
            or ProfileFact.BachelorDegrees
            or ProfileFact.MasterDegrees
            or ProfileFact.DoctoralDegrees
            or ProfileFact.EquivalentLevelDegrees
            or ProfileFact.AppliesForDegreeAuthorisation) => false,

        _ => null,
    };

    /// <summary>What the ownership presumes; null where it presumes nothing.</summary>
    public static bool? From(Ownership ownership, ProfileFact fact) => (ownership, fact) switch
    {
        (Ownership.Public, ProfileFact.StateAppropriation) => true,
        (Ownership.Private, ProfileFact.StateAppropriation) => false,
        (Ownership.SinoForeign, ProfileFact.SinoForeignProgrammes) => true,
        _ => null,
    };
}

using Xxgk.Reporting;

namespace Xxgk.Specification;

// What an evaluation gives.
public static partial class XxgkArbitraries
{
    /// <summary>Statements of a school at a day.</summary>
    public static Arbitrary<ComplianceStatement> ComplianceStatements() => Within<ComplianceStatement>(Evaluations());

    /// <summary>Tallies of one school.</summary>
    public static Arbitrary<ComplianceTally> ComplianceTallies() => Within<ComplianceTally>(Evaluations());

    /// <summary>Items as they stand.</summary>
    public static Arbitrary<ItemAssessment> ItemAssessments() => Within<ItemAssessment>(Evaluations());

    /// <summary>Parts as they stand.</summary>
    public static Arbitrary<PartAssessment> PartAssessments() => Within<PartAssessment>(Evaluations());

    /// <summary>Whether a part applies to a school, and why.</summary>
    public static Arbitrary<ApplicabilityAnswer> ApplicabilityAnswers() => Within<ApplicabilityAnswer>(Evaluations());

    /// <summary>What is known of a fact of a profile.</summary>
    public static Arbitrary<FactAnswer> FactAnswers() => Within<FactAnswer>(Evaluations());

    /// <summary>Findings of an evaluation.</summary>
    public static Arbitrary<ChecklistFinding> ChecklistFindings() => Within<ChecklistFinding>(Evaluations());

    /// <summary>What findings are about.</summary>
    public static Arbitrary<FindingSubject> FindingSubjects() => Within<FindingSubject>(Evaluations());

    /// <summary>By how much something is late.</summary>
    public static Arbitrary<Lateness> LatenessesOfDisclosure() => Within<Lateness>(Evaluations());

    /// <summary>Rates of disclosure and of timeliness.</summary>
    public static Arbitrary<Rate> Rates() => Within<Rate>(Evaluations());

    /// <summary>Agendas of an office.</summary>
    public static Arbitrary<OfficeAgenda> OfficeAgendas() => Within<OfficeAgenda>(Evaluations());

    /// <summary>Entries of an agenda.</summary>
    public static Arbitrary<AgendaEntry> AgendaEntries() => Within<AgendaEntry>(Evaluations());

    /// <summary>The list with a school's own catalogue over it.</summary>
    public static Arbitrary<ApplicableList> ApplicableLists() => Within<ApplicableList>(Evaluations());

    /// <summary>Legal limits with own ones over them.</summary>
    public static Arbitrary<EffectiveLimit> EffectiveLimits() => Within<EffectiveLimit>(Evaluations());

    /// <summary>What a catalogue covers.</summary>
    public static Arbitrary<CatalogueCoverage> CatalogueCoverages() => Within<CatalogueCoverage>(Evaluations());

    /// <summary>Catalogues as documents.</summary>
    public static Arbitrary<CatalogueDocument> CatalogueDocumentsOfSchools() => Within<CatalogueDocument>(Evaluations());

    /// <summary>Deadlines with their due dates.</summary>
    public static Arbitrary<Deadline> Deadlines() => Within<Deadline>(Evaluations());

    /// <summary>Why a day is a working day or not.</summary>
    public static Arbitrary<DayExplanation> DayExplanations() => Within<DayExplanation>(Evaluations());

    /// <summary>Arrangements of a day that a later notice changed.</summary>
    public static Arbitrary<SupersededArrangement> SupersededArrangements() => Within<SupersededArrangement>(Evaluations());

    /// <summary>Calendars: the national one, as known on a day, of a region, guessing.</summary>
    public static Arbitrary<WorkingCalendar> WorkingCalendars() => Within<WorkingCalendar>(Evaluations());

    /// <summary>Whether totals agree with their parts.</summary>
    public static Arbitrary<Reconciliation> Reconciliations() => Within<Reconciliation>(Evaluations());

    /// <summary>Whether a consultation was open long enough.</summary>
    public static Arbitrary<ConsultationJudgement> ConsultationJudgements() => Within<ConsultationJudgement>(Evaluations());

    /// <summary>Folds over the records of a school, not completed yet.</summary>
    public static Arbitrary<SchoolEvaluation> SchoolEvaluations() => Within<SchoolEvaluation>(Evaluations());

    /// <summary>Schools as they come from a stream of lines.</summary>
    public static Arbitrary<SchoolLinesResult> SchoolLinesResults() => Within<SchoolLinesResult>(Evaluations());
}

using Xxgk.Auditing;
using Xxgk.Documents;
using Xxgk.Reporting;
using Xxgk.Requests;

namespace Xxgk.Specification;

// Law, time and the list: what the library ships.
public static partial class XxgkArbitraries
{
    /// <summary>Texts in both languages.</summary>
    public static Arbitrary<Wording> Wordings() => Within<Wording>(Constants());

    /// <summary>Numbers that reports are known to print wrongly.</summary>
    public static Arbitrary<KnownMiscitation> KnownMiscitations() => Within<KnownMiscitation>(Constants());

    /// <summary>Numbers of provinces.</summary>
    public static Arbitrary<ProvincialNumber> ProvincialNumbers() => Within<ProvincialNumber>(Constants());

    /// <summary>Documents that the list names beside its items.</summary>
    public static Arbitrary<BasisDocument> BasisDocuments() => Within<BasisDocument>(Constants());

    /// <summary>The editions that ship.</summary>
    public static Arbitrary<ChecklistEdition> ChecklistEditions() => Within<ChecklistEdition>(Constants());

    /// <summary>Categories of the list.</summary>
    public static Arbitrary<ChecklistCategory> ChecklistCategories() => Within<ChecklistCategory>(Constants());

    /// <summary>Items of the list.</summary>
    public static Arbitrary<ChecklistItem> ChecklistItems() => Within<ChecklistItem>(Constants());

    /// <summary>Conditions under which a part applies.</summary>
    public static Arbitrary<Applicability> Applicabilities() => Within<Applicability>(Constants());

    /// <summary>Times at which schools usually disclose.</summary>
    public static Arbitrary<UsualTime> UsualTimes() => Within<UsualTime>(Constants());

    /// <summary>Notices of holidays.</summary>
    public static Arbitrary<HolidayNotice> HolidayNotices() => Within<HolidayNotice>(Constants());

    /// <summary>Items of such notices.</summary>
    public static Arbitrary<HolidaySpan> HolidaySpans() => Within<HolidaySpan>(Constants());

    /// <summary>What notices take and give.</summary>
    public static Arbitrary<HolidayBalance> HolidayBalances() => Within<HolidayBalance>(Constants());

    /// <summary>Regions' own notices.</summary>
    public static Arbitrary<RegionalOverlay> RegionalOverlays() => Within<RegionalOverlay>(Constants());

    /// <summary>Rules on when a period begins.</summary>
    public static Arbitrary<StartRule> StartRules() => Within<StartRule>(Constants());

    /// <summary>Regimes of requests.</summary>
    public static Arbitrary<RequestRegime> RequestRegimes() => Within<RequestRegime>(Constants());

    /// <summary>What can become of a request.</summary>
    public static Arbitrary<RequestOutcome> RequestOutcomes() => Within<RequestOutcome>(Constants());

    /// <summary>Rows of the tables of transitions.</summary>
    public static Arbitrary<Transition> Transitions() => Within<Transition>(Constants());

    /// <summary>Procedures of matters beside requests.</summary>
    public static Arbitrary<RelatedProcedure> RelatedProcedures() => Within<RelatedProcedure>(Constants());

    /// <summary>What a reply of each kind must contain.</summary>
    public static Arbitrary<ReplyTerm> ReplyTermsOfKinds() => Within<ReplyTerm>(Constants());

    /// <summary>Days for filing that provinces have set.</summary>
    public static Arbitrary<FilingDate> FilingDates() => Within<FilingDate>(Constants());

    /// <summary>Templates of the office's letters.</summary>
    public static Arbitrary<DocumentTemplate> DocumentTemplates() => Within<DocumentTemplate>(Constants());

    /// <summary>Sets of templates.</summary>
    public static Arbitrary<DocumentTemplates> TemplateSets() => Within<DocumentTemplates>(Constants());

    /// <summary>Rules of the audit.</summary>
    public static Arbitrary<AuditRule> AuditRulesOfTheLibrary() => Within<AuditRule>(Constants());

    /// <summary>Examples of those rules.</summary>
    public static Arbitrary<RuleExample> RuleExamples() => Within<RuleExample>(Constants());
}

using Xxgk.Auditing;
using Xxgk.Documents;
using Xxgk.Exemptions;
using Xxgk.Reporting;
using Xxgk.Requests;

namespace Xxgk.Specification;

/// <summary>Values that the library itself makes of valid facts: whatever they hold is valid by construction.</summary>
public static partial class XxgkArbitraries
{
    private static readonly AuditRule[] EveryRule = [.. AuditRules.All, .. ChecklistAuditRules.All];

    private static readonly Lazy<object[]> Shipped = new(ShippedValues);

    private static Arbitrary<T> Within<T>(Gen<object?[]> worlds)
        where T : notnull => Within<T>(worlds, 200).ToArbitrary();

    // A value that a world does not hold is looked for in the next; one that none holds is an error, not an endless search.
    private static Gen<T> Within<T>(Gen<object?[]> worlds, int most)
        where T : notnull => worlds.Select(world => Instances.Of<T>(world)).SelectMany(found =>
            found.Count > 0 ? Gen.Elements(found.AsEnumerable())
            : most > 0 ? Within<T>(worlds, most - 1)
            : throw new InvalidOperationException($"No {typeof(T).Name} was found."));

    private static Gen<object?[]> Constants() => Gen.Constant<object?[]>([Shipped.Value]);

    private static object[] ShippedValues() => [.. Instances.Walk(
    [
        Instruments.All, Instruments.Miscitations, Instruments.ProvincialNumbers, Checklist2014.Edition, Xxgk.HolidayNotices.All, RegionalOverlay.All,
        HolidayBalance.Of(20, 7), StartRule.FromMaking, RequestRegime.All, RequestOutcome.All, RelatedProcedure.All, RequestRegime.All.Select(regime => RequestTransitions.Of(regime)),
        RequestRegime.All.SelectMany(regime => ReplyKinds.All.Select(kind => ReplyTerms.Find(regime, kind))), FilingDate.Shandong2018,
        Xxgk.Documents.DocumentTemplates.Standard, OfficeDocumentKinds.All.Select(kind => Xxgk.Documents.DocumentTemplates.Standard[kind]), EveryRule,
    ])];

    private static Gen<object?[]> Evaluations() =>
        from given in EvaluationCases().Generator
        from quantities in Quantities().Generator.ArrayOf(3)
        from consultation in Consultations().Generator
        from day in LocalDates().Generator
        from length in WorkingDaysOfALimit().Generator
        let calendar = WorkingCalendar.National
        let evaluator = new ChecklistEvaluator(Checklist2014.Edition, calendar)
        let statement = evaluator.Evaluate(given.Facts, given.AsOf)
        let list = Checklist2014.Edition.With(given.Facts.Catalogue)
        select (object?[])
        [
            statement, ComplianceTally.Of(statement), OfficeAgenda.Of(statement, calendar), list, list.Parts.Select(list.LimitOf), given.Facts.Catalogue?.CoverageOf(Checklist2014.Edition),
            CatalogueDocument.Of(given.Facts, IndexScheme.Of("XXGK"), Checklist2014.Edition), ProfileFacts.All.Select(given.Facts.Institution.Profile.Answer),
            calendar, calendar.AsKnownOn(day), calendar.WithOverlay(RegionalOverlay.Hubei), calendar.Guessing(), new Deadline(day, length, StartRule.FromMaking, calendar),
            calendar.Explain(day), calendar.Explain(new LocalDate(2020, 2, 1)), Reconciliation.Of(quantities[0], [.. quantities.Skip(1)]), consultation.Judge(calendar),
            evaluator.Begin(given.Facts, given.Facts.Period, given.AsOf), LinesOf(given.Facts, evaluator),
        ];

    private static Gen<object?[]> Matters() =>
        from facts in RequestFacts().Generator
        from period in ReportingPeriods().Generator
        from day in DaysFrom(new(2012, 1, 1), new(2026, 12, 31))
        from review in DisclosureReviews().Generator
        from applicant in Applicants().Generator
        let clock = facts.ClockOn(WorkingCalendar.National)
        let decision = review.Decide()
        let fields = DocumentFields.None.With(DocumentFields.School, "甲大学").With(DocumentFields.Subject, "成绩册").With(DocumentFields.ReceivedOn, day).With(DocumentFields.Date, day).With("答复期限", "15个工作日").With("编号", "2021—3")
        select (object?[])
        [
            facts, clock, facts.Rules, facts.Ledger.Requests.Select(request => clock.Read(request, day)), facts.Ledger.Related.Select(matter => matter.Findings(day, WorkingCalendar.National)),
            RequestStatistics.Of(facts.Ledger, period, null, clock), review, decision, decision.CanBeAnswered ? fields.With(decision) : fields,
            OfficeDocumentKinds.All.Select(kind => Xxgk.Documents.DocumentTemplates.Standard.Fill(kind, fields, out _)),
            PersonalDataScanner.Scan(applicant.Name + " " + applicant.Phone + " " + applicant.IdNumber),
        ];

    private static Gen<object?[]> Documents() =>
        from given in ReportCases().Generator
        from school in Schools().Generator
        from rule in Gen.Elements(EveryRule)
        from day in LocalDates().Generator
        from broken in XxgkInvalid.BrokenSchoolFiles().Generator
        let report = given.Report
        let rendered = MarkdownReportWriter.Write(report.ToDocument())
        let text = ReportText.Of(rendered + "\n" + rule.Example.Text)
        let input = new AuditInput { Period = given.Facts.Period, Register = given.Facts.Register, Suppressions = [new Suppression("0000000000000000", "已核实")] }
        let guide = DisclosureGuide.Of(school.Institution, day, [Channel.Of(ChannelKind.SchoolWebsite)])
        let duty = ReportingDuty.For(given.Facts.Period, school.Institution)
        select (object?[])
        [
            given.Facts, report, report.ToDocument(), guide, guide.Document, IndexScheme.Of("XXGK"), school.Report, school.Institution.Contact, duty, duty.StateAt(day),
            text, input, new ReportAuditor(EveryRule).Audit(text, input), ClaimReader.Read(ReportText.Of(rule.Example.Text)), SchoolFile.Read([.. broken.Utf8]).Problems,
        ];

    private static List<SchoolLinesResult> LinesOf(SchoolFacts facts, ChecklistEvaluator evaluator)
    {
        using var stream = new MemoryStream();
        SchoolLines.Write(facts, stream);
        stream.Position = 0;
        return [.. SchoolLines.Evaluate(evaluator, stream)];
    }
}

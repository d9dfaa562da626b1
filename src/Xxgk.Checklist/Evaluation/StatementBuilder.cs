namespace Xxgk.Evaluation;

/// <summary>Makes the statement of what the fold has gathered: what has no record is judged here, once all records are in.</summary>
internal sealed class StatementBuilder
{
    private readonly SchoolEvaluation evaluation;
    private readonly SchoolRules rules;
    private readonly PartAccumulator[] parts;
    private readonly int[] counts;
    private readonly List<FindingRow> findings;
    private readonly ApplicabilityAnswer[] answers;

    private StatementBuilder(SchoolEvaluation evaluation, PartAccumulator[] parts, int[] counts)
    {
        this.evaluation = evaluation;
        this.parts = parts;
        this.counts = counts;
        rules = evaluation.Rules;
        findings = [.. evaluation.Findings];
        answers = [.. rules.Parts.Select(part => part.Applicability.Of(rules.Facts.Institution.Profile))];
    }

    public static ComplianceStatement Build(SchoolEvaluation evaluation, PartAccumulator[] parts, int[] counts) =>
        new StatementBuilder(evaluation, parts, [.. counts]).Build();

    private ComplianceStatement Build()
    {
        var assessed = rules.Parts.Select(Assess).ToList();
        var items = new List<ItemAssessment>();
        foreach (var item in rules.Items)
        {
            items.Add(new ItemAssessment(item, [.. item.Parts.Select(part => assessed[part.Index])]));
            if (items[^1].IsIncomplete)
            {
                Report(FindingKind.Incomplete, item.Parts[0].Index);
            }
        }

        ReportOnCatalogue();
        return new ComplianceStatement(
            rules.Facts, rules.List, rules.Period, rules.AsOfDate, items, new FindingList(FindingOrder.Sorted(findings, evaluation.Names), rules, evaluation.Names, answers, items))
        {
            RecordCount = evaluation.RecordCount,
            IsAssessed = rules.IsAssessed,
        };
    }

    private PartAssessment Assess(ItemPart part)
    {
        ref readonly var gathered = ref parts[part.Index];
        var answer = answers[part.Index];
        var (state, reason) = StateOf(part, gathered, answer);
        var isCounted = IsJudgedByRecords(state, gathered);
        return new PartAssessment(part, answer, counts, part.Index * SchoolEvaluation.Stride, evaluation.Names, isCounted ? gathered.Evidence : RecordNames.None)
        {
            State = state,
            Reason = reason,
            Timeliness = isCounted ? gathered.WorstTimeliness : Timeliness.None,
            ObligationCount = isCounted ? gathered.Selected : 0,
            CarriedInCount = isCounted ? gathered.CarriedIn : 0,
            PublishedCount = isCounted ? gathered.Published : 0,
        };
    }

    private bool IsJudgedByRecords(DisclosureState state, in PartAccumulator gathered) =>
        rules.IsAssessed && gathered.Selected > 0 && state == gathered.Worst;

    private (DisclosureState State, Wording Reason) StateOf(ItemPart part, in PartAccumulator gathered, ApplicabilityAnswer answer)
    {
        if (rules.WhyNotAssessed is { } why)
        {
            return (DisclosureState.NotAssessed, why);
        }

        var declaredNotApplicable = rules.Declared<NotApplicable>(part);
        var hasRecord = gathered.Seen > 0;
        if (!hasRecord && answer.Outcome != ApplicabilityOutcome.Applies)
        {
            return answer.Outcome == ApplicabilityOutcome.NotApplicable ? (DisclosureState.NotApplicable, answer.Reason)
                : declaredNotApplicable is not null ? (DisclosureState.NotApplicable, Quoted(declaredNotApplicable))
                : Open(part, answer);
        }

        if (declaredNotApplicable is not null && !hasRecord)
        {
            // What follows from the kind of school is a presumption, and the school may say otherwise.
            if (answer.Standing == ApplicabilityStanding.Presumed)
            {
                return (DisclosureState.NotApplicable, Quoted(declaredNotApplicable));
            }

            Report(FindingKind.NotApplicableContradictsProfile, part.Index);
        }
        else if (declaredNotApplicable is not null)
        {
            Report(FindingKind.NotApplicableContradictsRecord, part.Index, gathered.Evidence);
        }

        if (hasRecord && answer.Outcome == ApplicabilityOutcome.NotApplicable)
        {
            Report(FindingKind.ProfileContradictsRecord, part.Index, gathered.Evidence);
        }

        return gathered.Selected > 0 ? WithRecord(part, gathered) : WithoutRecord(part);
    }

    private (DisclosureState State, Wording Reason) Open(ItemPart part, ApplicabilityAnswer answer)
    {
        Report(FindingKind.ApplicabilityOpen, part.Index);
        return (DisclosureState.CannotTell, answer.Reason);
    }

    private (DisclosureState State, Wording Reason) WithRecord(ItemPart part, in PartAccumulator gathered)
    {
        if (rules.DeclaredNothing(part) is not null)
        {
            Report(FindingKind.NilContradictsRecord, part.Index, gathered.Evidence);
        }

        if (gathered.Worst == DisclosureState.NotStated)
        {
            Report(FindingKind.NotStated, part.Index);
        }

        return (gathered.Worst, default);
    }

    private (DisclosureState State, Wording Reason) WithoutRecord(ItemPart part)
    {
        if (rules.DeclaredNothing(part) is { } nil)
        {
            if (part.MayBeNil)
            {
                return (DisclosureState.NothingThisPeriod, Quoted(nil));
            }

            Report(FindingKind.NilNotAdmitted, part.Index);
        }

        if (part.IsForPreviousPeriod)
        {
            Report(FindingKind.OwnReportOfPeriod, part.Index);
        }

        if (rules.IsExtract)
        {
            Report(FindingKind.NotStated, part.Index);
            return (DisclosureState.NotStated, default);
        }

        var rule = rules.Of(part.Index);
        if (part.Kind != ObligationKind.Continuing && rules.AsOf <= NotYetDueThrough(rule))
        {
            return (DisclosureState.NotYetDue, default);
        }

        findings.Add(new FindingRow
        {
            Kind = part.Kind == ObligationKind.EventDriven ? FindingKind.NoRecordOfEvent : FindingKind.NoRecord,
            Part = part.Index,
            Record = RecordNames.None,
            On = parts[part.Index].Seen,
        });
        return (part.Kind == ObligationKind.EventDriven ? DisclosureState.NoRecordOfEvent : DisclosureState.NoRecord, default);
    }

    /// <summary>Until when silence says nothing: the limit if it is a date, the planned time, and never longer than the period.</summary>
    private int NotYetDueThrough(PartRule rule)
    {
        if (!rule.IsAnnual)
        {
            return rules.Frame.End;
        }

        var through = Math.Min(rule.PlannedBy, rules.Frame.End);
        if (rule.DateMonth == 0)
        {
            return through;
        }

        var due = new Limits(rule, rules.Calendar, rules.Frame.Start).DateInPeriod;
        return rule.WorkingDays == 0 ? due : Math.Min(through, due);
    }

    private static Wording Quoted(Declaration declaration) => Wording.Of(
        declaration.Statement.Chinese + "理由：" + declaration.Reason, declaration.Statement.English + " Reason: " + declaration.Reason).Unstopped;

    private void ReportOnCatalogue()
    {
        if (!rules.IsAssessed || rules.Facts.Catalogue is null)
        {
            return;
        }

        foreach (var part in rules.Parts)
        {
            if (rules.Of(part.Index).LongerOwnLimit is not null)
            {
                Report(FindingKind.OwnLimitLonger, part.Index);
            }
        }

        foreach (var part in rules.NotInCatalogue)
        {
            Report(FindingKind.NotInCatalogue, part.Index);
        }
    }

    private void Report(FindingKind kind, int part, int record = RecordNames.None) =>
        findings.Add(new FindingRow { Kind = kind, Part = part, Record = record });
}

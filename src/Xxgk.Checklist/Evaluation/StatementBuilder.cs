namespace Xxgk.Evaluation;

/// <summary>Makes the statement of what the fold has gathered: what has no record is judged here, once all records are in.</summary>
internal sealed class StatementBuilder
{
    private readonly SchoolEvaluation evaluation;
    private readonly SchoolRules rules;
    private readonly PartAccumulator[] parts;
    private readonly int[] counts;
    private readonly FindingRows findings;
    private readonly InstitutionProfile profile;

    private StatementBuilder(SchoolEvaluation evaluation, PartAccumulator[] parts, int[] counts)
    {
        this.evaluation = evaluation;
        this.parts = parts;
        this.counts = counts;
        rules = evaluation.Rules;
        findings = evaluation.Findings.Copy();
        profile = rules.Facts.Institution.Profile;
    }

    public static ComplianceStatement Build(SchoolEvaluation evaluation, PartAccumulator[] parts, int[] counts) =>
        new StatementBuilder(evaluation, parts, [.. counts]).Build();

    private ComplianceStatement Build()
    {
        var items = new ItemAssessment[rules.Items.Count];
        for (var i = 0; i < items.Length; i++)
        {
            var item = rules.Items[i];
            items[i] = new ItemAssessment(item, Assess(item));
            if (items[i].IsIncomplete)
            {
                Report(FindingKind.Incomplete, item.Parts[0].Index);
            }
        }

        ReportOnCatalogue();
        return new ComplianceStatement(
            rules.Facts, rules.List, rules.Period, rules.AsOfDate, Array.AsReadOnly(items), new FindingList(findings, rules, evaluation.Names, items))
        {
            RecordCount = evaluation.RecordCount,
            IsAssessed = rules.IsAssessed,
        };
    }

    private PartAssessment[] Assess(ChecklistItem item)
    {
        var assessed = new PartAssessment[item.Parts.Count];
        for (var i = 0; i < assessed.Length; i++)
        {
            assessed[i] = Assess(item.Parts[i]);
        }

        return assessed;
    }

    private PartAssessment Assess(ItemPart part)
    {
        ref readonly var gathered = ref parts[part.Index];
        var counted = new PartCounts(counts, part.Index);
        var (state, declaration) = StateOf(part, gathered, counted);
        var isCounted = rules.IsAssessed && counted.Obligations > 0 && state == counted.WorstState;
        return new PartAssessment(part, rules, counted, evaluation.Names, isCounted ? gathered.Evidence : RecordNames.None)
        {
            State = state,
            Declaration = declaration,
            Timeliness = isCounted ? counted.WorstTimeliness : Timeliness.None,
            ObligationCount = isCounted ? counted.Obligations : 0,
            CarriedInCount = isCounted ? gathered.CarriedIn : 0,
            PublishedCount = isCounted ? gathered.Published : 0,
        };
    }

    private (DisclosureState State, Declaration? Because) StateOf(ItemPart part, in PartAccumulator gathered, in PartCounts counted)
    {
        if (!rules.IsAssessed)
        {
            return (DisclosureState.NotAssessed, null);
        }

        var answer = part.Applicability.Judge(profile);
        var declaredNotApplicable = rules.Declared<NotApplicable>(part);
        var hasRecord = gathered.Seen > 0;
        if (!hasRecord && answer.Outcome != ApplicabilityOutcome.Applies)
        {
            return answer.Outcome == ApplicabilityOutcome.NotApplicable ? (DisclosureState.NotApplicable, null)
                : declaredNotApplicable is not null ? (DisclosureState.NotApplicable, declaredNotApplicable)
                : Open(part);
        }

        if (declaredNotApplicable is not null && !hasRecord)
        {
            // What follows from the kind of school is a presumption, and the school may say otherwise.
            if (answer.Standing == ApplicabilityStanding.Presumed)
            {
                return (DisclosureState.NotApplicable, declaredNotApplicable);
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

        return counted.Obligations > 0 ? (WithRecord(part, gathered, counted.WorstState), null) : WithoutRecord(part);
    }

    private (DisclosureState State, Declaration? Because) Open(ItemPart part)
    {
        Report(FindingKind.ApplicabilityOpen, part.Index);
        return (DisclosureState.CannotTell, null);
    }

    private DisclosureState WithRecord(ItemPart part, in PartAccumulator gathered, DisclosureState worst)
    {
        if (rules.DeclaredNothing(part) is not null)
        {
            Report(FindingKind.NilContradictsRecord, part.Index, gathered.Evidence);
        }

        if (worst == DisclosureState.NotStated)
        {
            Report(FindingKind.NotStated, part.Index);
        }

        return worst;
    }

    private (DisclosureState State, Declaration? Because) WithoutRecord(ItemPart part)
    {
        if (rules.DeclaredNothing(part) is { } nil)
        {
            if (part.MayBeNil)
            {
                return (DisclosureState.NothingThisPeriod, nil);
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
            return (DisclosureState.NotStated, null);
        }

        var rule = rules.Of(part.Index);
        if (part.Kind != ObligationKind.Continuing && rules.AsOf <= NotYetDueThrough(rule))
        {
            return (DisclosureState.NotYetDue, null);
        }

        findings.Add(new FindingRow
        {
            Kind = part.Kind == ObligationKind.EventDriven ? FindingKind.NoRecordOfEvent : FindingKind.NoRecord,
            Part = part.Index,
            Record = RecordNames.None,
            On = parts[part.Index].Seen,
        });
        return (part.Kind == ObligationKind.EventDriven ? DisclosureState.NoRecordOfEvent : DisclosureState.NoRecord, null);
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

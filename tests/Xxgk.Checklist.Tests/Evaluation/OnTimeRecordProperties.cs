using Xxgk.Specification;

namespace Xxgk.Checklist.Tests.Evaluation;

/// <summary>A record that was disclosed on time never makes an assessment worse, except against what the school declared or stated.</summary>
[Properties(Arbitrary = [typeof(XxgkArbitraries)], MaxTest = 200)]
public sealed class OnTimeRecordProperties
{
    [Property]
    public Property Adding_an_on_time_record_never_worsens_an_assessment(EvaluationCase one, ItemPart part, NonNegativeInt day, NonNegativeInt delay)
    {
        var facts = one.Facts;
        var made = facts.Period.Start.PlusDays(day.Get % (Period.DaysBetween(facts.Period.Start, facts.Period.End) + 1));
        var shown = made.PlusDays(delay.Get % 4);
        var isOutside = facts.Declarations.Any(declaration => declaration.Part.Whole == part.Reference.Whole)
            || part.Applicability.Of(facts.Institution.Profile).Outcome == ApplicabilityOutcome.NotApplicable
            || part.IsForPreviousPeriod
            || facts.Catalogue is not null // whose own limits may be shorter than the few days here
            || shown > one.AsOf;
        if (isOutside)
        {
            return true.Classify(true, "outside");
        }

        var added = new DisclosureRecord("on-time", "按时公开") { Item = part.Reference, ProducedOn = PartialDate.Of(made), Publications = [new Publication { From = PartialDate.Of(shown) }] };
        var (before, after) = (one.Statement(), one.With(one.Records().Append(added)).Statement());
        return (Accusation(after.Of(part).State) <= Accusation(before.Of(part).State)
                && (after.Of(part).Timeliness <= before.Of(part).Timeliness || after.Of(part).Timeliness == Timeliness.OnTime)
                && Grave(after).All(finding => Grave(before).Contains(finding)))
            .Label($"{before.Of(part).State} → {after.Of(part).State}\n{string.Join("\n", Grave(after).Except(Grave(before)))}")
            .Classify(before.Of(part).State != after.Of(part).State, "changes the state");
    }

    /// <summary>Errors and warnings; that an item is incomplete stands beside and appears as soon as one of its parts is there.</summary>
    private static List<Finding> Grave(ComplianceStatement statement) =>
        [.. statement.Findings.Where(finding => finding.Severity != Severity.Note && finding is not Incomplete)];

    private static int Accusation(DisclosureState state) => state switch
    {
        DisclosureState.Overdue or DisclosureState.NoRecord or DisclosureState.TakenDownEarly => 2,
        DisclosureState.OnRequestOnly or DisclosureState.CampusOnly or DisclosureState.NoRecordOfEvent
            or DisclosureState.RepealedStillShown or DisclosureState.NotDisclosedLimitUnknown => 1,
        _ => 0,
    };
}

namespace Xxgk.Exemptions;

/// <summary>《条例》第十六条: internal affairs, process information and enforcement files 「可以不予公开」, unless another rule says otherwise.</summary>
internal static class DiscretionaryGround
{
    public static Outcome Of(StatedGround stated, ExemptionRow row, PortionCase at)
    {
        var applies = GroundAssessment.Applies(stated, row, at);

        // 第二款：「法律、法规、规章规定上述信息应当公开的，从其规定。」 For internal affairs, which stand in 第一款, that is our reading
        if (stated.DisclosureRequiredBy is { IsNamed: true } rule)
        {
            var proviso = row.Basis.Instrument.Article(16).Paragraph(2);
            return new(Standing.Disclosed, [applies, at.Step(
                DisclosureVerdict.Disclose,
                row.Ground == ExemptionGround.InternalAffairs ? Inferred.From(proviso) : proviso,
                $"{rule.Citation.Chinese}规定应当公开，从其规定",
                $"{rule.Citation.English} has it disclosed, and prevails")]);
        }

        if (at.Portion.Choice is not { } choice || choice.On > at.Review.DecidedOn)
        {
            return new(
                Standing.Missing,
                [applies, at.Step(
                    DisclosureVerdict.NotDecidableYet,
                    row.Basis,
                    $"是否公开由学校裁量，尚未作出选择并说明理由",
                    $"whether it is disclosed is the office's choice, which has not been made with its reasons")],
                AwaitedMatter.ReasonedChoice);
        }

        var (reasons, day) = (choice.Reasons.TrimEnd('。', '.'), choice.On);
        return choice.Outcome == DiscretionOutcome.Withhold
            ? new(Standing.WithheldByChoice, [applies, at.Step(
                DisclosureVerdict.MayBeWithheld,
                row.Basis,
                $"{choice.DecidedBy}于{DateWords.Chinese(day)}决定不予公开；理由：{reasons}",
                $"{choice.DecidedBy} chose on {DateWords.Iso(day)} to withhold; reasons: {reasons}") with { ForLetter = $"经研究决定不予公开。理由：{reasons}。" }])
            : new(Standing.Disclosed, [applies, at.Step(
                DisclosureVerdict.Disclose,
                row.Basis,
                $"{choice.DecidedBy}于{DateWords.Chinese(day)}决定予以公开；理由：{reasons}",
                $"{choice.DecidedBy} chose on {DateWords.Iso(day)} to disclose all the same; reasons: {reasons}")]);
    }
}

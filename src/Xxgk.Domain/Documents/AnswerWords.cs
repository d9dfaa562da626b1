using Xxgk.Exemptions;

namespace Xxgk.Documents;

/// <summary>The body of a reply, from the steps of its decision (答复内容): each portion with its ground and its reason.</summary>
/// <remarks>It names no right-holder and no mark of what we have confirmed: these are for the office.</remarks>
internal static class AnswerWords
{
    public static string Of(DisclosureDecision decision)
    {
        var portions = decision.Portions;
        if (portions.Count == 1)
        {
            return IsDisclosed(portions[0]) ? "经审查，该信息予以公开。" : "经审查，该信息" + Grounds(portions[0]);
        }

        var lines = portions.Select(portion => $"『{portion.Portion.Name}』：{(IsDisclosed(portion) ? "予以公开。" : Grounds(portion))}");
        var head = decision.Verdict switch
        {
            DisclosureVerdict.Disclose => "经审查，该信息予以公开：",
            DisclosureVerdict.DiscloseInPart => "经审查，该信息中可以公开的部分予以公开，作区分处理如下：",
            _ => "经审查，该信息不予公开：",
        };
        return head + "\n" + string.Join("\n", lines);
    }

    private static bool IsDisclosed(PortionDecision portion) => portion.Verdict == DisclosureVerdict.Disclose;

    private static string Grounds(PortionDecision portion) => string.Concat(portion.Steps
        .Where(step => step.ForLetter is not null && step.Verdict is DisclosureVerdict.Withhold or DisclosureVerdict.MayBeWithheld)
        .Select(step => step.ForLetter));
}

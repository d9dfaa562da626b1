using System.Text.Json;
using Xxgk.Exemptions;

namespace Xxgk.Samples.Output;

/// <summary>A decision for programs: codes as codes, texts in both languages.</summary>
internal static class DecisionJson
{
    public static void Write(DisclosureDecision decision, TextWriter writer) => JsonText.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteString("title", decision.Review.Title);
        json.WriteCode("regime", decision.Review.Regime);
        json.WriteCode("audience", decision.Review.Audience);
        json.WriteString("decidedOn", DayText.Format(decision.Review.DecidedOn));
        json.WriteCode("verdict", decision.Verdict);
        json.WriteWording("outcome", decision.Outcome);
        json.WriteBoolean("canBeAnswered", decision.CanBeAnswered);
        json.WriteArray("portions", decision.Portions, static (json, portion) =>
        {
            json.WriteString("name", portion.Portion.Name);
            json.WriteCode("verdict", portion.Verdict);
            json.WriteWording("outcome", portion.Outcome);
        });
        json.WriteArray("steps", decision.Steps, WriteStep);
        json.WriteArray("findings", decision.Findings, static (json, finding) =>
        {
            json.WriteString("code", finding.Code);
            json.WriteCode("severity", finding.Severity);
            json.WriteWording("provision", finding.Provision.CitationWithConfirmation);
            json.WriteWording("message", finding.Message);
        });
        json.WriteEndObject();
    });

    private static void WriteStep(Utf8JsonWriter json, DecisionStep step)
    {
        json.WriteString("portion", step.Portion);
        if (step.Verdict is { } verdict)
        {
            json.WriteCode("verdict", verdict);
        }

        json.WriteWording("provision", step.Provision.CitationWithConfirmation);
        json.WriteWording("text", step.Wording);
    }
}

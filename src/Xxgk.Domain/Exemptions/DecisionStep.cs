namespace Xxgk.Exemptions;

/// <summary>One step of a decision, with its provision (决定步骤). The last step of a portion decides it.</summary>
/// <param name="Portion">The portion that it is about; null where it is about the whole matter (部分).</param>
/// <param name="Verdict">What the step alone leads to; null where it only says what applies (本步结论).</param>
/// <param name="Provision">The provision that it rests on (依据条款).</param>
/// <param name="Wording">The step in words, its provision cited (文字说明).</param>
public sealed record DecisionStep(string? Portion, DisclosureVerdict? Verdict, Provision Provision, Wording Wording)
{
    /// <summary>The step in Chinese (文本).</summary>
    public override string ToString() => Wording.Chinese;

    /// <summary>The step as a letter says it, without the marks of what is confirmed; null where it belongs in no letter.</summary>
    internal string? ForLetter { get; init; }
}

using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>How the first day of a period is treated (期间起算规则).</summary>
public sealed class StartRule
{
    private StartRule(Wording text, Provision basis)
    {
        Text = text;
        Basis = basis;
    }

    /// <summary>
    /// A period from the receipt of a request (自收到申请之日起): the day of receipt is not counted. Settled practice, by analogy to the
    /// Civil Code; the Measures' text does not say it.
    /// </summary>
    public static StartRule FromReceipt { get; } = new(
        Wording.Of("收到之日不计入，自次日起算", "the day of receipt is not counted"),
        Inferred.From(Instruments.CivilCode.Article(201)));

    /// <summary>
    /// A period from the making, the obtaining or the change of information (自制作、获取或者变更之日起): that day is not counted, by analogy
    /// to the Civil Code.
    /// </summary>
    public static StartRule FromMaking { get; } = new(
        Wording.Of("制作、获取或变更之日不计入，自次日起算", "the day of making, obtaining or change is not counted"),
        Inferred.From(Instruments.CivilCode.Article(201)));

    /// <summary>The rule in words (规则表述).</summary>
    public Wording Text { get; }

    /// <summary>Where it comes from (依据).</summary>
    public Provision Basis { get; }

    /// <summary>A rule of a host's own, under which the first day is not counted either (自定起算规则).</summary>
    /// <param name="text">The rule in words; the Chinese text not blank.</param>
    /// <param name="basis">Where it comes from.</param>
    /// <exception cref="ArgumentException">The text is blank, or there is no basis.</exception>
    public static StartRule Of(Wording text, Provision basis)
    {
        Guard.Against.NullOrWhiteSpace(text.Chinese, nameof(text));
        return new(text, Guard.Against.Null(basis));
    }

    /// <summary>The rule in Chinese (规则表述).</summary>
    public override string ToString() => Text.Chinese;
}

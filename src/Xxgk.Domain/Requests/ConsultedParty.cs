namespace Xxgk.Requests;

/// <summary>What a party is that is asked for its opinion (被征求意见方种类).</summary>
public enum ConsultedParty
{
    /// <summary>Somebody whose rights disclosure would touch (第三方): silence is never consent, the office decides.</summary>
    ThirdParty,

    /// <summary>A body that made the information together with this one (共同制作机关): silence is consent (2019, article 34).</summary>
    JointMaker,

    /// <summary>The provincial department or superior body to which doubt is referred (主管部门).</summary>
    SuperiorBody,
}

/// <summary>The words for a <see cref="ConsultedParty"/> (被征求意见方用语).</summary>
public static class ConsultedParties
{
    internal static NamedValues<ConsultedParty> Names { get; } = new(
        (ConsultedParty.ThirdParty, "第三方", "third party"),
        (ConsultedParty.JointMaker, "共同制作机关", "joint maker"),
        (ConsultedParty.SuperiorBody, "主管部门", "superior body"));

    /// <summary>Every kind, in order (全部种类).</summary>
    public static IReadOnlyList<ConsultedParty> All => Names.Values;

    /// <summary>The kind in both languages (中英文名称).</summary>
    /// <param name="party">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this ConsultedParty party) => Names.WordingOf(party);

    /// <summary>Whether silence counts as consent under a regime (逾期未提出意见是否视为同意): joint makers under the Regulation of 2019 only.</summary>
    /// <param name="party">The kind.</param>
    /// <param name="regime">The regime.</param>
    public static bool IsSilenceConsent(this ConsultedParty party, RequestRegime regime) =>
        party == ConsultedParty.JointMaker && ReferenceEquals(regime, RequestRegime.Regulation2019);

    internal static string ToJsonName(this ConsultedParty party) => Names.JsonNameOf(party);

    internal static bool TryParse(string? jsonName, out ConsultedParty party) => Names.TryParse(jsonName, out party);
}

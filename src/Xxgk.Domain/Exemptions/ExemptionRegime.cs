using NodaTime;

namespace Xxgk.Exemptions;

/// <summary>By which rules a matter is decided (不予公开规则的适用). The host selects; courts have applied the Regulation to admission and degree matters.</summary>
public enum ExemptionRegime
{
    /// <summary>The Measures, Order 29: a university's ordinary information (《高等学校信息公开办法》).</summary>
    Measures,

    /// <summary>The Regulation as revised in 2019: where the school exercises power that laws or regulations grant (《政府信息公开条例》，2019年修订).</summary>
    Regulation2019,
}

/// <summary>The words for an <see cref="ExemptionRegime"/>, and the instrument behind it (适用规则用语).</summary>
public static class ExemptionRegimes
{
    internal static NamedValues<ExemptionRegime> Names { get; } = new(
        (ExemptionRegime.Measures, "高等学校信息公开办法", "the Measures"),
        (ExemptionRegime.Regulation2019, "政府信息公开条例（2019年修订）", "the Regulation (2019)"));

    /// <summary>Every regime (全部适用规则).</summary>
    public static IReadOnlyList<ExemptionRegime> All => Names.Values;

    /// <summary>The regime in both languages (中英文名称).</summary>
    /// <param name="regime">The regime.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this ExemptionRegime regime) => Names.WordingOf(regime);

    /// <summary>The instrument that holds the rules (所依据的文件).</summary>
    /// <param name="regime">The regime.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Instrument ToInstrument(this ExemptionRegime regime) => regime switch
    {
        ExemptionRegime.Measures => Instruments.Measures,
        ExemptionRegime.Regulation2019 => Instruments.OpenGovernmentInformation2019,
        _ => throw new ArgumentOutOfRangeException(nameof(regime), regime, "The value is none of the enumeration."),
    };

    /// <summary>Whether the regime is in force on a day (某日是否施行): the Measures from 2010-09-01, the Regulation from 2019-05-15.</summary>
    /// <param name="regime">The regime.</param>
    /// <param name="day">The day of the request or, without one, of the decision.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static bool IsInForceOn(this ExemptionRegime regime, LocalDate day) => regime.ToInstrument().InForceOn(day) == true;

    internal static string ToJsonName(this ExemptionRegime regime) => Names.JsonNameOf(regime);

    internal static bool TryParse(string? jsonName, out ExemptionRegime regime) => Names.TryParse(jsonName, out regime);
}

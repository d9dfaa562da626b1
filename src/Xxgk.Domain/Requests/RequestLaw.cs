namespace Xxgk.Requests;

/// <summary>Which law a request is dealt with under (依申请公开适用的规定): a host says it, the library does not guess it.</summary>
public enum RequestLaw
{
    /// <summary>The Measures: a university's information in general (《高等学校信息公开办法》).</summary>
    Measures,

    /// <summary>The Regulation: where the school exercises a power granted by law, as courts have held (《政府信息公开条例》).</summary>
    Regulation,
}

/// <summary>The words for a <see cref="RequestLaw"/> (适用规定用语).</summary>
public static class RequestLaws
{
    internal static NamedValues<RequestLaw> Names { get; } = new(
        (RequestLaw.Measures, "高等学校信息公开办法", "the Measures"),
        (RequestLaw.Regulation, "政府信息公开条例", "the Regulation"));

    /// <summary>Every law, in order (全部适用规定).</summary>
    public static IReadOnlyList<RequestLaw> All => Names.Values;

    /// <summary>The law in both languages (中英文名称).</summary>
    /// <param name="law">The law.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this RequestLaw law) => Names.WordingOf(law);

    internal static string ToJsonName(this RequestLaw law) => Names.JsonNameOf(law);

    internal static bool TryParse(string? jsonName, out RequestLaw law) => Names.TryParse(jsonName, out law);
}

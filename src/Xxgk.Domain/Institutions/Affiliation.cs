namespace Xxgk;

/// <summary>To whom a school belongs (隶属关系).</summary>
public enum Affiliation
{
    /// <summary>A central ministry or body (中央部门所属).</summary>
    CentralMinistry,

    /// <summary>The province's education department (省级教育行政部门所属).</summary>
    ProvincialEducationDepartment,

    /// <summary>Another department of the province (其他省级部门所属), such as its department of industry.</summary>
    OtherProvincialDepartment,

    /// <summary>A city (市属).</summary>
    Municipal,
}

/// <summary>The words for an <see cref="Affiliation"/> (隶属关系用语).</summary>
public static class Affiliations
{
    internal static NamedValues<Affiliation> Names { get; } = new(
        (Affiliation.CentralMinistry, "中央部门", "central ministry"),
        (Affiliation.ProvincialEducationDepartment, "省级教育行政部门", "provincial education department"),
        (Affiliation.OtherProvincialDepartment, "其他省级部门", "other provincial department"),
        (Affiliation.Municipal, "市级人民政府", "municipal government"));

    /// <summary>Every affiliation (全部隶属关系).</summary>
    public static IReadOnlyList<Affiliation> All => Names.Values;

    /// <summary>The affiliation in both languages (中英文名称).</summary>
    /// <param name="affiliation">The affiliation.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this Affiliation affiliation) => Names.WordingOf(affiliation);

    /// <summary>The name in JSON (JSON名称), such as <c>centralMinistry</c>.</summary>
    /// <param name="affiliation">The affiliation.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static string ToJsonName(this Affiliation affiliation) => Names.JsonNameOf(affiliation);

    /// <summary>The affiliation of a name in JSON (由JSON名称取值).</summary>
    /// <param name="jsonName">The name; null gives false.</param>
    /// <param name="affiliation">The affiliation; the first one where the answer is false.</param>
    public static bool TryParse(string? jsonName, out Affiliation affiliation) => Names.TryParse(jsonName, out affiliation);
}

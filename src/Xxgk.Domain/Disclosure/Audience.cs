namespace Xxgk;

/// <summary>To whom something is disclosed (公开对象).</summary>
public enum Audience
{
    /// <summary>The public (社会公众). What the 50 items of the list of 2014 are for.</summary>
    Society,

    /// <summary>Staff and students of the school (校内师生员工).</summary>
    Campus,

    /// <summary>One who has asked for it (申请人).</summary>
    Applicant,
}

/// <summary>The words for an <see cref="Audience"/> (公开对象用语).</summary>
public static class Audiences
{
    internal static NamedValues<Audience> Names { get; } = new(
        (Audience.Society, "社会公众", "society"),
        (Audience.Campus, "校内师生员工", "the campus"),
        (Audience.Applicant, "申请人", "the applicant"));

    /// <summary>Every audience (全部公开对象).</summary>
    public static IReadOnlyList<Audience> All => Names.Values;

    /// <summary>The audience in both languages (中英文名称).</summary>
    /// <param name="audience">The audience.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this Audience audience) => Names.WordingOf(audience);

    /// <summary>The name in JSON (JSON名称), such as <c>society</c>.</summary>
    /// <param name="audience">The audience.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static string ToJsonName(this Audience audience) => Names.JsonNameOf(audience);

    /// <summary>The audience of a name in JSON (由JSON名称取值).</summary>
    /// <param name="jsonName">The name; null gives false.</param>
    /// <param name="audience">The audience; the first one where the answer is false.</param>
    public static bool TryParse(string? jsonName, out Audience audience) => Names.TryParse(jsonName, out audience);
}

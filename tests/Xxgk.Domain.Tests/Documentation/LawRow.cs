namespace Xxgk.Domain.Tests.Documentation;

/// <summary>An article or a part, and what became of it in code.</summary>
/// <param name="Place">The place in the law.</param>
/// <param name="Subject">What it is about, in our words.</param>
/// <param name="Types">The types that carry it; empty where none can.</param>
/// <param name="Reason">Why no type carries it, or what of it is not carried; null where there is nothing to say.</param>
internal sealed record LawRow(Provision Place, Wording Subject, IReadOnlyList<Type> Types, Wording? Reason)
{
    public static LawRow Carried(Provision place, string zh, string en, params Type[] types) => new(place, Wording.Of(zh, en), types, null);

    /// <summary>A duty of people and bodies, which no program can compute.</summary>
    public static LawRow Organisational(Provision place, string zh, string en, string reasonZh, string reasonEn) =>
        new(place, Wording.Of(zh, en), [], Wording.Of("组织性规定，不作计算：" + reasonZh, "organisational, not computable: " + reasonEn));

    /// <summary>A provision whose words no source shows: nothing is built on it.</summary>
    public static LawRow Unconfirmed(Provision place, string zh, string en, string noteZh = "", string noteEn = "") =>
        new(place, Wording.Of(zh, en), [], Wording.Of("未核实，不作依据" + (noteZh.Length > 0 ? "：" + noteZh : string.Empty), "unconfirmed, nothing rests on it" + (noteEn.Length > 0 ? ": " + noteEn : string.Empty)));
}

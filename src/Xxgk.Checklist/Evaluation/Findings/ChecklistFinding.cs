using NodaTime;

namespace Xxgk;

/// <summary>A finding on a part of the checklist (清单核对发现).</summary>
public abstract class ChecklistFinding : Finding
{
    private protected ChecklistFinding(int number, Severity severity, Provision provision, ItemPart part, string? recordId)
        : base(FormattableString.Invariant($"XXGK{2000 + number}"), severity, provision, new FindingSubject(part.Reference, PartWords.Of(part), recordId))
    {
        Part = part;
    }

    /// <summary>The part (事项及其部分).</summary>
    public ItemPart Part { get; }

    /// <summary>The part as a finding names it (事项称谓).</summary>
    private protected Wording Named => Subject.Title;

    private protected static string Zh(FormattableString text) => FormattableString.Invariant(text);
}

/// <summary>How findings name a part and say its dates.</summary>
internal static class PartWords
{
    /// <summary>第3项『教职工代表大会相关制度、工作报告』（工作报告）; item 3.2 (reports of the staff congress).</summary>
    public static Wording Of(ItemPart part)
    {
        var item = part.Item;
        var number = item.OwnNumber is { } own ? $"本校自列事项{own}" : FormattableString.Invariant($"第{item.Number}项");
        var chinese = $"{number}『{item.Title}』" + (item.Parts.Count > 1 ? $"（{part.Name.Chinese}）" : string.Empty);
        var english = (item.OwnNumber is { } key ? $"own item {key}" : $"item {part.Reference}") + $" ({part.Name.English})";
        return Wording.Of(chinese, english);
    }

    /// <summary>A title in title marks; those within it become the inner ones.</summary>
    public static string Titled(string title) => $"《{title.TrimStart('《').TrimEnd('》').Replace('《', '〈').Replace('》', '〉')}》";

    public static string Chinese(LocalDate day) => PartialDate.Of(day).ToString(Language.Chinese);

    public static string Chinese(PartialDate date) => date.ToString(Language.Chinese);
}

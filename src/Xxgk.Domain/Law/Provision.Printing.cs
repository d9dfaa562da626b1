using System.Globalization;

namespace Xxgk;

public sealed partial class Provision
{
    /// <summary>The place without the instrument (条款位置): 第十条第（二）项; empty for the whole.</summary>
    public Wording Place => Wording.Of(ChinesePlace(), EnglishPlace());

    /// <summary>The citation in both languages (引用): 《高等学校信息公开办法》第十条第（二）项.</summary>
    public Wording Citation => At(Kind == ProvisionKind.ListItem ? Instrument.ListCitation : Instrument.PlainCitation);

    /// <summary>The citation by the short name (简称引用): 《办法》第十条第（二）项; the full one where the instrument has no short name.</summary>
    public Wording ShortCitation =>
        Kind != ProvisionKind.ListItem && Instrument.ShortName is { } name ? At(Wording.Of($"《{name.Chinese}》", name.English)) : Citation;

    /// <summary>The citation with an honest mark of what is not confirmed (附核实说明的引用): 《高等学校信息公开办法》第十七条（条号未核实，条文部分核实）.</summary>
    public Wording CitationWithConfirmation
    {
        get
        {
            var (citation, marks) = (Citation, ProvisionMarks.Of(this));
            return marks == default
                ? citation
                : Wording.Of($"{citation.Chinese}（{marks.Chinese}）", $"{citation.English} ({marks.English})");
        }
    }

    private Wording At(Wording title) =>
        Kind == ProvisionKind.Whole ? title : Wording.Of(title.Chinese + ChinesePlace(), $"{title.English}, {EnglishPlace()}");

    private string ChinesePlace()
    {
        var head = Kind switch
        {
            ProvisionKind.Article => $"第{ChineseNumeral.Format(Number)}条",
            ProvisionKind.Part => $"第{ChineseNumeral.Format(Number)}部分",
            ProvisionKind.ListItem => $"第（{Plain(Number)}）项",
            _ => string.Empty,
        };
        var paragraph = ParagraphNumber is { } p ? $"第{ChineseNumeral.Format(p)}款" : string.Empty;
        var item = ItemNumber is { } i ? $"第（{ChineseNumeral.Format(i)}）项" : string.Empty;
        return head + paragraph + item;
    }

    private string EnglishPlace()
    {
        var head = Kind switch
        {
            ProvisionKind.Article => $"art. {Plain(Number)}",
            ProvisionKind.Part => $"part {Plain(Number)}",
            ProvisionKind.ListItem => $"item {Plain(Number)}",
            _ => string.Empty,
        };
        var paragraph = ParagraphNumber is { } p ? $", para. {Plain(p)}" : string.Empty;
        var item = ItemNumber is { } i ? $" ({Plain(i)})" : string.Empty;
        return head + paragraph + item;
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Xxgk.Samples.Output;

/// <summary>The styles of an office's document: 黑体 for titles, 仿宋 for the text; sizes in half points (三号 is 32, 四号 28, 小四 24, 五号 21).</summary>
internal static class DocxStyles
{
    public const string Title = "ReportTitle";
    public const string Heading1 = "Heading1";
    public const string Heading2 = "Heading2";
    public const string Body = "ReportBody";
    public const string Signature = "ReportSignature";
    public const string Caption = "ReportCaption";
    public const string CellHead = "ReportCellHead";
    public const string Cell = "ReportCell";
    public const string Table = "ReportTable";

    private const string Hei = "黑体";
    private const string Fang = "仿宋";

    public static Styles Create() => new(
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
            Fonts(Fang), new FontSize { Val = "24" }, new Languages { Val = "en-US", EastAsia = "zh-CN" }))),
        Style(Title, "Report Title", Hei, "32", JustificationValues.Center, outline: null, indent: null, before: "0", after: "360"),
        Style(Heading1, "heading 1", Hei, "28", JustificationValues.Left, outline: 0, indent: "560", before: "240", after: "120"),
        Style(Heading2, "heading 2", Hei, "24", JustificationValues.Left, outline: 1, indent: "480", before: "160", after: "80"),
        Style(Body, "Report Body", Fang, "24", JustificationValues.Both, outline: null, indent: "480", before: "0", after: "0"),
        Style(Signature, "Report Signature", Fang, "24", JustificationValues.Right, outline: null, indent: null, before: "360", after: "0"),
        Style(Caption, "Report Caption", Hei, "24", JustificationValues.Center, outline: null, indent: null, before: "160", after: "80", keepsNext: true),
        Style(CellHead, "Report Cell Head", Hei, "21", JustificationValues.Center, outline: null, indent: null, before: "40", after: "40", line: "240", keepsNext: true),
        Style(Cell, "Report Cell", Fang, "21", JustificationValues.Left, outline: null, indent: null, before: "40", after: "40", line: "240"),
        new Style(
            new StyleName { Val = "Report Table" },
            new StyleTableProperties(new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 4 },
                new LeftBorder { Val = BorderValues.Single, Size = 4 },
                new BottomBorder { Val = BorderValues.Single, Size = 4 },
                new RightBorder { Val = BorderValues.Single, Size = 4 },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
                new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 })))
        { Type = StyleValues.Table, StyleId = Table });

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Style Style(
        string id, string name, string font, string size, JustificationValues alignment, int? outline, string? indent, string before, string after, string line = "360", bool keepsNext = false)
    {
        var paragraph = new StyleParagraphProperties();
        if (outline is not null || keepsNext)
        {
            paragraph.Append(new KeepNext());
        }

        paragraph.Append(new SpacingBetweenLines { Before = before, After = after, Line = line, LineRule = LineSpacingRuleValues.Auto });
        if (indent is not null)
        {
            paragraph.Append(new Indentation { FirstLine = indent });
        }

        paragraph.Append(new Justification { Val = alignment });
        if (outline is { } level)
        {
            paragraph.Append(new OutlineLevel { Val = level });
        }

        return new Style(new StyleName { Val = name }, paragraph, new StyleRunProperties(Fonts(font), new FontSize { Val = size })) { Type = StyleValues.Paragraph, StyleId = id };
    }

    private static RunFonts Fonts(string font) => new() { Ascii = font, HighAnsi = font, EastAsia = font, ComplexScript = font };
}

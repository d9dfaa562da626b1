using System.Globalization;
using System.Xml.Linq;

namespace Xxgk.Benchmarks.Plots;

/// <summary>
/// A drawing whose text any browser can set: the renderer places each sign by itself, in the measures of this machine's font,
/// and leaves out those that the font lacks; here a text has one place, where it begins, ends or has its middle, and whatever
/// font the reader has.
/// </summary>
internal static class PlainSvg
{
    private const string Families = "Helvetica, Arial, 'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

    private const char LastOfLatin = '\u02FF';

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>A text to be drawn in the place of this one: as wide, and in any font. A Chinese character is as wide as a W.</summary>
    public static string Standing(string text) => string.Concat(text.Select(sign => sign > LastOfLatin ? 'W' : sign));

    /// <summary>The drawing with a title and a description, and with these texts where their standing texts were drawn.</summary>
    public static string Of(string xml, string title, string description, IReadOnlyList<string> texts)
    {
        // Texts that stand alike are drawn in their order.
        var standing = texts.GroupBy(Standing, StringComparer.Ordinal).ToDictionary(alike => alike.Key, alike => new Queue<string>(alike), StringComparer.Ordinal);
        var root = XDocument.Parse(xml).Root!;
        foreach (var text in root.Descendants(Svg + "text"))
        {
            Place(text, standing);
        }

        NumberClips(root);
        var (width, height) = (root.Attribute("width")!.Value, root.Attribute("height")!.Value);
        root.SetAttributeValue("viewBox", $"0 0 {width} {height}");
        root.SetAttributeValue("role", "img");
        root.AddFirst(new XElement(Svg + "title", title), new XElement(Svg + "desc", description));
        return root.ToString().ReplaceLineEndings("\n") + "\n";
    }

    /// <summary>The renderer numbers its clips through all drawings of a process; here each drawing begins anew.</summary>
    private static void NumberClips(XElement root)
    {
        var numbered = root.Descendants(Svg + "clipPath").Select((clip, i) => (Old: clip.Attribute("id")!.Value, Clip: clip, New: FormattableString.Invariant($"clip{i + 1}"))).ToList();
        var news = numbered.ToDictionary(one => $"url(#{one.Old})", one => $"url(#{one.New})", StringComparer.Ordinal);
        foreach (var use in root.Descendants().Attributes("clip-path"))
        {
            use.Value = news[use.Value];
        }

        foreach (var (_, clip, id) in numbered)
        {
            clip.SetAttributeValue("id", id);
        }
    }

    private static void Place(XElement text, Dictionary<string, Queue<string>> standing)
    {
        var (xs, ys) = (Numbers(text, "x"), Numbers(text, "y"));
        var drawn = text.Value.Trim();
        text.Value = standing.TryGetValue(drawn, out var alike) && alike.TryDequeue(out var meant) ? meant : drawn;
        text.SetAttributeValue("font-family", Families);
        var (anchor, x) = Anchor(xs);
        text.SetAttributeValue("x", x.ToString("0.###", CultureInfo.InvariantCulture));
        text.SetAttributeValue("y", ys[0].ToString("0.###", CultureInfo.InvariantCulture));
        text.SetAttributeValue("text-anchor", anchor);
    }

    /// <summary>Texts are drawn about the origin: one that begins there, ends there, or has its middle there.</summary>
    private static (string Anchor, double X) Anchor(double[] xs)
    {
        if (xs[0] >= -0.5)
        {
            return ("start", xs[0]);
        }

        // The last sign begins at the origin or beyond only where the middle is there.
        return xs[^1] > -1 || xs.Length == 1 ? ("middle", 0) : ("end", 0);
    }

    private static double[] Numbers(XElement text, string name) =>
        [.. text.Attribute(name)!.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
}

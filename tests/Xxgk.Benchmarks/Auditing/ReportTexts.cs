using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Xxgk.Benchmarks.Running;

namespace Xxgk.Benchmarks.Auditing;

/// <summary>
/// Texts of any length: the invented reports of the audit's tests, each followed by paragraphs of their prose that have no figures, drawn by
/// chance, so that figures are about as rare as in a real report. In each copy all counts are multiplied by one factor: sums that agree still do.
/// </summary>
internal static partial class ReportTexts
{
    private const int ProseAfterReport = 10_000;

    private static readonly string[] Reports = [.. Corpus("clean")];

    private static readonly byte[][] Prose =
    [
        .. Corpus("prose").SelectMany(text => text.Split('\n'))
            .Where(paragraph => paragraph.Length >= 20 && !paragraph.Any(char.IsAsciiDigit)).Select(paragraph => Encoding.UTF8.GetBytes(paragraph + "\n")),
    ];

    /// <summary>A text of so many bytes of UTF-8, or a character less.</summary>
    public static byte[] Of(int bytes, int seed)
    {
        var random = new Random(seed);
        var text = new MemoryStream(bytes + (2 * ProseAfterReport));
        while (text.Length < bytes)
        {
            var factor = random.Next(1, 10);
            text.Write(Encoding.UTF8.GetBytes(Count().Replace(Reports[random.Next(Reports.Length)], count => Times(count.Value, factor))));
            for (var end = text.Length + ProseAfterReport; text.Length < end;)
            {
                text.Write(Prose[random.Next(Prose.Length)]);
            }
        }

        var length = bytes;
        while (length < text.Length && (text.GetBuffer()[length] & 0xC0) == 0x80)
        {
            length--;
        }

        return text.GetBuffer()[..length];
    }

    /// <summary>Texts to be read in turn: as many as make a branch predictor forget, or as memory allows.</summary>
    public static byte[][] InTurn(int bytes) =>
        [.. Enumerable.Range(1, bytes switch { <= 1_000_000 => 16, <= 10_000_000 => 3, _ => 1 }).Select(seed => Of(bytes, seed))];

    private static string Times(string count, int factor) => (int.Parse(count, CultureInfo.InvariantCulture) * factor).ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Corpus(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Xxgk.Domain.Tests", "Auditing", "Corpus", folder), "*.txt")
            .Order(StringComparer.Ordinal).Select(File.ReadAllText);

    [GeneratedRegex("(?<![0-9.,])[0-9]{1,6}(?=[条件项篇人个次])")]
    private static partial Regex Count();
}

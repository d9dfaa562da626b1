using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Xxgk.Benchmarks.Running;

namespace Xxgk.Benchmarks.Auditing;

/// <summary>
/// Reports of any length: the invented reports and the prose of the audit's tests, one behind the other in an order drawn by chance.
/// In each copy all counts are multiplied by one factor, so that sums that agree still do.
/// </summary>
internal static partial class ReportTexts
{
    private static readonly string[] Sources = [.. Corpus("clean"), .. Corpus("prose")];

    /// <summary>A text of so many bytes of UTF-8, or a character less.</summary>
    public static byte[] Of(int bytes, int seed)
    {
        var random = new Random(seed);
        var text = new MemoryStream(bytes + 4_096);
        while (text.Length < bytes)
        {
            var factor = random.Next(1, 10);
            text.Write(Encoding.UTF8.GetBytes(Count().Replace(Sources[random.Next(Sources.Length)], count => Times(count.Value, factor))));
        }

        var end = bytes;
        while (end < text.Length && (text.GetBuffer()[end] & 0xC0) == 0x80)
        {
            end--;
        }

        return text.GetBuffer()[..end];
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

using System.Globalization;
using System.Text;

namespace Xxgk.Samples.Supervision.Synthetic;

/// <summary>Writes invented schools as a province would have received them: files of single schools, one long file of the others, and three that are bad on purpose.</summary>
internal static class SyntheticFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Two thirds of the schools in files of their own, the others in one of lines, and the bad files.</summary>
    public static void Write(SyntheticSchools schools, int count, string folder)
    {
        var single = count * 2 / 3;
        var files = Directory.CreateDirectory(Path.Combine(folder, "files")).FullName;
        for (var number = 1; number <= single; number++)
        {
            using var stream = File.Create(Path.Combine(files, string.Format(CultureInfo.InvariantCulture, "{0:0000}.json", number)));
            SchoolFile.Write(SyntheticSchools.School(number), schools.RecordsOf(number), stream);
        }

        Directory.CreateDirectory(Path.Combine(folder, "lines"));
        WriteLines(schools, single + 1, count, Path.Combine(folder, "lines", "schools.jsonl"));
        WriteBad(schools, Directory.CreateDirectory(Path.Combine(folder, "bad")).FullName);
    }

    /// <summary>Schools as one file of lines.</summary>
    public static void WriteLines(SyntheticSchools schools, int first, int last, string path)
    {
        using var stream = new BufferedStream(File.Create(path), 1 << 16);
        for (var number = first; number <= last; number++)
        {
            SchoolLines.Write(SyntheticSchools.School(number), schools.RecordsOf(number), stream);
        }
    }

    private static void WriteBad(SyntheticSchools schools, string folder)
    {
        File.WriteAllBytes(Path.Combine(folder, "empty.json"), []);
        File.WriteAllText(Path.Combine(folder, "not-a-school.json"), "{\n  \"表名\": \"年度预算表\",\n  \"金额\": [1, 2, 3]\n}\n", Utf8);

        using var lines = new MemoryStream();
        SchoolLines.Write(SyntheticSchools.School(901), schools.RecordsOf(901).Take(3), lines);
        var text = Utf8.GetString(lines.ToArray());
        File.WriteAllText(Path.Combine(folder, "truncated-line.jsonl"), text[..^40] + "\n", Utf8);
    }
}

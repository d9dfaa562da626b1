using System.Globalization;
using System.Text;
using Xxgk.Benchmarks.Running;

namespace Xxgk.Benchmarks.Loading;

/// <summary>
/// School files of any length: titles of 10 to 30 Chinese characters, a publication or two, a change in one record of six,
/// mostly in time. Every seed gives another school.
/// </summary>
internal static class RegisterText
{
    private const string Characters = "关于公布学校年度财务预算决算信息公开招生考试章程教学质量报告科研项目管理办法学生奖助人事师资干部任免采购招标基建后勤国际交流安全";

    private static readonly string[] Departments = ["学校办公室", "教务处", "财务处", "人事处", "招生办公室", "学生工作部", "科研处", "国有资产管理处", "国际交流处", "研究生院", "纪委办公室", "后勤保障处"];

    private static readonly string[] Items = [.. Checklist2014.Edition.Parts.Select(part => part.Reference.ToString())];

    /// <summary>A school's file.</summary>
    /// <param name="records">How many records.</param>
    /// <param name="seed">Which school.</param>
    /// <param name="wrong">In how many of its records a day does not exist.</param>
    public static byte[] File(int records, int seed, int wrong = 0)
    {
        var random = new Random(seed);
        var text = new StringBuilder(records * 360);
        text.Append('{').Append(Header(seed)).Append(",\n \"records\": [\n");
        for (var i = 0; i < records; i++)
        {
            text.Append(i == 0 ? "  " : ",\n  ");
            Append(text, random, i, IsWrong(i, records, wrong));
        }

        return Encoding.UTF8.GetBytes(text.Append("\n ]}\n").ToString());
    }

    /// <summary>A school's file on the disk, for processes of their own: they read it, and have not used the library to make it.</summary>
    public static string PathOf(int records)
    {
        var path = Path.Combine(Repository.Scratch("registers"), FormattableString.Invariant($"{records}.json"));
        System.IO.File.WriteAllBytes(path, File(records, seed: 1));
        return path;
    }

    /// <summary>A school's lines: a header and a record a line.</summary>
    public static void WriteLines(Stream destination, int records, int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder(records * 360);
        text.Append("{\"school\": {").Append(Header(seed)).Append("}}\n");
        for (var i = 0; i < records; i++)
        {
            Append(text, random, i, isWrong: false);
            text.Append('\n');
        }

        destination.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static bool IsWrong(int index, int records, int wrong) => wrong > 0 && index % (records / wrong) == 0;

    private static string Header(int seed) => FormattableString.Invariant(
        $"\"institution\": {{\"name\": \"示例大学第{seed}号\", \"kind\": \"university\", \"ownership\": \"public\", \"province\": \"示例省第{seed % 31}号\"}}, \"period\": \"2024-2025\", \"asOf\": \"2025-10-31\", \"source\": \"complete\"");

    private static void Append(StringBuilder text, Random random, int index, bool isWrong)
    {
        var made = new DateOnly(2024, 9, 1).AddDays(random.Next(330));
        text.Append(CultureInfo.InvariantCulture, $"{{\"id\": \"r{index:000000}\", \"title\": \"");
        for (var length = 10 + random.Next(21); length > 0; length--)
        {
            text.Append(Characters[random.Next(Characters.Length)]);
        }

        text.Append(CultureInfo.InvariantCulture, $"\", \"item\": \"{Items[random.Next(Items.Length)]}\", \"department\": \"{Departments[random.Next(Departments.Length)]}\", ");
        text.Append(CultureInfo.InvariantCulture, $"\"producedOn\": \"{made:yyyy}-{(isWrong ? "19" : made.ToString("MM", CultureInfo.InvariantCulture))}-{made:dd}\"");
        if (random.Next(6) == 0)
        {
            text.Append(CultureInfo.InvariantCulture, $", \"changes\": [\"{made.AddDays(1 + random.Next(60)):yyyy-MM-dd}\"]");
        }

        text.Append(", \"publications\": [");
        var day = made.AddDays(random.Next(30));
        text.Append(CultureInfo.InvariantCulture, $"{{\"channel\": \"schoolWebsite\", \"address\": \"https://xxgk.example.edu.cn/info/{1000 + random.Next(9000)}/{index}.htm\", \"from\": \"{day:yyyy-MM-dd}\"}}");
        if (random.Next(2) == 0)
        {
            text.Append(CultureInfo.InvariantCulture, $", {{\"channel\": \"newMedia\", \"name\": \"微信公众号\", \"from\": \"{day.AddDays(random.Next(10)):yyyy-MM-dd}\"}}");
        }

        text.Append("]}");
    }
}

using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Auditing;

internal static class HostileWorks
{
    public const string Id = "audit-hostile";
    public const string Ordinary = "ordinary text";
    public const string Digits = "777…";
    public const string Titles = "《《《…";
    public const string Characters = "中中中…";
    public const string Articles = "第第第…";
    public const string Brackets = "（（（…";
    public const string Years = "年年年…";

    private static readonly string[] Kinds = [Digits, Titles, Characters, Articles, Brackets, Years];

    public static Work Hostile { get; } = new(Id, "Audit texts that were made to be slow", "characters")
    {
        TitleInChinese = "审阅有意写得难读的文字",
        UnitInChinese = "个字符",
        Contenders = [new(Ordinary, "reports and prose") { NameInChinese = "平常文字", WordsInChinese = "报告和普通文字" }, .. Kinds.Select(kind => new Contender(kind, "one character, as often as the text is long") { NameInChinese = kind, WordsInChinese = "同一个字符，重复至与文字同长" })],
        Targets = [.. from kind in Kinds from size in new[] { 10_000, 100_000, 1_000_000 } select new Target(Ordinary, size, 2) { Of = kind }],
        Remark = "Each text is read and audited whole by the library; all texts of a size have the same number of characters.",
        RemarkInChinese = "每份文字都由本库完整读出并审阅；同一规模的文字字符数相同。",
        Classes = [typeof(HostileBenchmarks)],
    };
}

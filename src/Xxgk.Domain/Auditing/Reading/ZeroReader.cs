using Xxgk.Compatibility;

namespace Xxgk.Auditing;

/// <summary>Reads statements that nothing was received or happened.</summary>
internal static class ZeroReader
{
    public static readonly string[] Matters = ["申请", "举报", "投诉", "复议", "诉讼"];

    private static readonly CharacterSet Beginnings = new("未没");
    private static readonly CharacterSet Ends = new("(,;。:!?\n");
    private static readonly string[] Denials = ["未收到", "没有收到", "未接到", "没有接到", "未受理", "未发生", "没有发生", "未出现", "没有因", "未因", "没有受到", "未受到", "没有"];
    private static readonly string[] Qualifiers = ["书面", "当面", "网上", "信函", "网络", "上年", "结转", "逾期", "重复"];

    public static IEnumerable<ZeroClaim> Read(ReportText text)
    {
        var masked = text.MaskedScan;
        for (var i = masked.Next(Beginnings, 0); i < masked.Length; i = masked.Next(Beginnings, i + 1))
        {
            if (masked.WordAt(i, Denials) is not { } denial)
            {
                continue;
            }

            var end = masked.Next(Ends, i + denial.Length, Math.Min(masked.Length, i + 50));
            var words = masked.Substring(i, end - i);
            var matters = Array.FindAll(Matters, words.Has);
            if (matters.Length > 0)
            {
                yield return new(text, new(i, end), matters, words.HasAny(Qualifiers));
            }

            i = end - 1;
        }
    }
}

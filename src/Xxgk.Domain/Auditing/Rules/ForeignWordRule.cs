using Xxgk.Compatibility;

namespace Xxgk.Auditing;

/// <summary>No English function word stands in a Chinese sentence.</summary>
internal sealed class ForeignWordRule() : AuditRule(
    "XXGK4504",
    Severity.Warning,
    Wording.Of("不夹外文虚词", "No word of another language"),
    Wording.Of("紧挨汉字的英文虚词（and、of、the 等），请核实。网址、邮箱和OA、QQ、LED等用语不在此列。", "An English function word (and, of, the …) next to a Chinese character. Addresses, and OA, QQ, LED and the like, are lawful."))
{
    private static readonly HashSet<string> Words = new(
        ["and", "or", "the", "of", "in", "on", "at", "to", "for", "with", "by", "from", "as", "is", "are", "was", "be", "an", "this", "that", "it", "not", "but", "etc"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly CharacterSet Letters = new("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    // The words of programming languages are names there.
    private static readonly string[] OfPrograms = ["循环", "语句", "关键字", "运算", "函数"];

    internal override string ExampleText => "学校坚持公开为常态 and 不公开为例外的原则。";

    internal override void Assess(RuleCase report)
    {
        var text = report.Text.Masked;
        for (var i = Letters.Next(text, 0, text.Length); i < text.Length; i = Letters.Next(text, i + 1, text.Length))
        {
            var end = i;
            while (end < text.Length && Characters.IsLatin(text[end]))
            {
                end++;
            }

            if (end - i <= 4 && IsWithinChinese(text, i, end))
            {
                var word = text.Substring(i, end - i);
                if (Words.Contains(word) && !IsCapital(word) && text.WordAt(end, OfPrograms) is null)
                {
                    report.Report(Severity.Warning, new Stretch(i, end), $"句中夹有外文“{word}”，请核实。", $"An English word stands in the sentence: {word}. Please check.");
                }
            }

            i = end - 1;
        }
    }

    /// <summary>A Chinese character stands on one side at least, and on the other nothing that makes a name or an address of the word.</summary>
    private static bool IsWithinChinese(string text, int start, int end)
    {
        var (before, after) = (start > 0 ? text[start - 1] : '\n', end < text.Length ? text[end] : '\n');
        return (Characters.IsHan(before) || Characters.IsHan(after)) && IsPlain(before) && IsPlain(after);
    }

    private static bool IsPlain(char c) => Characters.IsHan(c) || c is ReportText.Mask or '《' or '》' or ',' or '。' or ';' or '(' or ')' or '<' or '>' or '、';

    // OR, IS and IT in capitals are short for something.
    private static bool IsCapital(string word) => word.All(char.IsUpper);
}

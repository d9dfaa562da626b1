using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Auditing;

internal static class AuditWorks
{
    public const string Id = "audit";
    public const string Decode = "decode";
    public const string Reading = "Xxgk, reading only";
    public const string Patterns = "regular expressions";

    // As long as real reports are, and a hundred times as long.
    private static readonly long[] Sizes = [100_000, 10_000_000];

    private const string WhyReading = "Reading was 7 MB/s before this benchmark: each reader looked at every character, and every place, word and quantity was made at once. Now readers jump to what can begin a claim, digits and Chinese numerals each for themselves; "
        + "widths are folded by runs from a table, paragraphs gathered on the way, lines counted when a place is asked for: 244 to 285 MB/s at 100,000 bytes, alone in a process. By profile, there, a fifth of the time is the decoding, a fifth the folding, "
        + "a tenth each quantities and rows of names, and no other reader takes more. At 10 MB an eighth of the time is the system's, which makes pages for the two folded texts and the claims, and the collector moves what claims there are.";

    private const string WhyReadingInChinese = "此前读出只有7 MB/s：每个读法都逐字看，位置、文字和数量一概当场生成。现在各读法直接跳到可能开始某种说法的字符，数字和汉字数词分别查找；折算按查表成段进行，同时记下段落，问到位置时才数行："
        + "100,000字节的文字单独运行时244 MB/s升至285 MB/s。按剖析，其中五分之一用于解码，五分之一用于折算，数量和名单各十分之一，其他读法都不超过此数。10 MB时八分之一用在系统内核，为两份折算后文字和各项说法分配内存页，回收器还要搬动已有的说法。";

    public static Work Audit { get; } = new(Id, "Audit a report's text", "bytes")
    {
        TitleInChinese = "审阅一份报告的文字",
        UnitInChinese = "字节",
        Contenders =
        [
            new(Decode, "Encoding.UTF8.GetString of the same bytes: the bound") { NameInChinese = "解码", WordsInChinese = "对同样字节Encoding.UTF8.GetString：下限" },
            new(Reading, "the claims of a text, from UTF-8: ReportText.Of and ClaimReader.Read") { NameInChinese = "Xxgk，只读出", WordsInChinese = "自UTF-8读出文字中的各项说法：ReportText.Of和ClaimReader.Read" },
            new(Contender.Xxgk, "the whole audit by all rules, from UTF-8: ReportAuditor.Audit") { WordsInChinese = "自UTF-8按全部规则审阅：ReportAuditor.Audit" },
            new(Patterns, "eight source-generated regular expressions, bounded, from UTF-8: school years, days and spans, quantities, titles with their numbers, headings, denials, contacts, "
                + "rows of names; places only, nothing folded, no values, no totals with their parts, and no dates or numbers in Chinese characters; its counts by kind are those of the library, rows of names within a third")
            {
                NameInChinese = "正则表达式",
                WordsInChinese = "八个源生成的正则表达式，均有界，自UTF-8：学年、日期和起止、数量、标题及文号、小标题、未发生的表述、联系方式、名单；只有位置，不折算、不取值、不连总数与分项，也不识汉字写的日期和数字；各类计数与本库相同，名单相差不超过三分之一",
            },
        ],
        Targets =
        [
            .. from size in Sizes select new Target(string.Empty, size, 300_000_000, Aspect.Throughput)
            {
                Of = Reading,
                IsAtLeast = true,
                Explanation = WhyReading,
                ExplanationInChinese = WhyReadingInChinese,
            },
            .. from size in Sizes select new Target(Patterns, size, 1.0 / 3) { Of = Reading, Explanation = WhyReading, ExplanationInChinese = WhyReadingInChinese },
            new(string.Empty, 10_000_000, 300_000_000, Aspect.Throughput)
            {
                IsAtLeast = true,
                Explanation = "The whole audit does more than any contender: thirty rules look at the claims, and at the sentences around them, and put into words what they find in two languages. "
                    + "In these texts they find something in every thousand bytes. By profile, at 100,000 bytes, half of the time is the reading; repeated words take 8 %, totals 7 %, repeated names 6 %, repeated paragraphs 5 %, the fingerprints of findings 4 %, no other rule more than 3 %. "
                    + "Tried: claims of a kind gathered once for all rules, their places and words made when a rule asks for them: 4 MB/s to what stands here.",
                ExplanationInChinese = "完整审阅做的比其他做法多：三十条规则查看各项说法及其所在的句子，并用两种语言写出所见。在这些文字里，每千字节约有一处。按剖析，100,000字节时读出占一半；重复词语占8%，总数与分项占7%，重复名称占6%，重复段落占5%，结论指纹占4%，其余规则均不超过3%。"
                    + "已做：同类说法只收集一次供全部规则使用，位置和文字到规则问到时才生成：4 MB/s升至此处所列。",
            },
        ],
        Remark = "The texts are the invented reports of the audit's tests, their counts multiplied by a factor, and after each some pages of prose without figures: a real report has about as many figures. "
            + "Sixteen texts in turn, three of 10 MB, one of 100 MB.",
        RemarkInChinese = "文字取自审阅测试中虚构的报告，其中数字乘以某个系数，每份之后加几页没有数字的文字：真实报告的数字大约也是这样多。十六份文字轮流，10 MB时三份，100 MB时一份。",
        BytesOf = size => size,
        Classes = [typeof(AuditBenchmarks)],
    };
}

using System.Text.RegularExpressions;

namespace Xxgk.Benchmarks.Auditing;

/// <summary>
/// The eight kinds of claims as a good developer would write them in regular expressions: bounded, so that no text makes them quadratic,
/// and source-generated. They read the text as it is printed; widths and brackets are alternatives within them.
/// </summary>
internal static partial class ClaimPatterns
{
    private const string Date =
        "(?<![0-9])(?:19|20)[0-9]{2}(?:年(?:1[0-2]|0?[1-9])月(?:(?:3[01]|[12][0-9]|0?[1-9])日)?|(?<s>[-./])(?:1[0-2]|0?[1-9])\\k<s>(?:3[01]|[12][0-9]|0?[1-9])(?![0-9]))";

    private const string Units =
        "万元|亿元|元|人次|余人|人|条|件|篇|项|期|种|册|份|则|个|次|张|版|场|幅|部|家|所|台|户|名|届|块|支|本|页|字|位|门|批|类|点|[%％]";

    public static IReadOnlyList<Regex> All { get; } = [SchoolYear(), Day(), Quantity(), Citation(), Heading(), Nothing(), Contact(), NameList()];

    /// <summary>Every match of the eight, as kind and place, into a list that is used again.</summary>
    public static void Read(string text, List<(int Kind, int Start, int Length)> found)
    {
        found.Clear();
        for (var kind = 0; kind < All.Count; kind++)
        {
            foreach (var match in All[kind].EnumerateMatches(text))
            {
                found.Add((kind, match.Index, match.Length));
            }
        }
    }

    [GeneratedRegex("(?<![0-9])[0-9]{4}[-—–―至/～~]{1,2}[0-9]{2,4} ?(?:学年度|学年|年度)")]
    private static partial Regex SchoolYear();

    /// <summary>A day, a month, or from one to another.</summary>
    [GeneratedRegex(Date + "(?:起?[,，]?[至到—-](?:" + Date + "|(?:1[0-2]|0?[1-9])月(?:(?:3[01]|[12][0-9]|0?[1-9])日)?))?")]
    private static partial Regex Day();

    [GeneratedRegex("(?<![0-9A-Za-z第/.,_@—〔\\[-])[0-9]{1,15}(?:[,，][0-9]{3}){0,4}(?:\\.[0-9]{1,6})?(?:[-—至][0-9]{1,15})?[十百千万亿]{0,3}[余多]?(?:" + Units + ")(?:以上|左右|上下|余|多)?")]
    private static partial Regex Quantity();

    [GeneratedRegex("《[^《》\\n]{1,120}》(?:[（(][^（）()\\n]{1,60}[)）])?")]
    private static partial Regex Citation();

    [GeneratedRegex("^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^\\n|]{1,58}(?<![。；;])$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("(?:未(?:收到|接到|受理|发生|出现|因|受到)|没有)(?=[^，。；：！？（(,;:!?\\n]{0,46}(?:申请|举报|投诉|复议|诉讼))[^，。；：！？（(,;:!?\\n]{0,46}")]
    private static partial Regex Nothing();

    [GeneratedRegex("(?:(?:电话|传真)[:：][0-9（）()-]{1,200}|(?:邮编|邮政编码)[:：][0-9]{1,200}|(?:邮箱|电子邮件|E-mail|网址)[:：]<?[!-~-[,;)>(]]{1,200})")]
    private static partial Regex Contact();

    [GeneratedRegex("[^。；，：（）;,:()\\n|、0-9]{3,40}(?:、[^。；，：（）;,:()\\n|、0-9]{3,16}){2,200}")]
    private static partial Regex NameList();
}

using System.Globalization;
using Xxgk.Auditing;
using Xxgk.Conventions;

namespace Xxgk.Domain.Tests.Auditing;

/// <summary>What is changed in a clean report is found by its rule, at its place.</summary>
public sealed class MutationTests
{
    private static readonly string Model = File.ReadAllText(Repository.At("tests", "Xxgk.Domain.Tests", "Auditing", "Corpus", "clean", "college-2020-2021.txt"));

    [Fact]
    public void A_number_of_the_ministry_that_is_altered_is_found() =>
        AtLeast(0.95, "XXGK4101 XXGK4103", from number in new[] { "教办函〔2014〕23号", "教办厅函〔2021〕37号", "教育部令第29号" } from mutation in DigitsOf(number) select mutation);

    [Fact]
    public void A_title_with_a_character_lost_doubled_or_changed_is_found() =>
        AtLeast(0.95, "XXGK4102", Titles().SelectMany(CharactersOf));

    [Fact]
    public void A_period_whose_end_is_altered_is_found() =>
        AtLeast(1, "XXGK4202", DigitsOf("2021年8月31日").Where(mutation => DateIsReal(mutation.To)));

    [Fact]
    public void A_figure_of_a_sum_is_found() =>
        AtLeast(0.9, "XXGK4401", from part in new[] { "信息900条", "信息500条", "信息400条", "印发文件300条" } from mutation in DigitsOf(part) select mutation);

    [Fact]
    public void A_school_year_before_the_reports_own_is_found_in_the_body()
    {
        var at = Model.IndexOf("一、概述", StringComparison.Ordinal);
        var found = 0;
        var all = 0;
        for (at = Model.IndexOf("2020-2021学年", at, StringComparison.Ordinal); at >= 0; at = Model.IndexOf("2020-2021学年", at + 1, StringComparison.Ordinal))
        {
            all++;
            var text = Model.Remove(at, 9).Insert(at, "2019-2020");
            found += Audits.Of(text).Findings.Any(finding => finding.Code == "XXGK4201" && finding.Place.Offset == at) ? 1 : 0;
        }

        Assert.True(found >= all * 0.65, $"{found} of {all}");
    }

    [Theory]
    [InlineData("三、依申请公开和不予公开情况", "XXGK4303")]
    [InlineData("五、因学校信息公开工作受到举报、复议、诉讼的情况", "XXGK4303")]
    public void A_section_that_is_dropped_leaves_a_gap(string heading, string rule)
    {
        var start = Model.IndexOf("\n" + heading, StringComparison.Ordinal);
        var end = Model.IndexOf('、', Model.IndexOf("\n\n", start + heading.Length + 3, StringComparison.Ordinal)) - 1;
        Assert.Contains(Audits.Of(Model.Remove(start, end - start)).Findings, finding => finding.Code == rule);
    }

    private static void AtLeast(double share, string rule, IEnumerable<(string From, string To)> mutations)
    {
        var all = mutations.ToList();
        var missed = new List<string>();
        foreach (var (from, to) in all)
        {
            var at = Model.IndexOf(from, StringComparison.Ordinal);
            var text = Model.Remove(at, from.Length).Insert(at, to);
            var found = Audits.Of(text).Findings.Any(finding => rule.Contains(finding.Code, StringComparison.Ordinal)
                && (rule == "XXGK4401" || (finding.Place.Offset < at + to.Length && at < finding.Place.Offset + finding.Place.Length)));
            if (!found)
            {
                missed.Add($"{from} → {to}");
            }
        }

        Assert.True(all.Count > 10 || share == 1, "too few mutations");
        Assert.True(missed.Count <= all.Count * (1 - share), FormattableString.Invariant($"{missed.Count} of {all.Count} missed\n") + string.Join('\n', missed));
    }

    private static IEnumerable<(string From, string To)> DigitsOf(string text) =>
        from at in Enumerable.Range(0, text.Length)
        where char.IsAsciiDigit(text[at])
        from digit in "0123456789"
        where digit != text[at] && !(digit == '0' && (at == 0 || !char.IsAsciiDigit(text[at - 1])))
        select (text, text.Remove(at, 1).Insert(at, digit.ToString(CultureInfo.InvariantCulture)));

    private static IEnumerable<string> Titles() =>
        ["高等学校信息公开办法", "教育部关于公布〈高等学校信息公开事项清单〉的通知", "教育部办公厅关于做好2021年高校信息公开年度报告工作的通知"];

    private static IEnumerable<(string From, string To)> CharactersOf(string title) =>
        from at in Enumerable.Range(0, title.Length)
        where char.IsLetter(title[at])
        from put in new[] { string.Empty, title.Substring(at, 1) + title[at], "作" }
        where put != title.Substring(at, 1)
        select ($"《{title}》", $"《{title.Remove(at, 1).Insert(at, put)}》");

    private static bool DateIsReal(string text)
    {
        var parts = text.TrimEnd('日').Split('年', '月').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return parts[0] is >= 1900 and <= 2100 && parts[1] is >= 1 and <= 12 && parts[2] >= 1 && parts[2] <= DateTime.DaysInMonth(parts[0], parts[1]);
    }
}

using System.Text.RegularExpressions;

namespace Xxgk.Samples.Import.Cells;

/// <summary>What is wrong with a cell, in words for the office that wrote it; each goes on from the cell's text.</summary>
internal static class Faults
{
    private static readonly Regex NoYear = Pattern.Of(@"^\d{1,2}[月./\-]\d{1,2}[日号]?$");

    private static readonly Regex ShortYear = Pattern.Of(@"^\d{2}[年./\-]\d{1,2}[月./\-]\d{1,2}[日号]?$");

    private static readonly Regex YearLast = Pattern.Of(@"^\d{1,2}[./\-]\d{1,2}[./\-]\d{4}$");

    public static Wording NoSuchDay { get; } = Wording.Of("没有这一天", "there is no such day");

    public static Wording OfDate(string folded) =>
        NoYear.IsMatch(folded) ? Wording.Of("缺少年份", "the year is missing")
        : ShortYear.IsMatch(folded) ? Wording.Of("年份请写四位", "write the year in four digits")
        : YearLast.IsMatch(folded) ? Wording.Of("分不清月和日，请写成2021-03-05的样子", "month and day cannot be told apart; write it as 2021-03-05")
        : Wording.Of("不是日期，应如2021年3月5日、2021-03-05", "it is no date; expected one as 2021-03-05");

    public static Wording OneOf(IEnumerable<string> chinese, IEnumerable<string> english) =>
        Wording.Of($"应为{string.Join("、", chinese)}之一", $"one of {string.Join(", ", english)} is expected");

    public static Wording TooLong(int longest) =>
        Wording.Of(FormattableString.Invariant($"超过{longest}字"), FormattableString.Invariant($"it is longer than {longest} characters"));
}

namespace Xxgk.Auditing;

/// <summary>A document's number has the form that numbers have.</summary>
internal sealed class NumberFormRule() : AuditRule(
    "XXGK4103",
    Severity.Warning,
    Wording.Of("文号书写完整", "Numbers are well formed"),
    Wording.Of(
        "年份括号与序号之间夹有多余字符、年份括号前多一个括号、或者年份不可能的文号，请核实。没有字号的“（〔年份〕序号）”不在此列。",
        "A stray character between the year's bracket and the serial number, a bracket too many before the year, or a year that cannot be. A number without letters is left alone."))
{
    internal override string ExampleText => "按照甲省教育厅通知（甲教函〔2020〕)5号）要求编制。";

    internal override void Assess(RuleCase report)
    {
        var text = report.Text.Plain;
        for (var open = text.IndexOf('['); open >= 0; open = text.IndexOf('[', open + 1))
        {
            var yearEnd = text.DigitsEnd(open + 1);
            if (yearEnd - open != 5 || !text.HasAt(yearEnd, "]"))
            {
                continue;
            }

            var start = open;
            while (start > 0 && open - start < 12 && (Characters.IsHan(text[start - 1]) || (start == open && text[start - 1] == '(')))
            {
                start--;
            }

            var hasBracket = text.HasBefore(open, "(") && open >= 2 && text[open - 2].IsIn("函发办字秘电厅文");
            var stray = yearEnd + 1;
            var isStray = stray < text.Length && !Characters.IsDigit(text[stray]) && text[stray] is not ('第' or '\n' or ReportText.Mask);
            var serialEnd = text.DigitsEnd(stray + (isStray ? 1 : 0));
            var isOfNoYear = !isStray && text.NumberIn(open + 1, yearEnd) is < 1949 or > 2100;
            var isMalformed = (isStray || hasBracket || isOfNoYear) && serialEnd > stray + (isStray ? 1 : 0) && text.HasAt(serialEnd, "号");
            if (isMalformed)
            {
                report.Report(Severity.Warning, new Stretch(start, serialEnd + 1), "文号书写不完整、有多余字符或者年份不可能，请核实。", "The number is not well formed. Please check.");
            }
            else if (text.HasAt(text.DigitsEnd(yearEnd + 1), "号"))
            {
                report.Holds();
            }
        }
    }
}

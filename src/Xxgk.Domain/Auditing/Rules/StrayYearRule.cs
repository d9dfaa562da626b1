namespace Xxgk.Auditing;

/// <summary>A report does not speak of an earlier school year as its own.</summary>
internal sealed class StrayYearRule() : AuditRule(
    "XXGK4201",
    Severity.Error,
    Wording.Of("学年前后一致", "The school year is the report's own"),
    Wording.Of(
        "分句之首、且所在句子叙述公开、发布、报送、编制的更早学年，或者“某学年，学校……”式的更早学年，请核实。比较、沿革的句子（比、增长、以来、首次、同期、曾等）不发现；单独的年份从不发现。",
        "An earlier school year at the head of a clause in a sentence on disclosing, publishing, filing or making, or before 「，学校…」. Sentences that compare or tell history are left alone; single years never raise."))
{
    private static readonly string[] Doings = ["公开", "发布", "报送", "编制"];
    private static readonly string[] Schools = ["学校", "学院", "我校", "我院", "全校", "全院"];
    private static readonly string[] Silent =
        ["相比", "上学年", "上一学年", "增长", "增加", "减少", "以来", "首次", "历年", "连续", "同期", "此前", "曾", "上年", "去年", "荣获"];

    private static readonly string[] OtherUses = ["比较", "评比", "比例", "比赛", "比如"];

    internal override string ExampleText => "甲学院2020-2021学年信息公开工作报告\n2019-2020学年，学校通过网站主动公开信息。";

    internal override void Assess(RuleCase report)
    {
        if (report.Reading.Year is not { } own)
        {
            if (report.Reading.Of<AcademicYearClaim>().Any())
            {
                report.CannotDecide();
            }

            return;
        }

        foreach (var claim in report.Reading.Of<AcademicYearClaim>())
        {
            if (claim.Year.CompareTo(own) >= 0 || report.Reading.Title.Holds(claim.Stretch.Start) || !SpeaksAsOwn(report.Text, claim.Stretch))
            {
                report.Holds();
                continue;
            }

            report.Report(
                Severity.Error,
                claim,
                $"报告的学年是{own.Title.Chinese}，此处为{claim.Year.Title.Chinese}，可能沿用了以前的文本，请核实。",
                $"The report is on the {own.Title.English}; here it says the {claim.Year.Title.English}, perhaps copied from an earlier text. Please check.");
        }
    }

    private static bool SpeaksAsOwn(ReportText text, Stretch at)
    {
        var sentence = text.MaskedAt(text.SentenceAt(at.Start));
        if (sentence.HasAny(Silent) || Compares(sentence))
        {
            return false;
        }

        var before = at.Start > 0 ? text.Masked[at.Start - 1] : '\n';
        return (Characters.IsClauseEnd(before) && sentence.HasAny(Doings))
            || (text.Masked.HasAt(at.End, ",") && text.Masked.WordAt(at.End + 1, Schools) is not null);
    }

    private static bool Compares(string sentence)
    {
        for (var at = sentence.IndexOf('比'); at >= 0; at = sentence.IndexOf('比', at + 1))
        {
            if (sentence.WordAt(at, OtherUses) is null && !sentence.HasBefore(at + 1, "评比"))
            {
                return true;
            }
        }

        return false;
    }
}

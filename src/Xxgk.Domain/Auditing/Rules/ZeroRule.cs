namespace Xxgk.Auditing;

/// <summary>What was not received is not counted.</summary>
internal sealed class ZeroRule() : AuditRule(
    "XXGK4404",
    Severity.Error,
    Wording.Of("零情况与数字相符", "Nothing received, nothing counted"),
    Wording.Of(
        "同一部分内，一处称未收到（没有）申请、举报、投诉、复议、诉讼，另一处又有一件以上的，请核实。上年结转、限于书面当面网上等方式的除外。",
        "In one section the text says that no request, complaint, reconsideration or lawsuit was received, and counts one or more. Not where the zero is of one kind only, or the count was carried over."))
{
    private static readonly string[] Units = ["件", "份", "项"];
    private static readonly string[] Silent = ["上年", "结转", "历年", "以来", "去年", "上一学年", "上学年", "往年"];
    private static readonly string[] Doings = ["收到", "新收", "受理", "答复", "办理", "公开", "接到", "处理"];

    internal override string ExampleText => "三、依申请公开情况\n本学年未收到信息公开申请。全年答复申请3件。";

    internal override void Assess(RuleCase report)
    {
        var zeros = report.Reading.Of<ZeroClaim>().Where(zero => !zero.IsQualified).GroupBy(zero => report.Reading.SectionAt(zero.Stretch.Start))
            .ToDictionary(group => group.Key, group => group.SelectMany(zero => zero.Matters.Select(matter => (matter, zero))).ToLookup(pair => pair.matter, pair => pair.zero, StringComparer.Ordinal));
        if (zeros.Count == 0)
        {
            return;
        }

        report.Holds();
        foreach (var quantity in report.Reading.Of<QuantityClaim>())
        {
            if (Array.IndexOf(Units, quantity.Unit) < 0
                || !zeros.TryGetValue(report.Reading.SectionAt(quantity.Stretch.Start), out var here) || quantity.Quantity.Low < 1)
            {
                continue;
            }

            var clause = report.Text.ClauseAt(quantity.Stretch.Start);
            var words = report.Text.MaskedAt(clause);
            var zero = First(here, words, clause, quantity);
            if (zero is not null && words.HasAny(Doings) && !words.HasAny("申请表", "申请书") && !report.Text.MaskedAt(report.Text.SentenceAt(quantity.Stretch.Start)).HasAny(Silent))
            {
                report.Report(
                    Severity.Error,
                    quantity,
                    $"同一部分称“{zero.Text}”，此处又有数字，请核实。",
                    $"The same section says 「{zero.Text}」, and here is a figure. Please check.");
            }
        }
    }

    /// <summary>The first zero of a matter that the clause names, but for those that stand in the clause behind the figure.</summary>
    private static ZeroClaim? First(ILookup<string, ZeroClaim> zeros, string words, Stretch clause, QuantityClaim quantity) => ZeroReader.Matters
        .Where(words.Has)
        .Select(matter => zeros[matter].FirstOrDefault(zero => !clause.Holds(zero.Stretch.Start) || quantity.Stretch.Start > zero.Stretch.End))
        .OfType<ZeroClaim>().OrderBy(zero => zero.Stretch.Start).FirstOrDefault();
}

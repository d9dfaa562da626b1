using Xxgk.Requests;

namespace Xxgk.Auditing;

/// <summary>What the text says was received is what the register declares.</summary>
internal sealed class ReceivedRule() : AuditRule(
    "XXGK4406",
    Severity.Warning,
    Wording.Of("收到申请和涉诉数与台账相符", "What was received agrees with the register"),
    Wording.Of(
        "提供台账时，依申请公开台账所计的（没有的，学校填报的）收到申请、举报（投诉）、行政复议、行政诉讼数，与正文的相应数字和“未收到（没有）”的表述比较；正文各处都与台账不符的，请核实。往年和结转的数字、限于书面当面网上等方式的零不作比较，正文未提及的不适用。",
        "Where the register is given, the requests received, complaints, reconsiderations and lawsuits that the ledger counts (or, without one, that are declared) are compared with the text's figures, and with its words that there were none; found where nothing in the text agrees. Figures of other years and carried over, and a zero of one kind only, are left out."))
{
    private static readonly string[] Units = ["件", "份", "项", "起", "次", "条"];
    private static readonly string[] Elsewhere = ["上年", "结转", "历年", "以来", "去年", "上一学年", "上学年", "往年"];

    private static readonly (DeclaredSubject Subject, RelatedMatterKind? Kind, string[] Matters, string[] Doings)[] Table =
    [
        (DeclaredSubject.RequestsReceived, null, ["申请"], ["收到", "新收", "受理", "接到"]),
        (DeclaredSubject.Complaints, RelatedMatterKind.Complaint, ["举报", "投诉"], [""]),
        (DeclaredSubject.Reconsiderations, RelatedMatterKind.Reconsideration, ["复议"], [""]),
        (DeclaredSubject.Lawsuits, RelatedMatterKind.Lawsuit, ["诉讼"], [""]),
    ];

    internal override string ExampleText => "三、依申请公开情况\n本学年，学校收到信息公开申请12件。";

    internal override AuditInput ExampleInput => new()
    {
        Register = DisclosureRegister.Of([], RegisterSource.Extract, [new(DeclaredSubject.RequestsReceived, Quantity.Of(21, "件"))]),
    };

    internal override void Assess(RuleCase report)
    {
        foreach (var (subject, kind, matters, doings) in Table)
        {
            var counted = Counted(report.Reading.Input, kind);
            var known = counted ?? report.Reading.Input.Register?.DeclaredCounts.FirstOrDefault(count => count.Subject == subject && count.Channel is null)?.Quantity;
            var stated = known is null ? [] : Stated(report, matters, doings);
            if (known is not { } expected || stated.Count == 0)
            {
                continue;
            }

            if (stated.Exists(one => Agree(one.Quantity, expected)))
            {
                report.Holds();
                continue;
            }

            var (claim, quantity) = stated[0];
            report.Report(
                Severity.Warning,
                claim,
                $"{(counted is null ? "台账填报" : "依申请公开台账所计")}{subject.ToWording().Chinese}为{expected}，正文为{quantity.Wording.Chinese}，请核实。",
                $"The {(counted is null ? "register declares" : "ledger counts")} {expected.Wording.English} for {subject.ToWording().English}; the text says {quantity.Wording.English}. Please check.");
        }
    }

    private static Quantity? Counted(AuditInput input, RelatedMatterKind? kind) => input.Requests is not { } requests ? null : Quantity.Of(
        kind is { } related ? requests.Related.FirstOrDefault(row => row.Kind == related)?.Received ?? 0 : requests.Received, "件");

    private static List<(Claim Claim, Quantity Quantity)> Stated(RuleCase report, string[] matters, string[] doings)
    {
        var stated = new List<(Claim, Quantity)>();
        var last = 0;
        foreach (var claim in report.Reading.Of<QuantityClaim>())
        {
            var from = Math.Max(last, report.Text.ClauseAt(claim.Stretch.Start).Start);
            var words = report.Text.Masked.Substring(Math.Min(from, claim.Stretch.Start), Math.Max(0, claim.Stretch.Start - from));
            last = claim.Stretch.End;
            if (Array.IndexOf(Units, claim.Unit) >= 0 && words.HasAny(matters) && words.HasAny(doings) && !words.HasAny("申请表", "申请书", "答复", "办理")
                && !report.Text.MaskedAt(report.Text.SentenceAt(claim.Stretch.Start)).HasAny(Elsewhere))
            {
                stated.Add((claim, claim.Quantity));
            }
        }

        stated.AddRange(report.Reading.Of<ZeroClaim>()
            .Where(zero => !zero.IsQualified && zero.Matters.Any(matter => matters.Contains(matter, StringComparer.Ordinal)))
            .Select(zero => ((Claim)zero, Quantity.Of(0, "件"))));
        return stated;
    }

    // 件 and 份 count the same here.
    private static bool Agree(Quantity printed, Quantity declared) =>
        printed.Low <= (declared.High ?? decimal.MaxValue) && declared.Low <= (printed.High ?? decimal.MaxValue);
}

namespace Xxgk.Auditing;

/// <summary>Figures of the text are those that the register declares.</summary>
internal sealed class RegisterRule() : AuditRule(
    "XXGK4405",
    Severity.Warning,
    Wording.Of("数字与台账相符", "Figures agree with the register"),
    Wording.Of(
        "提供台账时，台账按途径填报的主动公开数与正文同一途径的数字比较，总数与正文分项所属的总数比较；正文各处都与台账不符的，请核实。正文没有该途径数字的不适用。",
        "Where the register is given, its declared counts of disclosed items by channel are compared with the text's figures for that channel, and the total with the text's totals; found where no figure of the text agrees. A channel without figure in the text is not assessed."))
{
    private static readonly string[] Units = ["条", "件", "篇", "项", "期", "份", "则", ""];

    internal override string ExampleText => "二、主动公开情况\n通过学校网站公开信息1034条，通过微信公开信息1157条。";

    internal override AuditInput ExampleInput => new()
    {
        Register = DisclosureRegister.Of([], RegisterSource.Extract, [new(DeclaredSubject.DisclosedItems, Quantity.Of(1033, "条")) { Channel = Channel.Of(ChannelKind.SchoolWebsite) }]),
    };

    internal override void Assess(RuleCase report)
    {
        if (report.Reading.Input.Register is not { } register)
        {
            return;
        }

        var declared = register.DeclaredCounts.Where(count => count.Subject == DeclaredSubject.DisclosedItems).ToList();
        foreach (var group in declared.GroupBy(count => count.Channel?.Kind))
        {
            var counts = group.Select(count => count.Quantity).ToList();
            counts.Add(TotalReading.SumOf(counts));
            var printed = group.Key is { } kind
                ? report.Reading.Of<QuantityClaim>().Where(claim => Array.IndexOf(Units, claim.Unit) >= 0 && claim.Channel == kind).ToList()
                : [.. report.Reading.Of<TotalClaim>().Select(claim => claim.Total)];

            // 900篇 neither bears out nor contradicts 850条.
            printed.RemoveAll(claim => !counts.Exists(claim.Quantity.AgreesInUnit));
            if (printed.Count == 0)
            {
                continue;
            }

            if (printed.Exists(claim => counts.Exists(count => Agrees(claim.Quantity, count))))
            {
                report.Holds();
                continue;
            }

            var subject = group.Key?.ToWording() ?? Wording.Of("总数", "the total");
            var number = string.Join("、", group.Select(count => count.Quantity.ToString()));
            report.Report(
                Severity.Warning,
                printed[0],
                $"台账填报{subject.Chinese}为{number}，正文为{printed[0].Quantity.Wording.Chinese}，请核实。",
                $"The register declares {number} for {subject.English}; the text says {printed[0].Quantity.Wording.English}. Please check.");
        }
    }

    private static bool Agrees(Quantity printed, Quantity declared) =>
        printed.AgreesInUnit(declared) && printed.Low <= (declared.High ?? decimal.MaxValue) && declared.Low <= (printed.High ?? decimal.MaxValue);
}

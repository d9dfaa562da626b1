using NodaTime;

namespace Xxgk.Auditing;

/// <summary>A report rests on the Regulation that is in force at the end of its period.</summary>
internal sealed class RepealedBasisRule() : AuditRule(
    "XXGK4105",
    Severity.Warning,
    Wording.Of("依据现行有效", "The basis is in force"),
    Wording.Of(
        "报告期止于2019年5月15日之后而引用国务院令第492号的，请核实。叙述沿革（“某年起”“以来”）的句子除外。",
        "Order 492 is cited and the period ends after 15 May 2019. Sentences that tell history (…起, 以来) are left alone."))
{
    internal override string ExampleText => "根据《中华人民共和国政府信息公开条例》（国务院令第492号），现公布甲学院2020-2021学年信息公开工作年度报告。";

    internal override void Assess(RuleCase report)
    {
        foreach (var citation in report.Reading.Of<CitationClaim>())
        {
            if (citation.NumberRead is not { } read || read.Number != Instruments.OpenGovernmentInformation2007.Number)
            {
                continue;
            }

            if (report.Reading.End is not { } end)
            {
                report.CannotDecide();
            }
            else if (end <= new LocalDate(2019, 5, 15) || TellsHistory(report.Text.MaskedAt(report.Text.SentenceAt(citation.Stretch.Start))))
            {
                report.Holds();
            }
            else
            {
                report.Report(
                    Severity.Warning,
                    read.At,
                    "国务院令第492号已于2019年5月15日起为国务院令第711号所取代，请核实引用依据。",
                    "Order 492 was replaced by Order 711 on 15 May 2019. Please check the basis.");
            }
        }
    }

    private static bool TellsHistory(string sentence)
    {
        var year = sentence.IndexOf('年');
        return sentence.Has("以来") || (year >= 4 && Characters.IsDigit(sentence[year - 1]) && sentence.IndexOf('起', year) > 0);
    }
}

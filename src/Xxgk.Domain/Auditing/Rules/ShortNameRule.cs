namespace Xxgk.Auditing;

/// <summary>A short name is introduced before it is used.</summary>
internal sealed class ShortNameRule() : AuditRule(
    "XXGK4603",
    Severity.Note,
    Wording.Of("简称先行说明", "Short names are introduced"),
    Wording.Of("使用《条例》《办法》《清单》《细则》而没有“以下简称”说明的，提示；每个简称一次，可能在别处说明的节选也提示。", "《条例》, 《办法》, 《清单》 or 《细则》 is used without 以下简称 anywhere; a note for each name."))
{
    private static readonly string[] Names = ["条例", "办法", "清单", "细则"];

    internal override string ExampleText => "学校按照《清单》逐项公开信息。";

    internal override void Assess(RuleCase report)
    {
        var text = report.Text.Plain;
        foreach (var name in Names)
        {
            if (report.Reading.Of<CitationClaim>().FirstOrDefault(citation => string.Equals(citation.Title, name, StringComparison.Ordinal)) is not { } first)
            {
                continue;
            }

            if (IsIntroduced(text, name))
            {
                report.Holds();
            }
            else
            {
                report.Report(Severity.Note, first, $"简称《{name}》没有说明所指文件。", $"The short name 《{name}》 is not introduced.");
            }
        }
    }

    private static bool IsIntroduced(string text, string name)
    {
        for (var at = text.IndexOf("简称", StringComparison.Ordinal); at >= 0; at = text.IndexOf("简称", at + 2, StringComparison.Ordinal))
        {
            if (text.IndexOf(name, at, Math.Min(10, text.Length - at), StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}

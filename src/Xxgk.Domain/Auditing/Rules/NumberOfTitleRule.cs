namespace Xxgk.Auditing;

/// <summary>A known title stands with its own number, and a known number with its own title.</summary>
internal sealed class NumberOfTitleRule() : AuditRule(
    "XXGK4101",
    Severity.Error,
    Wording.Of("题名与文号相符", "The number fits the title"),
    Wording.Of(
        "已知题名（含近似题名）之后第一个括号内的文号，与该文件的文号比较字号、年份和序号；已知文号不得用于其他题名。地方文件、转发件和学校自己的文件不比较，文号未见的文件不判定。",
        "The number in the first bracket after a known title (or one nearly known) is compared with the document's own, by letters, year and serial; a known number must not stand at another title. Documents of provinces and schools and forwarded ones are not compared; where no number was seen, nothing is decided."))
{
    private const string Provinces = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀贵黔滇云藏陕甘青宁新";

    internal override string ExampleText => "根据《教育部关于公布〈高等学校信息公开事项清单〉的通知》（教办函〔2015〕23号）编制本报告。";

    internal override void Assess(RuleCase report)
    {
        foreach (var citation in report.Reading.Of<CitationClaim>())
        {
            if (citation.NumberRead is { } read && !IsForwarded(report.Text.Plain, citation))
            {
                Compare(report, citation, read);
            }
        }
    }

    private static void Compare(RuleCase report, CitationClaim citation, NumberReading read)
    {
        var numbers = citation.Reading.Meant.Where(one => one.Number is not null && one.NumberConfirmation != Confirmation.Unconfirmed).ToList();
        if (citation.Reading.Meant.Any(one => one.Number == read.Number))
        {
            report.Holds();
        }
        else if (numbers.Count > 0)
        {
            if (IsAnothersOwnNotice(citation, read.Number, numbers))
            {
                report.CannotDecide();
                return;
            }

            var right = string.Join("、", numbers.Select(one => one.Number.ToString()));
            var known = Instruments.Miscitations.FirstOrDefault(one => one.Printed == read.Number && numbers.Contains(one.Instrument));
            report.Report(
                Severity.Error,
                read.At,
                $"《{numbers[0].Title}》的文号是{right}，此处为{read.Number}，请核实。{known?.Explanation.Chinese}",
                $"The number of {numbers[0].UnofficialEnglishTitle} is {right}; here it is {read.Number}. Please check. {known?.Explanation.English}".TrimEnd());
        }
        else if (Instruments.TryFind(read.Number, out var owner) && IsAtAnotherTitle(citation, owner))
        {
            report.Report(
                Severity.Error,
                read.At,
                $"{read.Number}是《{owner.Title}》的文号，此处用于《{citation.Title}》，请核实。",
                $"{read.Number} is the number of {owner.UnofficialEnglishTitle}; here it stands at 《{citation.Title}》. Please check.");
        }
        else if (citation.Reading.IsEqual)
        {
            report.CannotDecide();
        }
    }

    /// <summary>A province forwards notices under titles that omit the issuer, with numbers of its own.</summary>
    private static bool IsAnothersOwnNotice(CitationClaim citation, DocumentNumber printed, List<Instrument> known) =>
        citation.Reading.OmitsIssuer
        && printed.Prefix.Length > 0 && printed.Prefix[0].IsIn(Provinces)
        && !known.Exists(one => one.Number is { } number && number.Year == printed.Year && number.Serial == printed.Serial);

    private static bool IsAtAnotherTitle(CitationClaim citation, Instrument owner)
    {
        var (title, own) = (KnownTitles.Key(citation.Title), KnownTitles.Key(owner.Title));
        return title.Length >= 8 && !citation.Reading.IsForeign && !KnownTitles.IsForeign(citation.Title)
            && owner.TitleConfirmation != Confirmation.Unconfirmed && owner.NumberConfirmation != Confirmation.Unconfirmed
            && !Instruments.Holidays.All.Contains(owner)
            && !own.Has(title) && !title.Has(own);
    }

    private static bool IsForwarded(string text, CitationClaim citation)
    {
        var at = citation.Stretch.Start;
        return text.HasAnyBefore(at, "转发", "厅", "省", "市", "自治区", "教委", "转发的", "印发的")
            || (text.HasAt(citation.Stretch.End, "的通知") && citation.Title.EndsWith("通知", StringComparison.Ordinal));
    }
}

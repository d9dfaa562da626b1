namespace Xxgk.Reporting;

/// <summary>The opening of a report: basis, list of parts, period, contact (报告开头).</summary>
internal static class OpeningText
{
    /// <summary>Writes it and gives the instruments that it names.</summary>
    public static IReadOnlyList<Provision> Write(ReportDraft draft)
    {
        var period = draft.Facts.Period;
        List<Instrument> instruments = [Instruments.Measures];
        if (Instruments.ChecklistNotice2014.InForceOn(period.End) != false)
        {
            instruments.Add(Instruments.ChecklistNotice2014);
        }

        instruments.AddRange(Instruments.AnnualReportNotices.All.Where(notice => IsSureOf(notice, period)));

        var basis = string.Join("、", instruments.Select(instrument => instrument.Citation.Chinese).Concat(draft.Narrative.OwnRules));
        var parts = ReportSectionKinds.All.Select(kind => kind.ToWording().Chinese).ToList();
        draft.Add($"根据{basis}，编制本报告。");
        draft.Add($"本报告共{ChineseNumeral.Format(parts.Count)}个部分：{string.Join("；", parts)}。");
        draft.Add($"统计期限为{DateWords.Chinese(period.Start)}至{DateWords.Chinese(period.End)}。");
        if (draft.Narrative.OwnRules.Count == 0)
        {
            draft.Problem("未提供本校信息公开规定的名称", "the school's own rules are not named");
        }

        WriteContact(draft, draft.Facts.Institution.Contact);
        return [.. instruments.Select(instrument => instrument.Whole)];
    }

    // The ministry's notice of the year is named only where its title and its number are confirmed.
    private static bool IsSureOf(Instrument notice, ReportingPeriod period) =>
        period.Kind == ReportingPeriodKind.AcademicYear
        && notice.Number?.Year == period.End.Year
        && notice is { NumberConfirmation: Confirmation.Confirmed, TitleConfirmation: Confirmation.Confirmed };

    private static void WriteContact(ReportDraft draft, ContactDetails contact)
    {
        if (draft.Narrative.PublishedAt is { } address)
        {
            draft.Add($"本报告的电子版可在{address}查阅、下载。");
        }
        else
        {
            draft.Problem("未说明报告电子版的网址", "where the electronic text is to be found is not stated");
        }

        (string Name, string English, string? Value, bool IsNeeded)[] details =
        [
            ("", "the office", contact.Office, true),
            ("地址：", "the address", contact.Address, true),
            ("邮编：", "the postcode", contact.Postcode, true),
            ("电话：", "the telephone number", contact.Telephone, true),
            ("传真：", "the fax number", contact.Fax, false),
            ("电子邮箱：", "the e-mail address", contact.Email, true),
        ];
        var stated = details.Where(detail => detail.Value is not null).Select(detail => detail.Name + detail.Value).ToList();
        if (stated.Count > 0)
        {
            draft.Add($"如对本报告有疑问，请与学校联系（{string.Join("；", stated)}）。");
        }

        foreach (var (name, english, _, _) in details.Where(detail => detail is { Value: null, IsNeeded: true }))
        {
            draft.Problem($"联系方式缺少{(name.Length == 0 ? "机构名称" : name.TrimEnd('：'))}", $"the contact lacks {english}");
        }
    }
}

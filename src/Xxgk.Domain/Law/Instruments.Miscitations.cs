namespace Xxgk;

public static partial class Instruments
{
    /// <summary>Numbers that are known to be printed wrongly (已知误引). No number that is not here is thereby right.</summary>
    public static IReadOnlyList<KnownMiscitation> Miscitations => Confusions.Miscitations;

    /// <summary>Numbers of provinces that share the ministry's letters (与部文同字号的省级文号).</summary>
    public static IReadOnlyList<ProvincialNumber> ProvincialNumbers => Confusions.ProvincialNumbers;

    private static class Confusions
    {
        public static readonly IReadOnlyList<KnownMiscitation> Miscitations =
        [
            new(
                DocumentNumber.Of("教办厅函", 2014, 23),
                ChecklistNotice2014,
                Wording.Of(
                    "清单通知的文号是教办函〔2014〕23号，不是教办厅函〔2014〕23号；可能与同年的年度报告通知教办厅函〔2014〕55号相混。",
                    "The list notice is 教办函〔2014〕23号, not 教办厅函〔2014〕23号; perhaps confused with 教办厅函〔2014〕55号, the report notice of the same year.")),
            new(
                DocumentNumber.Of("教办发厅", 2022, 76),
                AnnualReportNotices.Of2022,
                Wording.Of(
                    "2022年年度报告通知的字号是“教办厅函”，不是“教办发厅”。",
                    "The letters of the report notice of 2022 are 教办厅函, not 教办发厅.")),
        ];

        public static readonly IReadOnlyList<ProvincialNumber> ProvincialNumbers =
        [
            new(
                DocumentNumber.Of("教办函", 2023, 803),
                Wording.Of("河南省（省级教育行政部门）", "Henan (provincial education authority)"),
                Wording.Of(
                    "河南省的通知，与教育部文件同用“教办函”字号。",
                    "A notice of Henan, which uses the letters 教办函 as the ministry does.")),
        ];
    }
}

using Xxgk.Requests;

namespace Xxgk.Samples.Web.Integration;

/// <summary>What a host may say of the law that it applies; what it does not say is the national rule.</summary>
public sealed class XxgkOptions
{
    /// <summary>The edition of the checklist (清单版本).</summary>
    public ChecklistEdition Edition { get; set; } = Checklist2014.Edition;

    /// <summary>The working days (工作日历) before <see cref="HolidayNotices"/> and <see cref="Region"/> are added.</summary>
    public WorkingCalendar Calendar { get; set; } = WorkingCalendar.National;

    /// <summary>Files with holiday notices that are newer than the library (补充的节假日安排通知), one notice a file.</summary>
    public IList<string> HolidayNotices { get; } = [];

    /// <summary>A province whose own arrangement overlays the national one (地区安排), as 湖北省; null for none.</summary>
    public string? Region { get; set; }

    /// <summary>The law under which requests are answered (依申请公开适用的规定).</summary>
    public RequestLaw Law { get; set; } = RequestLaw.Measures;

    /// <summary>The school's own published rules on requests (学校自订规定).</summary>
    public SchoolRequestRules Rules { get; set; } = SchoolRequestRules.None;

    /// <summary>The school's own catalogue (信息公开目录); null takes the one in the school's file.</summary>
    public DisclosureCatalogue? Catalogue { get; set; }

    /// <summary>The prefix of index numbers (索取号前缀), as the school's code; the default has none.</summary>
    public IndexScheme IndexNumbers { get; set; }

    /// <summary>The language of pages for visitors who chose none (默认语言).</summary>
    public Language Language { get; set; } = Language.Chinese;
}

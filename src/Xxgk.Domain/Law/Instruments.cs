using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>The instruments that the library knows (已收录的文件).</summary>
/// <remarks>
/// English titles are unofficial. What no source has shown is marked: see <see cref="Instrument.TitleConfirmation"/>,
/// <see cref="Instrument.NumberConfirmation"/> and <see cref="Instrument.CitationWithConfirmation"/>.
/// </remarks>
public static partial class Instruments
{
    /// <summary>《高等学校信息公开办法》（教育部令第29号）, the Measures: 32 articles in 5 chapters, in force since 2010-09-01.</summary>
    public static Instrument Measures { get; } = new("高等学校信息公开办法", "Measures for Information Disclosure of Institutions of Higher Education", IssuingBodies.Ministry)
    {
        ShortName = Wording.Of("办法", "the Measures"),
        Number = DocumentNumber.Order("教育部", 29),
        IssuedOn = new(2010, 4, 6),
        PublishedOn = new(2010, 5, 10),
        InForceFrom = new(2010, 9, 1),
        ArticleCount = 32,
        Confirmations = ConfirmationTables.Measures,
    };

    /// <summary>《教育部关于公布〈高等学校信息公开事项清单〉的通知》（教办函〔2014〕23号）, with the list of 50 items.</summary>
    /// <remarks>Published about 2014-07-29; the exact day is not confirmed and left out. That it is in force from its own date is inferred.</remarks>
    public static Instrument ChecklistNotice2014 { get; } = new("教育部关于公布〈高等学校信息公开事项清单〉的通知", "Notice of the Ministry of Education on the Checklist of Information Disclosure Items of Institutions of Higher Education", IssuingBodies.Ministry)
    {
        ShortName = Wording.Of("清单通知", "the list notice"),
        Number = DocumentNumber.Of("教办函", 2014, 23),
        IssuedOn = new(2014, 7, 25),
        InForceFrom = new(2014, 7, 25),
        ListTitle = Wording.Of("高等学校信息公开事项清单", "Checklist of Information Disclosure Items of Institutions of Higher Education"),
        ListItemCount = 50,
        AlsoPrintedAs = ["关于公布〈高等学校信息公开事项清单〉的通知"],
        Confirmations = ConfirmationTables.ChecklistNotice2014,
    };

    /// <summary>《中华人民共和国政府信息公开条例》（国务院令第492号）, the Regulation of 2007, in force until the revision of 2019.</summary>
    public static Instrument OpenGovernmentInformation2007 { get; } = new("中华人民共和国政府信息公开条例", "Regulation on Open Government Information (2007)", IssuingBodies.StateCouncil)
    {
        ShortName = Wording.Of("条例", "the Regulation (2007)"),
        Number = DocumentNumber.Order("国务院", 492),
        IssuedOn = new(2007, 4, 5),
        InForceFrom = new(2008, 5, 1),
        InForceUntil = new(2019, 5, 14),
        SharesTitle = true,
        Confirmations = ConfirmationTables.OpenGovernmentInformation2007,
    };

    /// <summary>《中华人民共和国政府信息公开条例》（国务院令第711号）, the Regulation as revised in 2019: 56 articles.</summary>
    public static Instrument OpenGovernmentInformation2019 { get; } = new("中华人民共和国政府信息公开条例", "Regulation on Open Government Information (2019)", IssuingBodies.StateCouncil)
    {
        ShortName = Wording.Of("条例", "the Regulation (2019)"),
        Number = DocumentNumber.Order("国务院", 711),
        IssuedOn = new(2019, 4, 3),
        InForceFrom = new(2019, 5, 15),
        ArticleCount = 56,
        SharesTitle = true,
        Confirmations = ConfirmationTables.OpenGovernmentInformation2019,
    };

    /// <summary>《中华人民共和国民法典》: how periods are counted, articles 201 and 203 (期间计算). Its number and dates were not compared with a source.</summary>
    public static Instrument CivilCode { get; } = new("中华人民共和国民法典", "Civil Code", null)
    {
        ShortName = Wording.Of("民法典", "the Civil Code"),
        NumberConfirmation = Confirmation.Unconfirmed,
        Confirmations = ConfirmationTables.CivilCode,
    };

    /// <summary>《公共企事业单位信息公开规定制定办法》（国办发〔2020〕50号）: ministries shall make or revise rules for public institutions.</summary>
    public static Instrument PublicInstitutionRules2020 { get; } = new("公共企事业单位信息公开规定制定办法", "Measures for the Making of Rules on Information Disclosure by Public Enterprises and Institutions", IssuingBodies.StateCouncilOffice)
    {
        Number = DocumentNumber.Of("国办发", 2020, 50),
        IssuedOn = new(2020, 12, 7),
        Confirmations = ConfirmationTables.PublicInstitutionRules2020,
    };

    /// <summary>The ministry's notice on putting the Measures into force (教办厅函〔2010〕44号). No source shows its title; this one describes it.</summary>
    public static Instrument MeasuresImplementation2010 { get; } = new("教育部办公厅关于贯彻实施〈高等学校信息公开办法〉的通知", "Notice of the General Office of the Ministry of Education on Putting into Force the Measures for Information Disclosure of Institutions of Higher Education", IssuingBodies.MinistryOffice)
    {
        Number = DocumentNumber.Of("教办厅函", 2010, 44),
        TitleConfirmation = Confirmation.Unconfirmed,
    };

    /// <summary>《教育部办公厅关于全面推进政务公开工作的实施意见》（教办厅〔2017〕3号）.</summary>
    public static Instrument OpennessOfGovernmentAffairs2017 { get; } = new("教育部办公厅关于全面推进政务公开工作的实施意见", "Opinions of the General Office of the Ministry of Education on Advancing Openness in Government Affairs", IssuingBodies.MinistryOffice)
    {
        Number = DocumentNumber.Of("教办厅", 2017, 3),
    };

    /// <summary>Every instrument that the library knows (全部已收录文件).</summary>
    public static IReadOnlyList<Instrument> All => Register.All;

    /// <summary>Finds the instrument that bears a number (按文号查找).</summary>
    /// <remarks>A number that is not found is not wrong: schools and provinces have their own. See also <see cref="ProvincialNumbers"/>.</remarks>
    /// <param name="number">The number.</param>
    /// <param name="instrument">The instrument; null if none bears the number.</param>
    public static bool TryFind(DocumentNumber number, [NotNullWhen(true)] out Instrument? instrument) =>
        Register.ByNumber.TryGetValue(number, out instrument);

    /// <summary>The instruments of a title (按标题查找): two of them where a revision kept it; none if it is not known.</summary>
    /// <param name="title">The title without the outer title marks, or another form in which good sources print it, or the title of an annexed list; not null.</param>
    /// <exception cref="ArgumentNullException">The title is null.</exception>
    public static IReadOnlyList<Instrument> WithTitle(string title)
    {
        Guard.Against.Null(title);
        return [.. Register.All.Where(instrument => instrument.Bears(title))];
    }

    /// <summary>All instruments, gathered when first asked for: it reads the other classes and none of them reads it.</summary>
    private static class Register
    {
        public static readonly IReadOnlyList<Instrument> All =
        [
            Measures, ChecklistNotice2014, OpenGovernmentInformation2007, OpenGovernmentInformation2019, CivilCode,
            PublicInstitutionRules2020, MeasuresImplementation2010, OpennessOfGovernmentAffairs2017,
            .. Basis.All, .. AnnualReportNotices.All, .. Holidays.All,
        ];

        public static readonly Dictionary<DocumentNumber, Instrument> ByNumber =
            All.Where(instrument => instrument.Number is not null).ToDictionary(instrument => instrument.Number!.Value);
    }
}

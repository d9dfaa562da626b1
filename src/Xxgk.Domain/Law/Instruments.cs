namespace Xxgk;

/// <summary>The instruments that the library knows (已收录的文件).</summary>
public static partial class Instruments
{
    /// <summary>《高等学校信息公开办法》 (教育部令第29号).</summary>
    public static Instrument Measures { get; } = new("高等学校信息公开办法", "Measures for Information Disclosure of Institutions of Higher Education");

    /// <summary>《教育部关于公布〈高等学校信息公开事项清单〉的通知》 (教办函〔2014〕23号).</summary>
    public static Instrument ChecklistNotice2014 { get; } = new("教育部关于公布〈高等学校信息公开事项清单〉的通知", "Notice on the 2014 Checklist of Information Disclosure Items of Institutions of Higher Education");
}

namespace Xxgk;

/// <summary>What kind of channel something is disclosed through (公开途径种类).</summary>
/// <remarks>Article 12 of the Measures names most of them; the others stand in schools' reports.</remarks>
public enum ChannelKind
{
    /// <summary>The school's website, portal or homepage (学校网站、门户网站).</summary>
    SchoolWebsite,

    /// <summary>The column or site for disclosure (信息公开专栏、信息公开网).</summary>
    DisclosureColumn,

    /// <summary>The websites of departments and colleges within the school (各部门、二级学院网站).</summary>
    DepartmentWebsite,

    /// <summary>The office network (OA办公网、电子政务平台).</summary>
    OfficeSystem,

    /// <summary>Documents and circulars on paper (文件、通知).</summary>
    Documents,

    /// <summary>Notice boards and display boards (公告栏、宣传栏).</summary>
    NoticeBoard,

    /// <summary>Electronic screens (电子屏幕).</summary>
    ElectronicScreen,

    /// <summary>Accounts on new media, such as 微信, 微博, 抖音, 快手 (新媒体).</summary>
    NewMedia,

    /// <summary>The school's newspaper and journals (校报校刊).</summary>
    SchoolPaper,

    /// <summary>The radio of the campus (校内广播).</summary>
    CampusRadio,

    /// <summary>The television station of the campus (校园电视台).</summary>
    CampusTelevision,

    /// <summary>Newspapers and magazines outside the school (报刊、杂志).</summary>
    Press,

    /// <summary>Radio and television outside the school (广播、电视).</summary>
    Broadcasting,

    /// <summary>The websites of the bodies above the school, and news media, counted together as reports do (上级网站和媒体).</summary>
    ExternalMedia,

    /// <summary>Press conferences (新闻发布会).</summary>
    PressConference,

    /// <summary>The yearbook (年鉴).</summary>
    Yearbook,

    /// <summary>Minutes of meetings (会议纪要).</summary>
    Minutes,

    /// <summary>Bulletins (简报).</summary>
    Bulletin,

    /// <summary>Meetings at which it is told (会议).</summary>
    Meeting,

    /// <summary>A room where it may be read (查阅室).</summary>
    ReadingRoom,

    /// <summary>A place where copies may be had (资料索取点).</summary>
    InformationPoint,

    /// <summary>A channel of the school's own (其他途径); it has a name.</summary>
    Other,
}

/// <summary>The words for a <see cref="ChannelKind"/> (公开途径种类用语).</summary>
public static class ChannelKinds
{
    internal static NamedValues<ChannelKind> Names { get; } = new(
        (ChannelKind.SchoolWebsite, "学校网站", "the school's website"),
        (ChannelKind.DisclosureColumn, "信息公开专栏", "the disclosure column"),
        (ChannelKind.DepartmentWebsite, "二级网站", "the websites of departments"),
        (ChannelKind.OfficeSystem, "办公网", "the office network"),
        (ChannelKind.Documents, "文件", "documents"),
        (ChannelKind.NoticeBoard, "公告栏、宣传栏", "notice boards"),
        (ChannelKind.ElectronicScreen, "电子屏", "electronic screens"),
        (ChannelKind.NewMedia, "新媒体", "new media"),
        (ChannelKind.SchoolPaper, "校报校刊", "the school's paper"),
        (ChannelKind.CampusRadio, "校内广播", "campus radio"),
        (ChannelKind.CampusTelevision, "校园电视台", "campus television"),
        (ChannelKind.Press, "报刊、杂志", "the press"),
        (ChannelKind.Broadcasting, "广播、电视", "broadcasting"),
        (ChannelKind.ExternalMedia, "上级网站和媒体", "superiors' websites and news media"),
        (ChannelKind.PressConference, "新闻发布会", "press conferences"),
        (ChannelKind.Yearbook, "年鉴", "the yearbook"),
        (ChannelKind.Minutes, "会议纪要", "minutes"),
        (ChannelKind.Bulletin, "简报", "bulletins"),
        (ChannelKind.Meeting, "会议", "meetings"),
        (ChannelKind.ReadingRoom, "查阅室", "the reading room"),
        (ChannelKind.InformationPoint, "资料索取点", "the information point"),
        (ChannelKind.Other, "其他", "another channel"));

    /// <summary>Every kind (全部公开途径种类).</summary>
    public static IReadOnlyList<ChannelKind> All => Names.Values;

    /// <summary>The kind in both languages (中英文名称).</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this ChannelKind kind) => Names.WordingOf(kind);

    /// <summary>The name in JSON (JSON名称), such as <c>schoolWebsite</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static string ToJsonName(this ChannelKind kind) => Names.JsonNameOf(kind);

    /// <summary>The kind of a name in JSON (由JSON名称取值).</summary>
    /// <param name="jsonName">The name; null gives false.</param>
    /// <param name="kind">The kind; the first one where the answer is false.</param>
    public static bool TryParse(string? jsonName, out ChannelKind kind) => Names.TryParse(jsonName, out kind);
}

namespace Xxgk.Auditing;

/// <summary>The kind of channel that the words before a figure name (公开途径用语).</summary>
internal static class ChannelWords
{
    // The narrower words stand first: 信息公开网站 is the column, 二级学院网站 is a department's.
    private static readonly (ChannelKind Kind, string[] Words)[] Table =
    [
        (ChannelKind.DepartmentWebsite, ["二级网站", "二级学院网站", "二级单位网站", "部门网站", "各学院网站"]),
        (ChannelKind.ExternalMedia, ["教育厅网站", "上级网站", "等媒体", "新闻媒体", "校外媒体", "各级媒体"]),
        (ChannelKind.NewMedia, ["新媒体", "微信", "微博", "抖音", "快手", "公众号"]),
        (ChannelKind.OfficeSystem, ["OA", "办公网", "电子政务", "办公系统"]),
        (ChannelKind.DisclosureColumn, ["信息公开网", "信息公开专栏", "信息公开专网"]),
        (ChannelKind.NoticeBoard, ["公告栏", "宣传栏", "公示栏"]),
        (ChannelKind.ElectronicScreen, ["电子屏", "显示屏"]),
        (ChannelKind.SchoolPaper, ["校报", "校刊"]),
        (ChannelKind.CampusRadio, ["校内广播", "校园广播"]),
        (ChannelKind.CampusTelevision, ["校园电视", "校内电视"]),
        (ChannelKind.SchoolWebsite, ["学校网站", "学院网站", "门户网站", "学校主页", "校园网", "官网", "主页"]),
        (ChannelKind.Bulletin, ["简报"]),
        (ChannelKind.Documents, ["通过文件", "以文件", "印发文件", "纸质文件"]),
        (ChannelKind.Press, ["报刊", "杂志"]),
        (ChannelKind.Broadcasting, ["广播电视", "广播、电视"]),
        (ChannelKind.PressConference, ["新闻发布会"]),
        (ChannelKind.Yearbook, ["年鉴"]),
        (ChannelKind.Minutes, ["会议纪要"]),
        (ChannelKind.ReadingRoom, ["查阅室"]),
        (ChannelKind.InformationPoint, ["资料索取点"]),
    ];

    public static ChannelKind? In(string words)
    {
        foreach (var (kind, names) in Table)
        {
            if (words.HasAny(names))
            {
                return kind;
            }
        }

        return null;
    }
}

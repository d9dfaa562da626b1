namespace Xxgk.Samples.Import.Cells;

/// <summary>Channels as offices write them (公开途径): one or several in a cell, each by its kind or under the school's own name for it.</summary>
internal static class ChannelCells
{
    private static readonly char[] Between = ['、', '，', ',', '；', ';', '/', '\n', '\r', '＋', '+', '|', '①', '②', '③', '④', '⑤', '⑥'];

    // Words that part two channels, or belong to the name of one: 学校网站和公告栏, but 学生会 与 校友会网站.
    private static readonly char[] Joining = [' ', '\u3000', '和', '及', '与'];

    private static readonly string[] NotPublished = ["未公开", "不公开", "尚未公开", "未发布", "暂未公开", "否", "×", "✗", "未上网"];
    private static readonly string[] PublishedSomewhere = ["是", "已公开", "已发布", "公开"];

    // From the narrower word to the wider one: 信息公开网 is a website too, and 学校微信公众号 is the school's.
    private static readonly (ChannelKind Kind, string Words)[] Kinds =
    [
        (ChannelKind.NewMedia, "微信 微博 抖音 快手 公众号 视频号 头条 哔哩 b站 新媒体 客户端 app"),
        (ChannelKind.DisclosureColumn, "信息公开网 信息公开专栏 信息公开专网 信息公开栏 信息公开平台 信息公开系统 公开专栏"),
        (ChannelKind.OfficeSystem, "oa 办公网 办公系统 办公平台 电子政务 协同办公 校内办公"),
        (ChannelKind.ExternalMedia, "上级网站 教育厅网 教育部网 政府网 新闻媒体 媒体"),
        (ChannelKind.NoticeBoard, "公告栏 宣传栏 公示栏 公开栏 展板 橱窗 布告栏"),
        (ChannelKind.ElectronicScreen, "电子屏 显示屏 led 大屏"),
        (ChannelKind.SchoolPaper, "校报 校刊"),
        (ChannelKind.CampusRadio, "校内广播 校园广播 广播站"),
        (ChannelKind.CampusTelevision, "校园电视 电视台"),
        (ChannelKind.Broadcasting, "广播 电视"),
        (ChannelKind.PressConference, "新闻发布会 发布会"),
        (ChannelKind.Yearbook, "年鉴"),
        (ChannelKind.Minutes, "会议纪要 纪要"),
        (ChannelKind.Bulletin, "简报"),
        (ChannelKind.Press, "报刊 报纸 日报 晚报 杂志"),
        (ChannelKind.DepartmentWebsite, "二级网站 二级单位 部门网 部门主页 学院网站 院系网 处网 处网站 处室网 中心网 招生网 就业网 研究生网"),
        (ChannelKind.SchoolWebsite, "学校网站 学校官网 学校网页 学校主页 学校首页 校园网 门户 官网 官方网站 学校网 网站 主页 网页"),
        (ChannelKind.Documents, "文件 红头 公文 通知 印发"),
        (ChannelKind.Meeting, "会议 大会 教代会"),
        (ChannelKind.ReadingRoom, "查阅室 查阅点"),
        (ChannelKind.InformationPoint, "资料索取点 索取点"),
    ];

    public static bool TryKind(string text, out ChannelKind kind)
    {
        var folded = CellText.Folded(text).ToLowerInvariant();
        foreach (var (candidate, words) in Kinds)
        {
            if (words.Split(' ').Any(word => folded.Contains(word, StringComparison.Ordinal)))
            {
                kind = candidate;
                return true;
            }
        }

        kind = ChannelKind.Other;
        return false;
    }

    /// <summary>A channel; the school's own name for it is kept where it says more than the kind.</summary>
    public static Channel Of(ChannelKind kind, string name) =>
        Channel.Of(kind, kind != ChannelKind.Other && string.Equals(name, kind.ToWording().Chinese, StringComparison.Ordinal) ? null : name);

    /// <summary>Whether the words say that there was no publication.</summary>
    public static bool SaysNotPublished(string words) => NotPublished.Contains(CellText.Folded(words));

    /// <summary>Whether the words say that there was one, and not where.</summary>
    public static bool SaysPublishedSomewhere(string words) => PublishedSomewhere.Contains(CellText.Folded(words));

    /// <summary>The names in a cell; 公告栏、宣传栏 is the name of one kind and stays whole.</summary>
    public static IReadOnlyList<string> Split(string text) =>
        ChannelKinds.All.Any(kind => string.Equals(kind.ToWording().Chinese, CellText.Cleaned(text), StringComparison.Ordinal))
            ? [CellText.Cleaned(text)]
            : [.. text.Split(Between, StringSplitOptions.RemoveEmptyEntries).SelectMany(Parted).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Parted(string text)
    {
        var name = CellText.Cleaned(text);
        string[] parts = [.. name.Split(Joining, StringSplitOptions.RemoveEmptyEntries)];
        return name.Length == 0 ? [] : parts.Length > 1 && parts.All(part => TryKind(part, out _)) ? parts : [name];
    }
}

namespace Xxgk.Samples.Import.Columns;

/// <summary>The headings that offices give to each field (常见列标题), folded; what is listed here is sure.</summary>
internal static class HeadingWords
{
    private static readonly Dictionary<string, Field> Known = Listed(
        (Field.Id, "编号 信息编号 台账编号 记录编号 索引号 信息索引号 流水号 id"),
        (Field.Title, "信息名称 信息标题 标题 名称 公开信息名称 公开信息标题 公开信息内容 信息内容 公开内容 内容 具体内容 主要内容 文件名称 公开文件名称 材料名称 公开标题 主题"),
        (Field.Item, "清单事项 清单序号 清单编号 清单项目 清单项 清单事项序号 清单事项编号 对应清单事项 对应清单序号 所属清单事项 事项序号 事项编号 公开事项 公开事项名称 公开事项序号 事项名称 事项"),
        (Field.Department, "责任部门 责任单位 公开部门 公开单位 发布部门 发布单位 承办部门 提供部门 报送部门 公开责任部门 公开责任单位 信息来源部门 来源部门 主办部门 部门 单位"),
        (Field.Person, "责任人 公开责任人 经办人 承办人 发布人 联系人"),
        (Field.ProducedOn, "生成日期 生成时间 信息生成日期 信息生成时间 形成日期 形成时间 信息形成日期 信息形成时间 制作日期 制作时间 成文日期 成文时间 印发日期 印发时间 产生日期 产生时间 制发日期 制发时间 发文日期 发文时间 获取日期 获取时间 生成或获取日期 制作或获取日期 制作获取日期 形成或获取日期"),
        (Field.Changes, "变更日期 变更时间 更新日期 更新时间 修订日期 修改日期 变动日期"),
        (Field.RepealedOn, "废止日期 废止时间 失效日期 失效时间"),
        (Field.For, "所属学年 所属年度 所属学年或年度 所属学年年度 学年 年度"),
        (Field.Scope, "公开属性 公开类型 公开范围 公开性质 公开种类"),
        (Field.Reason, "理由 原因 不予公开理由 不予公开原因 不公开理由 不公开原因 仅限校内公开理由"),
        (Field.Provision, "依据条款 法律依据 不予公开依据 不公开依据"),
        (Field.Channel, "公开途径 公开渠道 公开平台 公开载体 发布平台 发布渠道 发布途径 途径 渠道"),
        (Field.Audience, "公开对象 受众"),
        (Field.Address, "网址 链接 链接地址 网页地址 网页链接 网络链接 公开网址 公开链接 发布网址 发布链接 公开位置 存放位置 网址或存放位置 url"),
        (Field.From, "公开日期 公开时间 发布日期 发布时间 上网日期 上网时间 挂网日期 挂网时间 首次公开日期 首次公开时间 实际公开日期 实际公开时间 公示日期 公示时间 公示期 公示起止日期 公示起止时间 公开起止时间"),
        (Field.Until, "撤下日期 撤下时间 下架日期 下架时间 下线日期 下线时间"),
        (Field.EndReason, "撤下原因 撤下理由 下架原因 下线原因"),
        (Field.Term, "公示期至 公示截止日期 公示截止时间 公示结束日期 公示结束时间"),
        (Field.SecrecyReview, "保密审查 保密审查结果 保密审查情况 保密审查意见"),
        (Field.SecrecyReviewBy, "保密审查人 审查人"),
        (Field.SecrecyReviewOn, "保密审查日期 保密审查时间 审查日期 审查时间"),
        (Field.Approval, "审批 审批结果 审批意见 审核结果 审核意见"),
        (Field.ApprovalBy, "审批人 审核人 批准人 审批领导"),
        (Field.ApprovalOn, "审批日期 审批时间 审核日期 审核时间 批准日期"),
        (Field.Subject, "填报项目 统计项目 项目 统计指标 指标"),
        (Field.Quantity, "数量 条数 件数 信息数 信息数量 信息条数 公开数量 公开条数 公开信息数 公开信息条数"),
        (Field.InTotal, "是否计入总数 计入总数"),
        (Field.Note, "备注 说明"),
        (Field.Ignored, "序号 类别 事项类别 信息类别 一级类别 栏目 所在栏目 公开栏目 公开时限 公开期限 更新周期 公开频次"));

    // Without the word above it, such a heading says nothing: 公开情况 over 日期, 保密审查 over 结果.
    private static readonly HashSet<string> Bare = new("日期 时间 结果 意见 情况 人 人员 姓名 方式 形式 原因 理由 依据 地址 名称 部门".Split(' '), StringComparer.Ordinal);

    /// <summary>The field of a heading as it is listed.</summary>
    public static bool TryKnow(string folded, out Field field) => Known.TryGetValue(folded, out field);

    public static bool IsBare(string folded) => Bare.Contains(folded);

    /// <summary>What a heading that is not listed seems to be, by the words in it; a guess that people look at.</summary>
    public static Field? Guess(string folded)
    {
        bool Has(params string[] words) => words.Any(word => folded.Contains(word, StringComparison.Ordinal));
        var isDay = Has("日期", "时间");
        return folded.Length is 0 or > 30 ? null
            : isDay && Has("撤下", "撤销", "下架", "下线") ? Field.Until
            : isDay && Has("公示") && Has("截止", "结束", "止") ? Field.Term
            : isDay && Has("废止", "失效") ? Field.RepealedOn
            : isDay && Has("变更", "更新", "修订", "修改") ? Field.Changes
            : isDay && Has("保密", "审查") ? Field.SecrecyReviewOn
            : isDay && Has("审批", "审核", "批准") ? Field.ApprovalOn
            : isDay && Has("生成", "形成", "制作", "成文", "印发", "产生", "获取", "制定") ? Field.ProducedOn
            : isDay && Has("公开", "发布", "公示", "上网", "挂网", "上传") ? Field.From
            : Has("网址", "链接", "url") ? Field.Address
            : Has("途径", "渠道", "平台", "载体") ? Field.Channel
            : Has("属性", "公开范围") ? Field.Scope
            : Has("清单", "事项") ? Field.Item
            : Has("索引号", "编号") ? Field.Id
            : Has("部门", "单位") ? Field.Department
            : Has("责任人", "经办", "联系人") ? Field.Person
            : Has("标题", "名称", "内容") ? Field.Title
            : Has("数量", "条数", "件数") ? Field.Quantity
            : null;
    }

    private static Dictionary<string, Field> Listed(params (Field Field, string Headings)[] rows) =>
        rows.SelectMany(row => row.Headings.Split(' ').Select(heading => (heading, row.Field))).ToDictionary(pair => pair.heading, pair => pair.Field, StringComparer.Ordinal);
}

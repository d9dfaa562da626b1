namespace Xxgk.Samples.Import.Tests.Books;

/// <summary>A register as an office keeps it: a title over the table, headings on two levels, sections, dates in every form that there is.</summary>
internal static class Register
{
    /// <summary>The ten forms of one day, 5 March 2021; the last is a cell that holds a date, which CSV writes as 2021/3/5.</summary>
    public static readonly IReadOnlyList<object> Forms =
    [
        "2021年3月5日", "2021.3.5", "2021-03-05", "2021/3/5", "20210305", "44260", 44260.0, "二〇二一年三月五日", "２０２１年０３月０５日 08:30", new LocalDate(2021, 3, 5),
    ];

    public static readonly TestBook Book = new(new TestSheet(
        "信息公开台账",
        [
            Row("示例职业学院2020—2021学年信息公开台账"),
            Row("填报部门：学校办公室", null, null, null, null, "填报日期：2021年9月10日"),
            Row("序号", "编号", "信息名称", "清单事项", "责任部门", "形成日期", "公开情况", null, null, "公开属性", "理由", "依据条款", "备注"),
            Row(null, null, null, null, null, null, "公开途径", "网址", "日期"),
            Row("一、基本信息"),
            Row(1.0, "xb-01", "示例职业学院章程", "2.1", "学校办公室", "2015年6月30日", "信息公开专栏", "https://www.example.edu.cn/zc", "2015.7.10", "主动公开"),
            Row(2.0, "xb-02", "教职工代表大会工作报告", "（3）", "工会", "2021.1.20", "学校网站、公告栏", null, "2021年1月25日", "主动公开"),
            Row("二、财务信息"),
            .. Forms.Select((form, at) => Row(3.0 + at, $"cw-{at + 1:00}", $"收支预算总表（第{at + 1}批）", "19", "财务处", form, "学校网站", $"https://www.example.edu.cn/cw/{at + 1}", "2021-03-12", "面向社会公开")),
            Row(13.0, "rs-01", "校内中层干部任免", "第25项", "组织部", "2021-06-15", "公示栏", null, "2021年6月16日至6月24日", "主动公开"),
            Row(null, null, null, null, null, null, "校园网", "https://www.example.edu.cn/rs/1", "2021-06-17"),
            Row(14.0, "xs-01", "学生花名册", null, "学生处", "2021-03", null, null, null, "不予公开", "涉及个人隐私", "《高等学校信息公开办法》第十条第（三）项"),
            Row("填表人：某某", null, null, "审核人：某某"),
        ])
    {
        Merged = ["A1:M1", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:E4", "F3:F4", "G3:I3", "J3:J4", "K3:K4", "L3:L4", "M3:M4", "A5:M5", "A8:M8", "A19:A20", "B19:B20", "C19:C20", "D19:D20", "E19:E20", "F19:F20", "J19:J20"],
    });

    private static IReadOnlyList<object?> Row(params object?[] cells) => [.. cells, .. Enumerable.Repeat<object?>(null, 13 - cells.Length)];
}

namespace Xxgk.Auditing;

/// <summary>A word is not written twice running.</summary>
internal sealed class RepeatedWordRule() : AuditRule(
    "XXGK4502",
    Severity.Warning,
    Wording.Of("用词不重复", "No word twice running"),
    Wording.Of(
        "书名号之外，二至四字的词连写两遍：报告常用词需核实，其他提示。“大学大学生”之类前后各成一词的、“一步一步”之类的叠用除外。",
        "Outside title marks a word of two to four characters twice running: a warning for words that reports use, else a note. Not where the second begins another word (大学大学生), nor for reduplications (一步一步)."))
{
    private static readonly HashSet<string> Words = new(
        [
            "信息", "公开", "工作", "情况", "学校", "学院", "我校", "我院", "主动", "申请", "办法", "清单", "事项", "部门", "单位", "决定", "规定", "制度", "机制", "措施",
            "问题", "监督", "检查", "评议", "考核", "培训", "网站", "平台", "专栏", "文件", "通知", "公告", "要求", "内容", "范围", "方式", "程序", "渠道", "途径", "领导",
            "组织", "实施", "落实", "推进", "加强", "完善", "建立", "健全", "提高", "开展", "进行", "通过", "按照", "根据", "及时", "重要", "重点", "全面", "深入", "进一步",
            "财务", "招生", "人事", "教学", "科研", "年度", "学年", "报告", "信息公开", "依申请", "主动公开", "广大", "师生", "社会",
        ],
        StringComparer.Ordinal);

    internal override string ExampleText => "学校按照重要决定决定的范围公开信息。";

    internal override void Assess(RuleCase report)
    {
        var text = report.Text.Masked;
        for (var i = 0; i + 4 <= text.Length; i++)
        {
            if (text[i] != text[i + 2] && text[i] != text[i + 3] && (i + 4 == text.Length || text[i] != text[i + 4]))
            {
                continue;
            }

            for (var length = 4; length >= 2; length--)
            {
                if (i + (2 * length) <= text.Length && IsTwice(text, i, length))
                {
                    Judge(report, text, i, length);
                    i += (2 * length) - 1;
                    break;
                }
            }
        }
    }

    private static bool IsTwice(string text, int at, int length)
    {
        if (string.CompareOrdinal(text, at, text, at + length, length) != 0)
        {
            return false;
        }

        var isOneCharacter = true;
        for (var i = at; i < at + length; i++)
        {
            if (!Characters.IsHan(text[i]))
            {
                return false;
            }

            isOneCharacter &= text[i] == text[at];
        }

        // 一步一步, 逐条逐项; and 「xyxyxyxy」 is twice 「xyxy」 no word.
        return !isOneCharacter && !text[at].IsIn("一逐很又越边半几每两不") && !(length == 4 && string.CompareOrdinal(text, at, text, at + 2, 2) == 0);
    }

    private static void Judge(RuleCase report, string text, int at, int length)
    {
        var next = at + (2 * length);
        if (next < text.Length && text[next].IsIn("生化组部厅局处会室科院网员者们家性力所长"))
        {
            return;
        }

        // Two cells of a table that was pasted are two words.
        if (report.Text.Printed(report.Text.PlaceOf(new Stretch(at, next))).AsSpan().IndexOf('\t') >= 0)
        {
            return;
        }

        var word = text.Substring(at, length);
        report.Report(
            Words.Contains(word) ? Severity.Warning : Severity.Note,
            new Stretch(at, next),
            $"“{word}”连写两遍，请核实。",
            $"{word} is written twice running. Please check.");
    }
}

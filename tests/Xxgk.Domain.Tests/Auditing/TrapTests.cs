using Xxgk.Auditing;

namespace Xxgk.Domain.Tests.Auditing;

/// <summary>What must not raise an alarm, though a naive rule would.</summary>
public sealed class TrapTests
{
    private const string Title = "甲学院2020-2021学年信息公开工作年度报告\n";

    [Theory]
    // Followers, readers, floor area and people are no items.
    [InlineData("全年公开信息900条，其中微信500条，网站400条，微信关注量46900余人，获赞3.6244万。")]
    [InlineData("科室现有职工425人，其中医生357人、护士120人。")]
    // 其中 within a part; a subset; parts that go on in the next sentence.
    [InlineData("学校网站发布1021条。其中，招标392条。")]
    [InlineData("全年公开信息1250条。其中，微信700条，微博380条，抖音90条。此外，通过政府网站公开80条。")]
    [InlineData("主动公开信息600条。其中，网站300条，文件100条。通过媒体发布信息200余条。")]
    [InlineData("公开信息800余条，其中要闻500条、公告300条。")]
    [InlineData("购书共20种，分别为：东区12种，价格300.25元；西区8种，价格200.25元。")]
    [InlineData("公开信息900条，按类别：招生500条、财务400条；按途径：网站600条、微信300条。")]
    [InlineData("收到申请12件，其中网上申请5件、当面申请4件、信函申请3件，已答复12件。")]
    // One part may name several things: complaints and lawsuits, problems and measures.
    [InlineData("全文包括概述、公开情况、对信息公开的评议、举报情况、存在的问题和改进措施等四个部分。\n一、概述")]
    [InlineData("全文包括概述、公开情况、受到举报、复议、诉讼的情况、主要经验、存在的问题、改进措施和清单事项公开情况表共五个部分。\n一、概述")]
    // Other years: history, plans, names of rules, the year of the date.
    [InlineData("学校自2011-2012学年以来，主动公开信息逐年增加。")]
    [InlineData("与2019-2020学年相比，公开信息增长12%。")]
    [InlineData("2019-2020学年公开900条，2020-2021学年公开1000条，同比增长11.1%。")]
    [InlineData("学校按照《2019-2020学年校历》公开信息。")]
    [InlineData("2021-2022学年，学校将公开更多信息。2010年，学校成立信息公开领导小组。")]
    [InlineData("党的十九届二中、三中、四中、五中全会精神，“十四五”规划。")]
    // Numbers that count nothing disclosed.
    [InlineData("学校按照10大类50条要求，在20个工作日内答复，落实三审三校制度，公开三公经费。")]
    [InlineData("50条事项中33条设专栏，其余17条随网页公开。")]
    // Lawful Latin.
    [InlineData("学校网址为www.of-the.example.com，for循环和by-laws见讲义。")]
    [InlineData("学校通过OA系统、QQ群、LED屏、APP、PDF文件和E-mail、A类栏目公开信息，详见http://www.example.edu.cn/in/the.htm。")]
    // Numbers that are not in the tables, and Henan's, which look like the ministry's.
    [InlineData("根据《甲省教育厅关于做好年度报告工作的通知》（教办函〔2023〕803号）和《甲学院信息公开实施细则》（校发〔2016〕22号）。")]
    [InlineData("根据教育厅转发的甲省教育厅《关于做好2021年高校信息公开年度报告工作的通知》（鲁教办函〔2021〕5号）。")]
    [InlineData("根据《关于做好2021年高校信息公开年度报告工作的通知》（皖教秘〔2021〕457号）。")]
    // Widths, marks, blanks and line breaks.
    [InlineData("根据《教育部关于公布<高等学校 信息公开事项清单>的通知》( 教办函[ 2014 ] 23 号 )。")]
    [InlineData("根据《教育部关于公布〈高等学校信息公开\n事项清单〉的通知》（教办函﹝2014﹞23号）。")]
    [InlineData("根据《高校信息公开事项清单》（教办函〔2014〕23号）和《关于公布〈高校信息公开事项清单〉的通知》。")]
    [InlineData("根据《办法》（以下简称《办法》）（教育部29号令）、教育部《高等学校信息公开办法》（中华人民共和国教育部令第29号）。")]
    [InlineData("根据教育部《高等学校信息公开办法》（教育部第29号令，以下简称《办法》）、《高等学校信息公开办法（试行）》（教育部令29号）。")]
    [InlineData("根据《教育部办公厅关于全面推进高校信息公开做好高校信息公开年度报告工作的通知》（教办厅函〔2018〕80号）。")]
    [InlineData("根据《教育部办公厅关于做好2027年高校信息公开年度报告工作的通知》（教办厅函〔2027〕5号）。")]
    [InlineData("根据《中华人民共和国政府信息公开条例》（国务院令第711号）、《政府信息公开条例》。")]
    [InlineData("2010年，教育部印发通知（教办厅函〔2010〕44号），学校自2008年起执行《中华人民共和国政府信息公开条例》（国务院令第492号）。")]
    // Own and others' rules near the ministry's in their words.
    [InlineData("学校制定《甲学院信息公开办法》《学校信息公开办法》《普通高等学校信息公开办法》《甲省高等学校信息公开办法》。")]
    // Repetition that is no error.
    [InlineData("进一步完善制度，进一步健全机制，进一步拓宽渠道；大学大学生艺术团，研究研究生教育，逐条逐项公开，一步一步落实。")]
    [InlineData("公开内容包括本科生、研究生、本科生导师、研究生导师的信息。")]
    [InlineData("类别\t信息\t信息\t公开")]
    // Qualified zeros and carried ones.
    [InlineData("三、依申请公开情况\n未收到书面申请，收到网上申请3件。")]
    [InlineData("三、依申请公开情况\n未收到信息公开申请，上年结转申请2件。")]
    [InlineData("三、依申请公开情况\n无。\n四、评议情况\n收到意见建议8件。")]
    // The model of the government, and an annex that is not counted.
    [InlineData("一、概述\n二、公开情况\n一、本年新收政府信息公开申请数量\n二、上年结转政府信息公开申请数量\n三、本年度办理结果\n三、存在的问题和改进措施")]
    [InlineData("全文包括概述、公开情况、问题和改进措施等三部分。\n一、概述\n二、公开情况\n三、问题和改进措施\n四、清单事项公开情况表")]
    // Plans and dates of sending.
    [InlineData("学校将在截至2021年12月31日前公开信息100条。截至2021年8月31日，学校公开信息900条。")]
    // Damaged tokens raise one note.
    [InlineData("统计期限为2020年9月1日至202191日，根据通知（教办厅函〔202137号），20202021学年公开信息900条。")]
    // Approximations of round figures.
    [InlineData("关注量46900余人，公开信息3600余件、500余人次，约1234条，近300条，200 余条。")]
    public void A_lawful_text_raises_nothing_above_a_note(string text)
    {
        var result = Audits.Of(Title + text);
        Assert.True(result.Findings.All(finding => finding.Severity == Severity.Note), Audits.Shown(result));
    }

    [Fact]
    public void Damaged_tokens_give_one_note() =>
        Assert.Single(Audits.Of(Title + "统计期限为2020年9月1日至202191日，根据（教办厅函〔202137号），20202021学年公开。").Findings, finding => finding.Code == "XXGK4601");

    [Fact]
    public void A_report_by_calendar_year_has_a_note_at_most() =>
        Assert.Equal([Severity.Note], Audits.Of("甲学院2022年度信息公开工作年度报告\n本报告统计期限为2022年1月1日至12月31日。").Findings.Select(finding => finding.Severity));
}

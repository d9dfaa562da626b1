using System.Text;
using Xxgk.Serialization;
using Xxgk.Specification;

namespace Xxgk.Checklist.Tests.Serialization;

/// <summary>Every problem of a file is named, at its place: the mark ⟦ stands before the culprit, behind Chinese and characters beyond the first plane.</summary>
[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class SchoolFileProblemTests
{
    public const string Valid =
        """
        {
          "edition": "2014",
          "institution": { "name": "某某学院📄𠮷", "kind": "university", "superiorBodies": ["教育厅"], "contact": { "office": "办公室", "fax": "1" } },
          "profile": { "postgraduates": true }, "period": "2020-2021", "asOf": "2021-10-31",
          "source": "complete", "report": { "signedOn": "2021-10-28" },
          "catalogue": { "title": "目录📄", "entries": [ { "number": "甲", "title": "章程", "covers": ["2"], "limit": { "workingDays": 10 } }, { "number": "乙", "title": "校史", "kind": "continuing" } ],
            "explanations": [ { "item": "27", "reason": "publicElsewhere", "text": "见招生网📄", "link": "e" } ] },
          "declarations": [ { "item": "26", "kind": "nothingThisPeriod", "reason": "未发生", "declaredOn": "2021-09" } ],
          "declaredCounts": [ { "of": "disclosedItems", "channel": "other", "name": "信箱", "quantity": "200余条", "inTotal": true } ],
          "records": [
            { "id": "一📄", "title": "章程", "item": "2.1", "producedOn": "2021-03-05", "changes": ["2021-03", "2021-04"], "for": "2020-2021" },
            { "id": "二", "title": "校史", "item": "own:乙", "scope": "withheld", "reason": "保密", "provision": "《高等学校信息公开办法》第十条第（一）项",
              "reviews": [{ "kind": "approval", "result": "passed" }], "publications": [{ "channel": "other", "name": "信箱", "from": "2021" }] }
          ]
        }
        """;

    [Fact]
    public void A_reason_of_ending_needs_a_day_of_taking_down()
    {
        var text = Valid.Replace("\"from\": \"2021\"", "\"from\": \"2021\", \"reason\": \"expired\"", StringComparison.Ordinal);
        var problem = Assert.Single(SchoolFile.Read(Encoding.UTF8.GetBytes(text)).Problems);

        Assert.Equal("$.records[1].publications[0].reason", problem.Path);
        Assert.Contains("撤下日期", problem.Message.Chinese, StringComparison.Ordinal);
    }

    /// <summary>What stands in the valid file, what is put in its place, the path of the problem, and what each language says.</summary>
    public static TheoryData<string, string, string, string, string> Faults => new()
    {
        { "\"2014\"", "⟦\"2023\"", "$.edition", "清单版本", "edition" },
        { "\"《高等学校信息公开办法》第十条第（一）项\"", "⟦\"《高等学校信息公开办法》第九十条\"", "$.records[1].provision", "条款", "a provision" },
        { "\"27\"", "⟦\"own:乙\"", "$.catalogue.explanations[0].item", "自设事项", "the school's own" },
        { "\"2021-10-28\"", "⟦\"2021/10/28\"", "$.report.signedOn", "日期（2021-03-05", "Expected a date" },
        { "\"某某学院📄𠮷\"", "⟦{ \"zh\": [1] }", "$.institution.name", "对象", "an object" },
        { "\"university\"", "⟦\"大学\"", "$.institution.kind", "“大学”", "'大学'" },
        { "[\"教育厅\"]", "[\"教育厅\", \"📄\", ⟦7]", "$.institution.superiorBodies[2]", "数字 7；文本须写在双引号内", "the number 7; a text stands in quotation marks" },
        { "[\"教育厅\"]", "[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\",\"10\",⟦11,12]", "$.institution.superiorBodies[10]", "最多10个元素", "At most 10" },
        { "\"办公室\"", "⟦\"办\\ud83d室\"", "$.institution.contact.office", "代理项", "surrogate" },
        { "\"办公室\"", "⟦\"办公室\\n甲\"", "$.institution.contact.office", "控制字符", "control characters" },
        { "\"办公室\"", "⟦\"办\u007F室\"", "$.institution.contact.office", "控制字符", "control characters" },
        { "\"办公室\"", "⟦\"办\u0085室\"", "$.institution.contact.office", "控制字符", "control characters" },
        { "\"办公室\"", "⟦\"　 \"", "$.institution.contact.office", "空白", "blanks" },
        { "\"办公室\"", "⟦\"\"", "$.institution.contact.office", "1至500", "1 to 500" },
        { "\"fax\": \"1\"", "\"fax\": \"1\", ⟦\"office\": \"二\"", "$.institution.contact.office", "重复", "twice" },
        { "\"fax\": \"1\"", "\"fax\": \"1\", ⟦\"offi\\u0063e\": \"二\"", "$.institution.contact.office", "重复", "twice" },
        { "\"fax\": \"1\"", "⟦\"微信\": { \"fax\": 1 }", "$.institution.contact.微信", "微信", "微信" },
        { "\"fax\": \"1\"", "⟦\"\\ud800\": 1", "$.institution.contact.", "不认识", "Unknown" },
        { "\"fax\": \"1\"", "⟦\"Fux\": \"1\"", "$.institution.contact.Fux", "是否为“fax”？", "did you mean 'fax'?" },
        { "\"fax\": \"1\"", "⟦\"telefone\": \"1\"", "$.institution.contact.telefone", "是否为“telephone”？", "did you mean 'telephone'?" },
        { "\"postgraduates\": true", "⟦\"isGood\": true", "$.profile.isGood", "isGood", "isGood" },
        { "\"period\": \"2020-2021\"", "\"period\": ⟦\"2020-2022\"", "$.period", "报告期", "a period" },
        { "\"asOf\": \"2021-10-31\"", "\"asOf\": ⟦\"2021-02-30\"", "$.asOf", "2021-02-30", "2021-02-30" },
        { "\"asOf\": \"2021-10-31\"", "\"asOf\": ⟦\"2021-10\"", "$.asOf", "应为日期", "Expected a day" },
        { "\"asOf\": \"2021-10-31\"", "\"asOf\": ⟦null", "$.asOf", "null", "null" },
        { "\"complete\"", "⟦false", "$.source", "逻辑值", "a truth value" },
        { "\"2021-10-28\"", "⟦20211028", "$.report.signedOn", "20211028", "20211028" },
        { "\"workingDays\": 10", "\"workingDays\": ⟦1000000000000000000000", "$.catalogue.entries[0].limit.workingDays", "1至1000", "1 to 1000" },
        { "{ \"workingDays\": 10 }", "⟦{ \"workingDays\": 10, \"by\": \"03-31\" }", "$.catalogue.entries[0].limit", "恰有一种", "exactly one" },
        { "{ \"workingDays\": 10 }", "{ \"by\": ⟦\"02-29\" }", "$.catalogue.entries[0].limit.by", "月日", "month and day" },
        { "\"number\": \"乙\"", "\"number\": ⟦\"甲\"", "$.catalogue.entries[1].number", "重复", "twice" },
        { "[\"2\"]", "[\"2\", ⟦\"3.9\"]", "$.catalogue.entries[0].covers[1]", "第3项的部分为：3.1", "parts of item 3" },
        { "[\"2\"]", "[\"2\", ⟦\"own:乙\"]", "$.catalogue.entries[0].covers[1]", "own:乙", "own:乙" },
        { "[\"2\"]", "[\"2\", ⟦\"51\"]", "$.catalogue.entries[0].covers[1]", "51", "51" },
        { "{ \"number\": \"乙\", \"title\": \"校史\", \"kind\": \"continuing\" }", "⟦{ \"number\": \"乙\", \"title\": \"校史\" }", "$.catalogue.entries[1]", "自设事项", "own item" },
        { "\"26\"", "⟦\"own:丙\"", "$.declarations[0].item", "own:丙", "own:丙" },
        { "\"200余条\"", "⟦382", "$.declaredCounts[0].quantity", "应写作 \"382条\"", "is written \"382条\"" },
        { "\"200余条\"", "⟦\"数十条\"", "$.declaredCounts[0].quantity", "数十条", "数十条" },
        { "\"200余条\"", "⟦\"很多条\"", "$.declaredCounts[0].quantity", "很多条", "很多条" },
        { "{ \"of\": \"disclosedItems\", \"channel\": \"other\", \"name\": \"信箱\", ", "⟦{ \"of\": \"disclosedItems\", \"channel\": \"other\", ", "$.declaredCounts[0]", "name", "name" },
        { "\"id\": \"二\"", "\"id\": ⟦\"一📄\"", "$.records[1].id", "“一📄”重复，首次出现在第11行", "used twice, first on line 11" },
        { "\"id\": \"二\"", "\"id\": ⟦\"二\\u200B\"", "$.records[1].id", "U+200B", "U+200B" },
        { "\"title\": \"章程\", \"item\"", "\"title\": ⟦\"‘章’—\u202E“程”\", \"item\"", "$.records[0].title", "U+202E", "U+202E" },
        { "\"title\": \"目录📄\"", "\"title\": ⟦\"目录\uFEFF📄\"", "$.catalogue.title", "U+FEFF", "U+FEFF" },
        { "\"2021-03-05\"", "⟦\"2021-02-30\"", "$.records[0].producedOn", "2021-02-30", "no date that exists" },
        { "\"2021-03-05\"", "⟦\"1000000000-01-01\"", "$.records[0].producedOn", "1000000000-01-01", "1000000000-01-01" },
        { "\"2021-03-05\"", "⟦1000000000", "$.records[0].producedOn", "1000000000", "1000000000" },
        { "[\"2021-03\", \"2021-04\"]", "[\"2021-03\", ⟦\"2021-13\"]", "$.records[0].changes[1]", "2021-13", "2021-13" },
        { "\"item\": \"2.1\"", "\"item\": ⟦\"2\"", "$.records[0].item", "分为几部分", "several parts" },
        { "\"item\": \"2.1\"", "\"item\": ⟦\"2.9\"", "$.records[0].item", "第2项的部分为：2.1", "the parts of item 2 are: 2.1" },
        { "\"item\": \"2.1\"", "\"item\": ⟦\"12.1\"", "$.records[0].item", "请写“12”", "name it '12'" },
        { "\"item\": \"2.1\"", "\"item\": ⟦\"51\"", "$.records[0].item", "没有事项", "Neither" },
        { "\"item\": \"2.1\"", "\"item\": ⟦\"0\"", "$.records[0].item", "应为事项", "Expected an item" },
        { "\"for\": \"2020-2021\"", "\"for\": ⟦\"2020-2022\"", "$.records[0].for", "学年", "a school year" },
        { "{ \"id\": \"一📄\", \"title\": \"章程\", \"item\"", "⟦{ \"id\": \"一📄\", \"item\"", "$.records[0]", "title", "title" },
        { "{ \"id\": \"二\", \"title\": \"校史\", \"item\": \"own:乙\", \"scope\": \"withheld\", \"reason\": \"保密\",", "⟦{ \"id\": \"二\", \"title\": \"校史\", \"item\": \"own:乙\", \"scope\": \"withheld\",", "$.records[1]", "reason", "reason" },
        { "\"scope\": \"withheld\", \"reason\": \"保密\", \"provision\": ", "\"scope\": \"campusOnly\", \"reason\": \"保密\", \"provision\": ⟦", "$.records[1].provision", "只用于", "is for" },
        { "\"item\": \"2.1\", \"producedOn\"", "\"item\": \"2.1\", \"reason\": ⟦\"闲\", \"producedOn\"", "$.records[0].reason", "只用于", "is for" },
        { "{ \"item\": \"27\", \"reason\": \"publicElsewhere\", \"text\": \"见招生网📄\", \"link\": \"e\" }", "⟦{ \"item\": \"27\", \"reason\": \"publicElsewhere\", \"text\": \"见招生网📄\" }", "$.catalogue.explanations[0]", "link", "link" },
        { "\"publicElsewhere\", \"text\": \"见招生网📄\", \"link\": ", "\"archived\", \"text\": \"见招生网📄\", \"link\": ⟦", "$.catalogue.explanations[0].link", "只用于", "is for" },
        { "\"publicElsewhere\", \"text\": \"见招生网📄\", \"link\": \"e\"", "\"repealed\", \"text\": \"见招生网📄\", \"provision\": ⟦\"《高等学校信息公开办法》第十条第（二）项\"", "$.catalogue.explanations[0].provision", "只用于", "is for" },
        { "\"《高等学校信息公开办法》第十条第（一）项\"", "⟦\"第十条\"", "$.records[1].provision", "条款", "a provision" },
        { "\"passed\"", "⟦\"好\"", "$.records[1].reviews[0].result", "下列之一", "one of" },
        { "{ \"channel\": \"other\", \"name\": \"信箱\", \"from\"", "⟦{ \"channel\": \"other\", \"from\"", "$.records[1].publications[0]", "name", "name" },
        { "\"name\": \"信箱\", \"from\"", "\"name\": ⟦5, \"from\"", "$.records[1].publications[0].name", "数字 5", "the number 5" },
        { "\"from\": \"2021\"", "\"from\": ⟦{\"from\": \"2021-02-30\"}", "$.records[1].publications[0].from", "对象", "an object" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_one_problem_at_its_place(string right, string wrong, string path, string chinese, string english)
    {
        var problem = Assert.Single(ReadMarked(Changed(Valid, right, wrong), out var places));
        Assert.Equal(path, problem.Path);
        Assert.Equal(places, [(problem.Line, problem.Column)]);
        Assert.Contains(chinese, problem.Message.Chinese, StringComparison.Ordinal);
        Assert.Contains(english, problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_without_a_fault_is_read() => Assert.True(SchoolFile.Read(Encoding.UTF8.GetBytes(Valid)).Succeeded);

    [Property(MaxTest = 500)]
    public Property Faults_together_are_all_named_in_order(int[] choice)
    {
        var chosen = new List<object[]>();
        var text = Valid;
        foreach (var fault in choice.Select(at => Faults.ElementAt((int)((uint)at % Faults.Count))))
        {
            // Two faults of one stretch of the file would not be two; nor is a school's own item known to be missing
            // where the catalogue that would list it is faulty itself.
            if (text.Contains((string)fault[0], StringComparison.Ordinal)
                && !chosen.Exists(other => (IsOfCatalogue(other) && IsOfOwnItem(fault)) || (IsOfOwnItem(other) && IsOfCatalogue(fault))))
            {
                text = Changed(text, (string)fault[0], (string)fault[1]);
                chosen.Add(fault);
            }
        }

        var problems = ReadMarked(text, out var places);
        return (problems.Select(problem => (problem.Line, problem.Column)).SequenceEqual(places)
                && problems.Select(problem => problem.Path).OrderBy(path => path, StringComparer.Ordinal)
                    .SequenceEqual(chosen.Select(fault => (string)fault[2]).OrderBy(path => path, StringComparer.Ordinal)))
            .Label(string.Join("\n", problems) + "\n" + text)
            .Classify(chosen.Count == 1, "one").Classify(chosen.Count is > 1 and < 5, "some").Classify(chosen.Count >= 5, "many");
    }

    [Property(MaxTest = 150)]
    public Property A_number_in_the_place_of_any_value_is_one_problem_at_that_place(SchoolFacts facts, int[] choice)
    {
        var text = new EditedText(SchoolText.Written(facts));
        foreach (var at in choice.Take(10))
        {
            text.Replace((int)((uint)at % text.Count), "-1.5");
        }

        var edited = text.Edited(out var places);
        var problems = SchoolFile.Read(Encoding.UTF8.GetBytes(edited)).Problems;
        return problems.Select(problem => (problem.Line, problem.Column)).SequenceEqual(places)
            .Label(string.Join("\n", problems) + "\n" + string.Join(" ", places))
            .Classify(places.Count > 1, "several");
    }

    private static bool IsOfCatalogue(object[] fault) => ((string)fault[2]).StartsWith("$.catalogue", StringComparison.Ordinal);

    private static bool IsOfOwnItem(object[] fault) => ((string)fault[3]).StartsWith("own:", StringComparison.Ordinal);

    private static string Changed(string text, string right, string wrong)
    {
        var at = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, right);
        return text.Remove(at, right.Length).Insert(at, wrong);
    }

    private static IReadOnlyList<Problem> ReadMarked(string marked, out List<(int Line, int Column)> places) =>
        SchoolFile.Read(Encoding.UTF8.GetBytes(MarkedText.Read(marked, out places))).Problems;
}

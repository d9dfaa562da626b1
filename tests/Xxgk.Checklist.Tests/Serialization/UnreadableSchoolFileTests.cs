using System.Text;
using Xxgk.Serialization;

namespace Xxgk.Checklist.Tests.Serialization;

/// <summary>Files that are no school's file at all, or not to their end.</summary>
public class UnreadableSchoolFileTests
{
    [Fact]
    public void An_empty_file_is_called_empty()
    {
        Expect([], 1, 1, "$", "文件为空。", "The file is empty.");
        Expect([0xEF, 0xBB, 0xBF], 1, 1, "$", "文件为空。", "The file is empty.");
        Expect(Encoding.UTF8.GetBytes(" \r\n\t\n"), 1, 1, "$", "文件为空。", "The file is empty.");
    }

    [Fact]
    public void A_file_in_GB18030_is_told_at_its_first_character()
    {
        // 办, in GB18030; not every character would do, 某 (C4 B3) is also a letter in UTF-8.
        byte[] document = [.. Encoding.ASCII.GetBytes("{\n  \"institution\": { \"name\": \""), 0xB0, 0xEC, .. Encoding.ASCII.GetBytes("\" } }")];
        Expect(document, 2, 29, "$.institution.name", "GB18030", "GB18030");
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void A_file_in_UTF_16_is_told_so(bool bigEndian, bool hasMark)
    {
        var encoding = new UnicodeEncoding(bigEndian, hasMark);
        Expect([.. encoding.GetPreamble(), .. encoding.GetBytes(SchoolFileProblemTests.Valid)], 1, 1, "$", "另存为 UTF-8", "save it as UTF-8");
        Expect([.. encoding.GetPreamble(), .. encoding.GetBytes("{ \"period\": \"2021\" }")], 1, 1, "$", "UTF-16", "UTF-16");
    }

    [Theory]
    [InlineData("{\"source\": \"extract\",}", 1, 21)]
    [InlineData("{\"source\": \"extract\"", 1, 21)]
    [InlineData("{\n\"某\": 01}", 2, 7)]
    [InlineData("// 说明\n{}", 1, 1)]
    [InlineData("{\"name\": \"某\n\"}", 1, 12)]
    public void What_is_not_JSON_is_told_where_it_stops_being_so(string text, int line, int column)
    {
        var problem = SchoolFile.Read(Encoding.UTF8.GetBytes(text)).Problems.Single(one => one.Message.Chinese.StartsWith("JSON 语法错误", StringComparison.Ordinal));
        Assert.Equal((line, column), (problem.Line, problem.Column));
        Assert.Contains("Not valid JSON", problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void What_follows_the_school_is_told_at_its_place()
    {
        var text = SchoolFileProblemTests.Valid;
        Expect(Encoding.UTF8.GetBytes(text + "\n\n 📄{}"), text.Count(c => c == '\n') + 3, 2, "$", "JSON 语法错误", "Not valid JSON");
    }

    [Theory]
    [InlineData("null", "null")]
    [InlineData("[]", "数组")]
    [InlineData("\"学校\"", "学校")]
    [InlineData("12", "12")]
    public void Another_value_is_not_a_school(string text, string found) => Expect(Encoding.UTF8.GetBytes(text), 1, 1, "$", found, "Expected an object");

    [Fact]
    public void Every_member_that_is_missing_is_named()
    {
        var problems = SchoolFile.Read(Encoding.UTF8.GetBytes(" {}")).Problems;
        Assert.Equal(["institution", "period", "source"], problems.Select(problem => problem.Message.English.Split('\'')[1]));
        Assert.All(problems, problem => Assert.Equal(("$", 1, 2), (problem.Path, problem.Line, problem.Column)));
    }

    [Fact]
    public void Records_come_last()
    {
        var text = "{ \"source\": \"extract\", \"period\": \"2021\", \"records\": [],\n \"institution\": ";
        Expect(Encoding.UTF8.GetBytes(text + "{ \"name\": \"某\", \"kind\": \"university\" } }"), 2, 17, "$.institution", "须在最后", "the last");
    }

    [Fact]
    public void A_byte_order_mark_is_no_column()
    {
        byte[] document = SchoolText.WithByteOrderMark(Encoding.UTF8.GetBytes("{ \"x\": 1, \"institution\": { \"name\": \"某\", \"kind\": \"university\" }, \"period\": \"2021\", \"source\": \"extract\" }"));
        Expect(document, 1, 3, "$.x", "“x”", "'x'");
    }

    [Fact]
    public void A_record_has_a_thousand_publications_at_most()
    {
        string File(int count) => $"{{ \"institution\": {{ \"name\": \"某\", \"kind\": \"university\" }}, \"period\": \"2021\", \"source\": \"extract\",\n\"records\": [{{ \"id\": \"1\", \"title\": \"某\", \"publications\": [\n{string.Join(",\n", Enumerable.Repeat("{}", count))}] }}] }}";
        Assert.Equal(1_000, SchoolFile.Read(Encoding.UTF8.GetBytes(File(1_000))).Value.Register.Records[0].Publications.Count);
        Expect(Encoding.UTF8.GetBytes(File(1_005)), 1_003, 1, "$.records[0].publications[1000]", "最多1000个元素", "At most 1000 elements");
    }

    [Fact]
    public void The_first_thousand_problems_are_listed_and_the_others_counted()
    {
        var result = SchoolFile.Read(Encoding.UTF8.GetBytes("[{}]"));
        Assert.Equal(0, result.FurtherProblems);
        var members = string.Join(",\n", Enumerable.Range(1, 1_234).Select(at => $"\"成员{at}\": {at}"));
        var many = SchoolFile.Read(Encoding.UTF8.GetBytes($"{{ \"institution\": {{ \"name\": \"某\", \"kind\": \"university\" }}, \"period\": \"2021\", \"source\": \"extract\",\n{members} }}"));
        Assert.Equal(1_000, many.Problems.Count);
        Assert.Equal(234, many.FurtherProblems);
        Assert.Equal(Enumerable.Range(1, 1_000).Select(at => $"$.成员{at}"), many.Problems.Select(problem => problem.Path));
        Assert.Equal(Enumerable.Range(2, 1_000), many.Problems.Select(problem => problem.Line));
    }

    [Theory]
    [InlineData("1900")]
    [InlineData("9999")]
    [InlineData("9998-9999")]
    [InlineData("1900-01-01/9999-12-31")]
    public void The_ends_of_time_are_read(string period)
    {
        var text = SchoolFileProblemTests.Valid.Replace("\"period\": \"2020-2021\"", $"\"period\": \"{period}\"", StringComparison.Ordinal)
            .Replace("2021-03-05", "9999-12-31", StringComparison.Ordinal).Replace("\"2021-04\"", "\"0001\"", StringComparison.Ordinal);
        Assert.Equal(period, SchoolFile.Read(Encoding.UTF8.GetBytes(text)).Value.Period.ToString());
    }

    private static void Expect(byte[] document, int line, int column, string path, string chinese, string english)
    {
        var problem = Assert.Single(SchoolFile.Read(document).Problems);
        Assert.Equal((line, column, path), (problem.Line, problem.Column, problem.Path));
        Assert.Contains(chinese, problem.Message.Chinese, StringComparison.Ordinal);
        Assert.Contains(english, problem.Message.English, StringComparison.Ordinal);
        Assert.Equal(FormattableString.Invariant($"{line}:{column}: {problem.Message.Chinese}"), problem.ToString());
    }
}

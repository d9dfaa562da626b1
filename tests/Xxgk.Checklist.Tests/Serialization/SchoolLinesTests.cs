using System.Text;
using Xxgk.Reporting;
using Xxgk.Specification;

namespace Xxgk.Checklist.Tests.Serialization;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class SchoolLinesTests
{
    private const string Header = """{"school":{"institution":{"name":"某某学院","kind":"university"},"period":"2020-2021","source":"complete"}}""";
    private const string Record = """{"id":"一","title":"章程","item":"2.1","producedOn":"2021-03-05","publications":[{"from":"2021-03-06"}]}""";
    private const string Another = """{"id":"二","title":"校史","item":"1.1","producedOn":"2021-03-05"}""";

    private static readonly ChecklistEvaluator Evaluator = new(Checklist2014.Edition, WorkingCalendar.National);

    [Property(MaxTest = 60)]
    public Property The_statement_of_the_lines_is_the_statement_of_the_file(SchoolFacts facts)
    {
        var results = Evaluate(Lines(facts));
        return (results.Count == 1 && results[0].Problems.Count == 0 && StatementOf(results[0]).Equals(StatementOf(facts), StringComparison.Ordinal))
            .Label(string.Join("\n", results.SelectMany(result => result.Problems)))
            .Classify(facts.Register.Records.Count == 0, "no records")
            .Classify(facts.Catalogue is not null, "catalogue");
    }

    [Property(MaxTest = 20)]
    public bool Schools_follow_one_another_and_may_share_ids(SchoolFacts one, SchoolFacts two) =>
        Evaluate([.. Lines(one), .. Lines(two), .. Lines(one)]).Select(StatementOf)
            .SequenceEqual([StatementOf(one), StatementOf(two), StatementOf(one)], StringComparer.Ordinal);

    [Property(MaxTest = 20)]
    public bool It_does_not_matter_how_the_stream_comes_nor_how_lines_end(SchoolFacts one, SchoolFacts two)
    {
        var lines = Encoding.UTF8.GetString([.. Lines(one), .. Lines(two)]);
        var windows = SchoolText.WithByteOrderMark(Encoding.UTF8.GetBytes("\r\n \t\r\n" + lines.Replace("\n", "\r\n\r\n", StringComparison.Ordinal).TrimEnd()));
        string[] expected = [StatementOf(one), StatementOf(two)];
        using var trickle = new TrickleStream(Encoding.UTF8.GetBytes(lines));
        using var windowsTrickle = new TrickleStream(windows);
        return SchoolLines.Evaluate(Evaluator, trickle).Select(StatementOf).SequenceEqual(expected, StringComparer.Ordinal)
            && Evaluate(windows[3..]).Select(StatementOf).SequenceEqual(expected, StringComparer.Ordinal)
            && SchoolLines.Evaluate(Evaluator, windowsTrickle).Select(StatementOf).SequenceEqual(expected, StringComparer.Ordinal);
    }

    [Property(MaxTest = 500)]
    public bool Bytes_of_any_kind_never_throw(byte[] bytes) => Evaluate(bytes).All(IsOneOrTheOther);

    [Property(MaxTest = 100)]
    public bool Lines_with_bytes_changed_never_throw(SchoolFacts facts, (int Place, byte Value)[] edits)
    {
        var bytes = Lines(facts);
        foreach (var (place, value) in edits)
        {
            bytes[(int)((uint)place % bytes.Length)] = value;
        }

        return Evaluate(bytes).All(IsOneOrTheOther);
    }

    [Fact]
    public void One_school_with_problems_does_not_stop_the_next()
    {
        var results = Evaluate($"{Header}\n{Record}\n{Header.Replace("university", "大学", StringComparison.Ordinal)}\n{Record}\n{Header}\n{Another}\n");
        Assert.Equal([1, 3, 5], results.Select(result => result.Line));
        Assert.Equal([true, false, true], results.Select(result => result.Statement is not null));
        var problem = Assert.Single(results[1].Problems);
        Assert.Equal(("$.school.institution.kind", 3, 48), (problem.Path, problem.Line, problem.Column));
    }

    [Fact]
    public void Problems_of_header_and_records_are_all_named_by_their_lines()
    {
        var result = Assert.Single(Evaluate($"{Header.Replace("university", "大学", StringComparison.Ordinal)}\n\n{Record}\n{Another.Replace("2021-03-05", "2021-02-30", StringComparison.Ordinal)}\n{{\"id\":\"三\"}} x\n{Record}"));
        Assert.Null(result.Statement);
        Assert.Equal([(1, 48), (4, 50), (5, 1), (5, 12), (6, 7)], result.Problems.Select(problem => (problem.Line, problem.Column)));
        Assert.Equal(["$.school.institution.kind", "$.producedOn", "$", "$", "$.id"], result.Problems.Select(problem => problem.Path));
    }

    [Fact]
    public void An_id_is_used_once_within_a_school()
    {
        var results = Evaluate($"{Header}\n{Record}\n{Record}\n{Header}\n{Record}");
        Assert.Equal("编号“一”重复。", Assert.Single(results[0].Problems).Message.Chinese);
        Assert.NotNull(results[1].Statement);
    }

    [Fact]
    public void Records_before_a_header_belong_to_no_school()
    {
        var results = Evaluate($"{Record}\n{Another}\n{Header}\n{Record}");
        var problem = Assert.Single(results[0].Problems);
        Assert.Contains("须有学校行", problem.Message.Chinese, StringComparison.Ordinal);
        Assert.Contains("must come before", problem.Message.English, StringComparison.Ordinal);
        Assert.Equal((1, 1), (problem.Line, problem.Column));
        Assert.NotNull(results[1].Statement);
    }

    [Fact]
    public void A_header_has_no_records_of_its_own()
    {
        var text = Header.Replace("\"complete\"}", "\"complete\",\"records\":[]}", StringComparison.Ordinal);
        Assert.Equal("$.school.records", Assert.Single(Assert.Single(Evaluate(text)).Problems).Path);
    }

    [Fact]
    public void Own_items_are_those_of_the_school_whose_lines_they_are()
    {
        var withOwn = Header.Replace("\"complete\"}", "\"complete\",\"catalogue\":{\"title\":\"目录\",\"entries\":[{\"number\":\"乙\",\"title\":\"校史\",\"kind\":\"continuing\"}]}}", StringComparison.Ordinal);
        var own = Record.Replace("2.1", "own:乙", StringComparison.Ordinal);
        var results = Evaluate($"{withOwn}\n{own}\n{Header}\n{own}");
        Assert.NotNull(results[0].Statement);
        Assert.Equal(("$.item", 4), Assert.Single(results[1].Problems.Select(problem => (problem.Path, problem.Line))));
    }

    [Fact]
    public void The_first_thousand_problems_of_a_school_are_listed_and_the_others_counted()
    {
        var result = Assert.Single(Evaluate(Header + string.Concat(Enumerable.Repeat("\n{\"id\":1,\"title\":2}", 600))));
        Assert.Equal(1_000, result.Problems.Count);
        Assert.Equal(200, result.FurtherProblems);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\r\n \r\n\t")]
    public void Without_lines_there_are_no_schools(string text) => Assert.Empty(Evaluate(text));

    [Fact]
    public void A_header_without_an_end_of_the_line_is_a_school() => Assert.NotNull(Assert.Single(Evaluate(Header)).Statement);

    [Fact]
    public void A_period_after_which_no_report_falls_due_needs_an_as_of_date()
    {
        var text = Header.Replace("2020-2021", "9999", StringComparison.Ordinal);
        var problem = Assert.Single(Assert.Single(Evaluate(text)).Problems);
        Assert.Contains("请填写 asOf", problem.Message.Chinese, StringComparison.Ordinal);
        Assert.Equal((1, text.IndexOf("\"9999\"", StringComparison.Ordinal) + 1, "$.school.period"), (problem.Line, problem.Column, problem.Path));
        Assert.Contains("give 'asOf'", problem.Message.English, StringComparison.Ordinal);
        Assert.NotNull(Assert.Single(Evaluate(text.Replace("\"period\"", "\"asOf\":\"2021-10-31\",\"period\"", StringComparison.Ordinal))).Statement);
    }

    [Theory]
    [InlineData(65, true)]
    [InlineData(65, false)]
    [InlineData(129, true)]
    [InlineData(129, false)]
    public void A_line_that_is_too_long_is_a_problem_and_the_next_is_read(int megabytes, bool hasNext)
    {
        // 64 MB are the limit, and blocks double up to 128: the line ends within a block, or beyond it.
        var start = Encoding.UTF8.GetBytes(Header + "\n{\"id\":\"");
        var bytes = new byte[start.Length + (megabytes << 20)];
        bytes.AsSpan().Fill((byte)'a');
        start.CopyTo(bytes, 0);
        var end = Encoding.UTF8.GetBytes(hasNext ? $"\n{Header}\n{Record}" : string.Empty);
        end.CopyTo(bytes, bytes.Length - end.Length);

        var results = Evaluate(bytes);
        var problem = Assert.Single(results[0].Problems);
        Assert.Equal((2, 1, "The line is too long and was not read."), (problem.Line, problem.Column, problem.Message.English));
        Assert.Equal(hasNext ? 2 : 1, results.Count);
        Assert.True(!hasNext || (results[1].Line == 3 && results[1].Statement is not null));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Lines_in_UTF_16_are_told_so(bool hasMark)
    {
        var encoding = new UnicodeEncoding(bigEndian: false, hasMark);
        var result = Assert.Single(Evaluate([.. encoding.GetPreamble(), .. encoding.GetBytes(Header + "\n" + Record)]));
        Assert.Contains("UTF-16", Assert.Single(result.Problems).Message.Chinese, StringComparison.Ordinal);
    }

    private static List<SchoolLinesResult> Evaluate(string text) => Evaluate(Encoding.UTF8.GetBytes(text));

    private static List<SchoolLinesResult> Evaluate(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return [.. SchoolLines.Evaluate(Evaluator, stream)];
    }

    private static byte[] Lines(SchoolFacts facts)
    {
        using var stream = new MemoryStream();
        SchoolLines.Write(facts, stream);
        return stream.ToArray();
    }

    private static bool IsOneOrTheOther(SchoolLinesResult result) => result.Statement is null == result.Problems.Count > 0;

    private static string StatementOf(SchoolLinesResult result) => result.Statement is { } statement ? TextOf(statement) : string.Join("\n", result.Problems);

    private static string StatementOf(SchoolFacts facts) =>
        TextOf(Evaluator.Evaluate(SchoolFile.Read(SchoolText.Written(facts)).Value, facts.AsOf ?? ReportingDuty.For(facts.Period, facts.Institution).DueOn));

    private static string TextOf(ComplianceStatement statement)
    {
        using var stream = new MemoryStream();
        Xxgk.Serialization.StatementJson.Write(statement, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}

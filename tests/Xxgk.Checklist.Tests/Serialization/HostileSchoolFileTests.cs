using System.Text;
using Xxgk.Serialization;
using Xxgk.Specification;

namespace Xxgk.Checklist.Tests.Serialization;

/// <summary>Nothing in a file makes reading throw: it loads, or it has problems, each of them somewhere in the file.</summary>
[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class HostileSchoolFileTests
{
    private static readonly string[] Fragments =
    [
        "{", "}", "[", "]", ":", ",", "\"", "null", "true", "12", "-1e999", "1000000000", "{}", "[]", "\"x\"", "\"\\ud800\"", "\"\\udc00\\ud800\"",
        "\"\\u0000\"", "\"2021-02-30\"", "\"1000000000-01-01\"", "\"9999-12-31\"", "\"0001\"", "\"records\":", "\"id\":", "\\", "\u007F", "\u0085", "\uFEFF", "𠮷", "//", "/*",
    ];

    [Property(MaxTest = 2_000)]
    public Property Bytes_of_any_kind_never_throw(byte[] bytes) => NeverThrows(bytes);

    [Property(MaxTest = 1_000)]
    public Property Pieces_of_JSON_in_any_order_never_throw(int[] choice) =>
        NeverThrows(Encoding.UTF8.GetBytes(string.Concat(choice.Select(at => Fragments[(int)((uint)at % Fragments.Length)]))));

    [Property(MaxTest = 300)]
    public Property A_file_with_bytes_changed_added_or_lost_never_throws(SchoolFacts facts, (int Place, int How, byte Value)[] edits)
    {
        var bytes = SchoolText.Written(facts).ToList();
        foreach (var (place, how, value) in edits)
        {
            var at = (int)((uint)place % (bytes.Count + 1));
            switch ((uint)how % 5)
            {
                case 0 when at < bytes.Count:
                    bytes[at] = value;
                    break;
                case 1 when at < bytes.Count:
                    bytes[at] ^= (byte)(1 << (value & 7));
                    break;
                case 2 when at < bytes.Count:
                    bytes.RemoveAt(at);
                    break;
                case 3:
                    bytes.Insert(at, value);
                    break;
                default:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Fragments[value % Fragments.Length]));
                    break;
            }
        }

        return NeverThrows([.. bytes]);
    }

    [Property(MaxTest = 300)]
    public Property A_byte_that_breaks_a_character_anywhere_is_all_there_is_to_say_of_a_file(SchoolFacts facts, int place)
    {
        var bytes = SchoolText.Written(facts);
        var at = (int)((uint)place % bytes.Length);
        bytes[at] = 0xFF;
        var problem = Assert.Single(SchoolFile.Read(bytes).Problems);
        return problem.Message.Chinese.StartsWith("文件不是 UTF-8 编码", StringComparison.Ordinal).Label($"{at}: {problem}");
    }

    [Property(MaxTest = 150)]
    public Property A_file_cut_short_is_a_problem_at_its_end(SchoolFacts facts, int length)
    {
        var bytes = SchoolText.Written(facts);
        var cut = bytes.AsSpan(0, (int)((uint)length % bytes.Length)).ToArray();
        return NeverThrows(cut).And(!SchoolFile.Read(cut).Succeeded);
    }

    [Property(MaxTest = 100)]
    public Property Values_in_each_others_places_never_throw(SchoolFacts facts, (int From, int To)[] swaps)
    {
        var text = new EditedText(SchoolText.Written(facts));
        foreach (var (from, to) in swaps.Take(5))
        {
            text.Replace((int)((uint)to % text.Count), text.TokenAt((int)((uint)from % text.Count)));
        }

        return NeverThrows(text.ToBytes());
    }

    [Fact]
    public void Deep_nesting_is_a_problem_and_not_the_end_of_the_process()
    {
        var text = "{\"records\":" + new string('[', 1_000_000);
        var problem = Assert.Single(SchoolFile.Read(Encoding.UTF8.GetBytes(text)).Problems, problem => problem.Message.Chinese.StartsWith("JSON 语法错误", StringComparison.Ordinal));
        Assert.Equal(1, problem.Line);
        Assert.InRange(problem.Column, 12 + 30, 12 + 34);
    }

    [Fact]
    public void A_thousand_problems_on_one_long_line_are_located_in_one_pass()
    {
        var records = string.Join(",", Enumerable.Range(0, 20_000).Select(at => $"{{\"id\":\"{at}\",\"title\":\"{new string('学', 300)}\",\"producedOn\":\"2021-02-30\"}}"));
        var result = SchoolFile.Read(Encoding.UTF8.GetBytes($"{{\"institution\":{{\"name\":\"某某学院\",\"kind\":\"university\"}},\"period\":\"2021\",\"source\":\"extract\",\"records\":[{records}]}}"));
        Assert.Equal(1_000, result.Problems.Count);
        Assert.Equal(19_000, result.FurtherProblems);
        Assert.Equal("$.records[999].producedOn", result.Problems[^1].Path);
    }

    private static Property NeverThrows(byte[] bytes)
    {
        var result = SchoolFile.Read(bytes);
        var lines = Encoding.UTF8.GetString(bytes).Split('\n');
        var inside = result.Problems.All(problem =>
            problem.Line >= 1 && problem.Line <= lines.Length && problem.Column >= 1
            && (problem.Column <= lines[problem.Line - 1].Length + 2 || Encoding.UTF8.GetString(bytes).Contains('\uFFFD'))
            && problem.Path[0] == '$' && problem.Message.Chinese.Length > 0 && problem.Message.English.Length > 0);
        return (result.Succeeded == (result.Problems.Count == 0) && inside).Label(string.Join("\n", result.Problems))
            .Classify(result.Succeeded, "loaded all the same")
            .Classify(result.Problems.Count > 1, "several problems");
    }
}

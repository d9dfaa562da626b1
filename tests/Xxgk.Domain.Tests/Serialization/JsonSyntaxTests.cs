using System.Text;
using System.Text.Json;
using Xxgk.Serialization;

namespace Xxgk.Domain.Tests.Serialization;

/// <summary>The mark ⟦ stands where a document stops being JSON.</summary>
public class JsonSyntaxTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ":", ",", "\"", "\"a\"", "\"学\"", "null", "true", "false", "True", "12", "-1", "0", "1.5", "01", "1.", "1e5", "1e", "-", "+", "\\", "\\u00e", "\\n",
        " ", "\n", "\t", "//", "'", "，", "“", "x", "学", "\u3000", "\u00A0", "\uFEFF", "𠮷", "\u0001", "{\"a\":", "[1,",
    ];

    [Property(MaxTest = 20_000)]
    public Property There_is_a_fault_exactly_where_a_document_is_no_JSON()
    {
        var texts = Gen.Choose(1, 9).SelectMany(count => Gen.ArrayOf(Gen.Elements(Pieces), count)).Select(string.Concat);
        return Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var document = Encoding.UTF8.GetBytes(text);
            var fault = JsonSyntax.FaultIn(document);
            var within = fault is not { } found || (found.Position >= 0 && found.Position <= document.Length && found.Words.Chinese.Length > 0 && found.Words.English.Length > 0);
            return ((fault is null) == IsJson(document) && within).Label($"{text}: {fault}").Classify(fault is null, "JSON");
        });
    }

    [Theory]
    [InlineData("{\"a\": 1⟦,}", "“}”之前多了一个逗号", "a comma too many before '}'")]
    [InlineData("[1, 2⟦,\n]", "“]”之前多了一个逗号", "a comma too many before ']'")]
    [InlineData("[1,⟦,2]", "多了一个逗号", "a comma too many")]
    [InlineData("{\"a\": 1,⟦, \"b\": 2}", "多了一个逗号", "a comma too many")]
    [InlineData("{\"a\": 1\n ⟦\"b\": 2}", "缺少逗号", "a comma is missing")]
    [InlineData("[{} ⟦{}]", "缺少逗号", "a comma is missing")]
    [InlineData("{\"a\" ⟦1}", "缺少冒号", "a colon is missing")]
    [InlineData("{\"a\": ⟦}", "缺少值", "a value is missing")]
    [InlineData("{\"a\": ⟦, \"b\": 1}", "缺少值", "a value is missing")]
    [InlineData("{⟦a: 1}", "双引号", "a member's name in quotation marks")]
    [InlineData("{⟦'a': 1}", "单引号", "single")]
    [InlineData("{⟦“a”: 1}", "“ 应写作半角的 \"", "“ should be a plain \"")]
    [InlineData("{\"a\"⟦：1}", "： 应写作半角的 :", "： should be a plain :")]
    [InlineData("[1⟦，2]", "， 应写作半角的 ,", "， should be a plain ,")]
    [InlineData("[1,⟦　2]", "空白", "blank")]
    [InlineData("[1] ⟦// 说明", "注释", "no comments")]
    [InlineData("{\"a\":\n[1, 2⟦}", "“}”与第2行的“[”不配对", "'}' does not close the '[' of line 2")]
    [InlineData("[1]⟦]", "已结束", "complete")]
    [InlineData("{} ⟦{}", "已结束", "complete")]
    [InlineData("\n{\"a\": [1]⟦", "第2行的“{”没有闭合", "the '{' of line 2 is not closed")]
    [InlineData("{\"a\": ⟦\"章程", "缺少双引号", "a quotation mark is missing")]
    [InlineData("{\"a\": ⟦\"章程\\", "缺少双引号", "a quotation mark is missing")]
    [InlineData("{\"a\": \"章程⟦\n\"}", "换行须写作", "line break")]
    [InlineData("[\"a⟦\tb\"]", "制表符", "control character")]
    [InlineData("[\"C:⟦\\学校\"]", "反斜杠", "backslash")]
    [InlineData("[\"关于\"⟦章程\"的通知\"]", "双引号须写作", "written \\\"")]
    [InlineData("[0⟦1]", "数字写法", "a number")]
    [InlineData("[⟦.5]", "数字写法", "a number")]
    [InlineData("[1.⟦]", "数字写法", "a number")]
    [InlineData("[⟦True]", "“True”应小写为“true”", "'True' is written 'true'")]
    [InlineData("[⟦章程]", "“章程”不是 JSON 的值", "'章程' is no value of JSON")]
    [InlineData("[⟦\u0007]", "U+0007", "U+0007")]
    public void A_fault_is_named_at_its_place(string marked, string chinese, string english)
    {
        var at = marked.IndexOf('⟦', StringComparison.Ordinal);
        var fault = JsonSyntax.FaultIn(Encoding.UTF8.GetBytes(marked.Remove(at, 1)));

        Assert.NotNull(fault);
        Assert.Equal(Encoding.UTF8.GetByteCount(marked.AsSpan(0, at)), fault.Value.Position);
        Assert.Contains(chinese, fault.Value.Words.Chinese, StringComparison.Ordinal);
        Assert.Contains(english, fault.Value.Words.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("publishedon", "publishedOn")]
    [InlineData("tilte", "title")]
    [InlineData("Records", "records")]
    [InlineData("record", "records")]
    [InlineData("publishedOnn1", "publishedOn")]
    [InlineData("published", "publishedOn")]
    [InlineData("publish", null)]
    [InlineData("of", "on")]
    [InlineData("xx", null)]
    [InlineData("signedOm", "signedOn")]
    [InlineData("sigledOn", null)]
    [InlineData("", null)]
    public void The_name_that_was_meant_is_the_one_nearest(string written, string? meant) =>
        Assert.Equal(meant, NearestName.Of(written, ["publishedOn", "title", "records", "on", "signedOn", "siggedOn"]));

    private static bool IsJson(byte[] document)
    {
        try
        {
            using var parsed = JsonDocument.Parse(document, new() { MaxDepth = 32 });
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

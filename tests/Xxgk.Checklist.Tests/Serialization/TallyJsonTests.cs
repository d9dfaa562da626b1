using System.Text;
using Xxgk.Checklist.Tests.Evaluation;
using Xxgk.Serialization;
using Xxgk.Specification;

namespace Xxgk.Checklist.Tests.Serialization;

[Properties(Arbitrary = [typeof(XxgkArbitraries)], MaxTest = 60)]
public sealed class TallyJsonTests
{
    [Property]
    public bool What_is_written_is_read_back(EvaluationCase first, EvaluationCase second)
    {
        var tally = first.Statement().Tally.Merge(second.Statement().Tally);
        return TallyJson.Read(Written(tally)).Value.Equals(tally) && TallyJson.Read([0xEF, 0xBB, 0xBF, .. Written(tally)]).Value.Equals(tally);
    }

    [Property]
    public bool Tallies_merge_as_well_after_a_journey(EvaluationCase first, EvaluationCase second)
    {
        var (one, other) = (first.Statement().Tally, second.Statement().Tally);
        return TallyJson.Read(Written(one)).Value.Merge(TallyJson.Read(Written(other)).Value).Equals(one.Merge(other));
    }

    [Fact]
    public void The_tally_of_no_school_is_written_and_read()
    {
        var empty = ComplianceTally.Empty(Checklist2014.Edition);
        Assert.Equal(empty, TallyJson.Read(Written(empty)).Value);
    }

    [Theory]
    [InlineData("\"edition\":\"2014\"", "\"edition\":\"2030\"", "“2030”")]
    [InlineData("\"schools\":1,\"records\"", "\"schools\":2,\"records\"", "之和不等于学校数2")]
    [InlineData("\"records\":", "\"records\":-1", "整数")]
    [InlineData("{\"part\":0,\"whole\":", "{\"part\":9000,\"whole\":", "大于分母")]
    [InlineData("\"number\":50", "\"number\":51", "没有第51项")]
    [InlineData("\"number\":50", "\"number\":1", "第1项重复")]
    [InlineData("\"state\":\"", "\"state\":\"x", "下列之一")]
    [InlineData("\"findings\":[", "\"findings\":[{\"code\":\"A\",\"count\":1},{\"code\":\"A\",\"count\":1},", "A重复")]
    [InlineData("\"findings\":[", "\"findings\":{", "")]
    [InlineData("\"timelinessRate\"", "\"timelynessRate\"", "timelinessRate")]
    public void A_figure_that_cannot_be_is_refused_where_it_stands(string written, string wrong, string said)
    {
        var facts = SchoolFile.Read("""{ "institution": { "name": "甲大学", "kind": "university" }, "period": "2020-2021", "source": "complete" }"""u8.ToArray()).Value;
        var statement = new ChecklistEvaluator(Checklist2014.Edition, WorkingCalendar.National).Evaluate(facts, new LocalDate(2021, 10, 31));
        var text = Encoding.UTF8.GetString(Written(statement.Tally));
        Assert.Contains(written, text, StringComparison.Ordinal);

        var at = text.IndexOf(written, StringComparison.Ordinal);
        var read = TallyJson.Read(Encoding.UTF8.GetBytes(text[..at] + wrong + text[(at + written.Length)..]));

        Assert.False(read.Succeeded);
        Assert.Contains(read.Problems, problem => problem.Line == 1 && problem.Message.Chinese.Contains(said, StringComparison.Ordinal));
    }

    [Property]
    public bool Nothing_in_a_document_makes_reading_throw(byte[] document, ushort cut)
    {
        var written = Written(ComplianceTally.Empty(Checklist2014.Edition));
        return !TallyJson.Read(document).Succeeded && !TallyJson.Read(written.AsSpan(0, cut % written.Length)).Succeeded;
    }

    private static byte[] Written(ComplianceTally tally)
    {
        using var stream = new MemoryStream();
        TallyJson.Write(tally, stream);
        return stream.ToArray();
    }
}

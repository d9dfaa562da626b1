using Xxgk.Auditing;
using Xxgk.Conventions;

namespace Xxgk.Domain.Tests.Auditing;

/// <summary>The scanners look at each character a bounded number of times: counted, not timed.</summary>
public sealed class ReadingStepsTests
{
    private const int Times = 8;

    [Theory]
    [InlineData("7")]
    [InlineData("《")]
    [InlineData("中")]
    [InlineData("第")]
    [InlineData("（")]
    [InlineData("年")]
    [InlineData("一")]
    [InlineData("百")]
    [InlineData("一百")]
    [InlineData("、")]
    [InlineData("，")]
    [InlineData("1,000")]
    [InlineData("1.")]
    [InlineData("1-")]
    [InlineData("2020-")]
    [InlineData("1条，其中")]
    [InlineData("1条；")]
    [InlineData("共计1条")]
    [InlineData("《a》（")]
    [InlineData("《\n")]
    [InlineData("未")]
    [InlineData("未收到申请1件，")]
    [InlineData("网址：")]
    [InlineData("网址：a")]
    [InlineData("http://a\n")]
    [InlineData("截止2021年9月30日1条")]
    [InlineData("2020-2021学年，")]
    [InlineData("二〇")]
    [InlineData("甲日报、")]
    [InlineData("通过、")]
    [InlineData("等三部分")]
    [InlineData("一、\n")]
    [InlineData("（一）\n")]
    [InlineData("a b ")]
    [InlineData("，\r\n 甲")]
    public void A_text_many_times_as_long_takes_so_many_times_the_steps_and_no_more(string unit)
    {
        var few = Steps(unit, 2_000);
        var many = Steps(unit, 2_000 * Times);

        Assert.True(few >= 2_000, "Every character is looked at.");
        Assert.True(many <= (few * Times) + few, $"{few} steps became {many}.");
    }

    [Fact]
    public void A_report_takes_few_steps_for_each_of_its_characters()
    {
        var text = Repository.Files("tests/Xxgk.Domain.Tests/Auditing/Corpus/clean", "*.txt").Select(File.ReadAllText).Aggregate(string.Concat);

        Assert.InRange(Steps(text, text.Length), text.Length, text.Length * 60L);
    }

    private static long Steps(string unit, int characters)
    {
        var count = new StepCount();
        ClaimReader.Read(ReportText.Of(string.Concat(Enumerable.Repeat(unit, characters / unit.Length)), count));
        return count.Steps;
    }
}

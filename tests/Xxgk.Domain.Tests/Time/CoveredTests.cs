namespace Xxgk.Domain.Tests.Time;

public class CoveredTests
{
    private static readonly Wording Missing = Wording.Of("缺通知", "a notice is missing");

    [Fact]
    public void The_default_is_not_covered()
    {
        Assert.Equal(CoverageStatus.NotCovered, default(Covered<int>).Status);
        Assert.False(default(Covered<int>).TryGetValue(out _));
        Assert.Throws<InvalidOperationException>(() => default(Covered<int>).Value);
    }

    [Fact]
    public void What_follows_is_covered_as_far_as_the_answer()
    {
        Assert.Equal(Covered<string>.By("2"), Covered<int>.By(2).Select(Text));
        Assert.Equal(Covered<string>.Provisional("2", Missing), Covered<int>.Provisional(2, Missing).Select(Text));
        Assert.Equal(Covered<string>.Guess("2", Missing), Covered<int>.Guess(2, Missing).Select(Text));
        Assert.Equal(Covered<string>.Not(Missing), Covered<int>.Not(Missing).Select(Text));
    }

    [Fact]
    public void The_text_shows_the_answer_and_what_is_missing()
    {
        Assert.Equal("2021-04-08", Covered<LocalDate>.By(new(2021, 4, 8)).ToString());
        Assert.Equal("2021-04-08（缺通知）", Covered<LocalDate>.Provisional(new(2021, 4, 8), Missing).ToString());
        Assert.Equal("（缺通知）", Covered<LocalDate>.Not(Missing).ToString());
    }

    private static string Text(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

namespace Xxgk.Samples.Import.Tests;

public sealed class HelpTests
{
    [Fact]
    public void Help_is_in_Chinese_unless_asked_for_English()
    {
        var host = HostProgram.Named("xxgk-import");

        Assert.Contains("高等学校信息公开", host.Run("--help").Output, StringComparison.Ordinal);
        Assert.DoesNotContain(host.Run("--help", "--lang", "en").Output, c => c is >= '\u4E00' and <= '\u9FFF');
    }
}

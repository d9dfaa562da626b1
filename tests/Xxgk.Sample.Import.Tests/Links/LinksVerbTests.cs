namespace Xxgk.Samples.Import.Tests.Links;

public sealed class LinksVerbTests : IDisposable
{
    private readonly LinksRuns runs = new();

    public void Dispose() => runs.Dispose();

    [Fact]
    public void Results_and_the_day_go_into_the_file_and_nothing_else_changes()
    {
        var path = runs.FileWith(runs.Up("/good"), runs.Up("/old"), runs.Up("/gone"), new Publication { Address = runs.Server["/down"], Until = PartialDate.Unknown }, new Publication { Address = "公告栏" });

        var run = runs.Links(path, "--on", "2021-03-05");

        Assert.Equal((ExitStatus.Done, string.Empty), (run.ExitCode, run.Errors));
        var publications = LinksRuns.Publications(path);
        Assert.Equal([LinkResult.Opens, LinkResult.Redirected, LinkResult.Missing, null, null], publications.Select(publication => publication.LinkResult));
        Assert.Equal(["2021-03-05", "2021-03-05", "2021-03-05", null, null], publications.Select(publication => publication.LinkCheckedOn?.ToString()));
        Assert.Equal(["/gone", "/good", "/good", "/old"], runs.Server.Paths.Order(StringComparer.Ordinal));
        Assert.Equal([path], Directory.GetFiles(runs.Folder, "*", new EnumerationOptions { AttributesToSkip = FileAttributes.None }));
    }

    [Fact]
    public void A_second_run_changes_only_what_changed()
    {
        var path = runs.FileWith(runs.Up("/good"), runs.Up("/old"), runs.Up("/soft"));
        runs.Links(path, "--on", "2021-03-05");
        var first = File.ReadAllBytes(path);

        var same = runs.Links(path, "--on", "2021-03-05");
        Assert.Equal(first, File.ReadAllBytes(path));
        Assert.Contains("无变化。", same.Lines);

        runs.Server.On("/good", Answers.Status(410)).On("/old", Answers.Redirect(301, "/new")).On("/new", Answers.Page()).On("/soft", Answers.Page());
        var changed = runs.Links(path, "--on", "2021-03-05");
        Assert.Equal([LinkResult.Missing, LinkResult.Redirected, LinkResult.Opens], LinksRuns.Publications(path).Select(publication => publication.LinkResult));
        Assert.Contains(changed.Lines, line => line.StartsWith("正常", StringComparison.Ordinal) && line.Contains("已失效", StringComparison.Ordinal) && line.Contains("r-1", StringComparison.Ordinal));
        Assert.Contains(changed.Lines, line => line.StartsWith("疑似失效  正常", StringComparison.Ordinal) && line.Contains("r-3", StringComparison.Ordinal));
        Assert.Equal(2, Differences(first, File.ReadAllBytes(path)));
    }

    [Fact]
    public void The_day_is_today_in_China_unless_it_is_said()
    {
        var path = runs.FileWith(runs.Up("/good"));
        var zone = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];
        var before = SystemClock.Instance.GetCurrentInstant().InZone(zone).Date;

        runs.Links(path);

        var day = Assert.Single(LinksRuns.Publications(path)).LinkCheckedOn!.Value.Earliest!.Value;
        Assert.InRange(day, before, SystemClock.Instance.GetCurrentInstant().InZone(zone).Date);
    }

    [Fact]
    public void The_first_run_says_what_was_newly_checked()
    {
        var run = runs.Links(runs.FileWith(runs.Up("/good"), runs.Up("/gone")), "--lang", "en");

        Assert.Contains("Newly checked: 2, of which 1 cannot be reached.", run.Lines);
        Assert.DoesNotContain("Nothing has changed.", run.Lines);
    }

    private static int Differences(byte[] first, byte[] second)
    {
        var (before, after) = (System.Text.Encoding.UTF8.GetString(first).Split('\n'), System.Text.Encoding.UTF8.GetString(second).Split('\n'));
        Assert.Equal(before.Length, after.Length);
        return before.Zip(after).Count(pair => pair.First != pair.Second);
    }
}

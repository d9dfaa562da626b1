namespace Xxgk.Samples.Supervision.Tests.Verbs;

public sealed class SampleVerbTests
{
    [Fact]
    public void As_many_schools_and_records_are_written_as_asked_for_and_three_bad_files()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(ExitStatus.Done, Given.Host.Run("sample", "--out", folder.At("s"), "--schools", "9", "--records", "7").ExitCode);
        var result = Given.Evaluated([folder.At("s")], workers: 2);
        Assert.Equal((9, 63), (result.Tally.SchoolCount, result.Tally.RecordCount));
        Assert.Equal(3, result.Unread.Count);
        Assert.Equal(Given.Sum(Enumerable.Range(1, 9), 7), result.Tally);
    }

    [Fact]
    public void All_may_be_in_one_file_of_lines()
    {
        using var folder = new TemporaryFolder();
        Given.Host.Run("sample", "--out", folder.At("s"), "--schools", "4", "--records", "5", "--lines");
        Assert.Equal(Given.LinesOf([1, 2, 3, 4], 5), File.ReadAllBytes(folder.At("s", "schools.jsonl")));
    }

    [Fact]
    public void A_folder_with_something_in_it_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("s/mine.txt", "mine");
        var run = Given.Host.Run("sample", "--out", folder.At("s"), "--lang", "en");
        Assert.Equal(ExitStatus.BadInput, run.ExitCode);
        Assert.EndsWith("the folder is not empty", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFileSystemEntries(folder.At("s")));
    }
}

using Xxgk.Samples.Supervision.Output;

namespace Xxgk.Samples.Supervision.Tests.Output;

public sealed class ResultFolderTests
{
    [Fact]
    public void Results_are_the_same_to_the_byte_with_one_worker_two_workers_and_two_silos()
    {
        using var folder = Given.Folder();
        folder.Write("schools/bad/empty.json");
        folder.Write("schools/bad/cut.jsonl", Given.LinesOf([11, 12, 1])[..^100]);
        foreach (var how in (string[][])[["one", "--workers", "1"], ["two", "--workers", "2"], ["silos", "--silos", "2"]])
        {
            Assert.Equal(ExitStatus.Done, Given.Host.Run(["evaluate", folder.At("schools"), "--out", folder.At(how[0]), .. how[1..]], input: string.Empty).ExitCode);
        }

        var names = Directory.EnumerateFileSystemEntries(folder.At("one")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(["findings.csv", "index.html", "items.csv", "problems.csv", "provinces.csv", "school-items.parquet", "schools.csv", "schools.parquet", "tally.json"], names);
        Assert.All(names, name =>
        {
            var one = File.ReadAllBytes(folder.At("one", name));
            Assert.Equal(one, File.ReadAllBytes(folder.At("two", name)));
            Assert.Equal(one, File.ReadAllBytes(folder.At("silos", name)));
        });
    }

    [Fact]
    public void Earlier_results_are_replaced_and_nothing_unfinished_is_left()
    {
        using var folder = Given.Folder();
        folder.Write("out/index.html", "earlier");
        ResultFolder.Write(Given.Evaluated([folder.At("schools")]), folder.At("out"));
        Assert.Contains(SupervisionPage.Title, File.ReadAllText(folder.At("out", "index.html")), StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(folder.At("out")), path => Path.GetFileName(path).StartsWith('.'));
    }

    [Fact]
    public void What_a_run_left_behind_that_was_ended_long_ago_is_removed_and_what_another_writes_now_is_not()
    {
        using var folder = Given.Folder();
        var (old, young, other) = (folder.At("out", "." + Guid.NewGuid().ToString("N") + ".tmp"), folder.At("out", "." + Guid.NewGuid().ToString("N") + ".tmp"), folder.At("out", ".kept.tmp"));
        foreach (var path in (string[])[old, young, other])
        {
            Directory.CreateDirectory(path);
            File.WriteAllText(Path.Combine(path, "items.csv"), "x");
        }

        foreach (var path in (string[])[old, other])
        {
            Directory.SetLastWriteTimeUtc(path, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        ResultFolder.Write(Given.Evaluated([folder.At("schools")]), folder.At("out"));

        Assert.Equal((false, true, true), (Directory.Exists(old), Directory.Exists(young), Directory.Exists(other)));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_said_to_be_so()
    {
        using var folder = Given.Folder();
        var file = folder.Write("out", "a file");
        var run = Given.Host.Run("evaluate", folder.At("schools"), "--out", file);
        Assert.Equal(ExitStatus.BadInput, run.ExitCode);
        Assert.EndsWith("无法写入该文件夹", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }
}

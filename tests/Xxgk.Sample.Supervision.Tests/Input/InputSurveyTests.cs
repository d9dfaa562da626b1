using Xxgk.Samples.Supervision.Input;

namespace Xxgk.Samples.Supervision.Tests.Input;

public sealed class InputSurveyTests
{
    [Fact]
    public void Files_of_folders_are_found_at_any_depth_in_the_order_of_their_paths_and_others_are_left()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["b.json", "a/z.JSONL", "a/y/x.json", "readme.txt", "a/list.csv"])
        {
            folder.Write(name, "{}");
        }

        var survey = InputSurvey.Of([folder.Root]);
        Assert.Equal(["a/y/x.json", "a/z.JSONL", "b.json"], survey.Files.Select(file => Path.GetRelativePath(folder.Root, file.Path).Replace('\\', '/')));
        Assert.Equal([false, true, false], survey.Files.Select(file => file.IsLines));
        Assert.Equal([0, 1, 2], survey.Files.Select(file => file.Number));
        Assert.Empty(survey.Problems);
    }

    [Fact]
    public void A_link_is_as_long_as_the_file_it_leads_to_and_a_link_to_a_folder_is_told_of()
    {
        using var folder = new TemporaryFolder();
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("long.jsonl", new string(' ', 5_000));
        File.CreateSymbolicLink(folder.At("a.jsonl"), elsewhere.At("long.jsonl"));
        Directory.CreateSymbolicLink(folder.At("inner"), elsewhere.Root);

        var survey = InputSurvey.Of([folder.Root]);

        Assert.Equal(5_000, Assert.Single(survey.Files).Length);
        Assert.Equal(folder.At("inner"), Assert.Single(survey.Problems).Path);
    }

    [Fact]
    public void What_is_hidden_is_left_out_and_what_is_of_another_kind_is_counted()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", "{}");
        folder.Write("b.ndjson", "{}");
        folder.Write("._a.json", "{}");
        folder.Write(".git/c.json", "{}");
        folder.Write("read.me", "x");

        var survey = InputSurvey.Of([folder.Root]);

        Assert.Equal((2, 1, 0), (survey.Files.Count, survey.OtherFiles, survey.Problems.Count));
    }

    [Fact]
    public void A_file_that_is_named_twice_is_read_once()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.json", "{}");
        Assert.Equal(["a.json"], InputSurvey.Of([path, folder.Root, path]).Files.Select(file => Path.GetFileName(file.Path)));
    }

    [Fact]
    public void What_is_not_there_is_a_problem_and_the_rest_is_found()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At("empty"));
        var path = folder.Write("a.json", "{}");
        var survey = InputSurvey.Of([folder.At("none.json"), folder.At("empty"), path]);
        Assert.Equal([folder.At("none.json"), folder.At("empty")], survey.Problems.Select(problem => problem.Path));
        Assert.Single(survey.Files);
    }

    [Fact]
    public void A_link_to_a_folder_above_does_not_lead_round_in_circles()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/a.json", "{}");
        Directory.CreateSymbolicLink(folder.At("a", "up"), folder.Root);
        Assert.Single(InputSurvey.Of([folder.Root]).Files);
    }
}

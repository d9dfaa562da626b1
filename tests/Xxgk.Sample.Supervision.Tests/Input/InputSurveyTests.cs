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
    public void A_file_that_is_named_twice_is_read_once_and_an_earlier_tally_is_no_school()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.json", "{}");
        folder.Write("tally.json", "{}");
        Assert.Equal(["a.json"], InputSurvey.Of([path, folder.Root, path], besides: folder.At("tally.json")).Files.Select(file => Path.GetFileName(file.Path)));
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

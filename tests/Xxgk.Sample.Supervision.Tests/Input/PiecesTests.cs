using Xxgk.Samples.Supervision.Input;

namespace Xxgk.Samples.Supervision.Tests.Input;

public sealed class PiecesTests
{
    [Fact]
    public void Wherever_a_file_of_lines_is_cut_the_result_is_the_same()
    {
        using var folder = new TemporaryFolder();
        var broken = "{\"school\":{\"institution\":1}}\n{\"id\":\n"u8;
        var path = folder.Write("schools.jsonl", [.. "{\"id\":\"a\"}\n\n"u8, .. Given.LinesOf(1, 3), .. broken, .. "\r\n\n"u8, .. Given.LinesOf(2, 2), .. Given.LinesOf(3, 0), .. Given.LinesOf(4, 3)[..^20]]);
        var whole = Given.TextOf(Given.Evaluated([path], size: long.MaxValue / 2));

        Assert.All(Enumerable.Range(1, (int)new FileInfo(path).Length), size => Assert.Equal(whole, Given.TextOf(Given.Evaluated([path], size: size))));
    }

    [Fact]
    public void Pieces_follow_one_another_and_leave_nothing_out()
    {
        using var folder = new TemporaryFolder();
        folder.Write("schools.jsonl", Given.LinesOf(Enumerable.Range(1, 6), 5));
        folder.Write("one.json", Given.SchoolFileOf(7));
        var files = InputSurvey.Of([folder.Root]).Files;

        foreach (var size in (long[])[1, 1_000, 5_000, long.MaxValue / 2])
        {
            var pieces = Pieces.Of(files, size).ToLookup(piece => piece.File);
            Assert.Equal([0, .. pieces[files[1]].Select(piece => piece.End)], [.. pieces[files[1]].Select(piece => piece.Start), files[1].Length]);
            Assert.Equal(files[0].Length, Assert.Single(pieces[files[0]]).Length);
        }

        Assert.Equal(6, Pieces.Of(files, Pieces.OneSchool).Count(piece => piece.File == files[1]));
    }
}

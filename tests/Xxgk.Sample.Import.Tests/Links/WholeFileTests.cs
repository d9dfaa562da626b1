using Xxgk.Samples.Output;

namespace Xxgk.Samples.Import.Tests.Links;

public sealed class WholeFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("xxgk-replacement").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_fails_while_it_is_written_leaves_everything_as_it_was()
    {
        var path = Path.Combine(folder, "a.json");
        File.WriteAllText(path, "before");

        Assert.Throws<InvalidDataException>(() => WholeFile.Write(path, stream =>
        {
            stream.Write("half"u8);
            throw new InvalidDataException();
        }));

        Assert.Equal("before", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(folder, "*", new EnumerationOptions { AttributesToSkip = FileAttributes.None }));
    }

    [Fact]
    public void A_new_file_and_its_folder_are_made()
    {
        var path = Path.Combine(folder, "x", "y", "a.json");

        WholeFile.Write(path, stream => Put(stream, "new"));

        Assert.Equal("new", File.ReadAllText(path));
    }

    [Fact]
    public void The_rights_stay_and_a_link_stays_a_link()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var (path, link) = (Path.Combine(folder, "a.json"), Path.Combine(folder, "link.json"));
        File.WriteAllText(path, "before");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite);
        File.CreateSymbolicLink(link, path);

        WholeFile.Write(link, stream => Put(stream, "after"));

        Assert.Equal("after", File.ReadAllText(path));
        Assert.Equal(path, new FileInfo(link).LinkTarget);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite, File.GetUnixFileMode(path));
    }

    private static bool Put(Stream stream, string text)
    {
        stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
        return true;
    }
}

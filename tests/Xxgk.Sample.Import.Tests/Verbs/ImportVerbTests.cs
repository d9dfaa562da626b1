using System.Text;
using Xxgk.Samples.Import.Tests.Books;

namespace Xxgk.Samples.Import.Tests.Verbs;

public sealed class ImportVerbTests : IDisposable
{
    private readonly ImportHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public void One_register_gives_the_same_file_whatever_form_it_is_written_in()
    {
        XlsxFiles.Write(Register.Book, host.PathOf("a.xlsx"));
        CsvFiles.Write(Register.Book, host.PathOf("b.csv"), Encoding.UTF8);
        CsvFiles.Write(Register.Book, host.PathOf("c.csv"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        CsvFiles.Write(Register.Book, host.PathOf("d.csv"), CsvFiles.Gb18030);
        CsvFiles.Write(Register.Book, host.PathOf("e.csv"), Encoding.Unicode);
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Fixtures", "register.xls"), host.PathOf("f.xls"));
        var school = host.School();

        string[] files = [.. Directory.GetFiles(host.Folder, "?.*").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];
        foreach (var file in files)
        {
            var run = host.Run("import", file, "--school", school, "--out", file + ".json");
            Assert.Equal((0, string.Empty), (run.ExitCode, run.Errors));
        }

        Assert.Equal(6, files.Length);
        Assert.Single(files.Select(file => File.ReadAllText(host.PathOf(file + ".json"))).Distinct(StringComparer.Ordinal));
    }
}

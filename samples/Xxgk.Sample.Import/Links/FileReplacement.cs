namespace Xxgk.Samples.Import.Links;

/// <summary>Writes a file whole or not at all: beside it under another name, then in its place (整体替换文件).</summary>
internal static class FileReplacement
{
    public static void Write(string path, Action<Stream> write)
    {
        // What a link names is replaced, not the link.
        var target = new FileInfo(path) is { Exists: true } file ? file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? file.FullName : Path.GetFullPath(path);
        var folder = Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var beside = Path.Combine(folder.FullName, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        try
        {
            using (var stream = new FileStream(beside, OptionsFor(target)))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(target))
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            }

            File.Move(beside, target, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    // Until it has the rights of what it replaces, nobody else reads it.
    private static FileStreamOptions OptionsFor(string target)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}

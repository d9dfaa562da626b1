namespace Xxgk.Samples.Output;

/// <summary>Writes a file whole or not at all: beside it under another name, then in its place (整体写入文件).</summary>
internal static class WholeFile
{
    /// <summary>Writes, and puts what was written in its place if the writer says that it is good; else the file stays as it was.</summary>
    /// <exception cref="IOException">The file cannot be written; it stays as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no permission to write there.</exception>
    public static bool Write(string path, Func<Stream, bool> write)
    {
        // What a link names is replaced, not the link.
        var target = TargetOf(path);
        if (new FileInfo(target) is { Exists: true, IsReadOnly: true })
        {
            throw new UnauthorizedAccessException("The file is not to be written.");
        }

        var folder = Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var beside = Path.Combine(folder.FullName, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        try
        {
            bool isGood;
            using (var stream = new FileStream(beside, Like(target)))
            {
                isGood = write(stream);
                stream.Flush(flushToDisk: isGood);
            }

            if (!isGood)
            {
                return false;
            }

            if (!OperatingSystem.IsWindows() && File.Exists(target))
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            }

            File.Move(beside, target, overwrite: true);
            return true;
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private static string TargetOf(string path)
    {
        try
        {
            return new FileInfo(path) is { Exists: true } file ? file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? file.FullName : Path.GetFullPath(path);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            throw new IOException("It is no path.", error);
        }
    }

    // What others may not read is not to be read beside it either.
    private static FileStreamOptions Like(string target)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            options.UnixCreateMode = File.GetUnixFileMode(target);
        }

        return options;
    }

    /// <summary>Whether an error is one of a path or a disk, and none of the program.</summary>
    public static bool IsFault(Exception error) => error is IOException or UnauthorizedAccessException;
}
